// Runs hyte in a process of its own, which ends itself (SIGKILL) at one of its changes to files:
// node pull-process.js BUNDLE PACKAGE MOMENT ARGUMENTS…, where moment 0 is never. The day is 2026-11-01.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [bundle, packageRoot, moment, ...argv] = process.argv.slice(2);
let passed = 0;

function pass() {
  passed += 1;
  if (passed === Number(moment)) process.kill(process.pid, "SIGKILL");
}

for (const name of ["mkdirSync", "renameSync", "rmSync"]) {
  const act = fs[name];
  fs[name] = (...args) => {
    pass();
    return act(...args);
  };
}

const { openSync, writeFileSync } = fs;
fs.openSync = (path, flags, ...rest) => {
  if (typeof flags === "string") pass();
  return openSync(path, flags, ...rest);
};
// Before a file is there, and when it holds a part.
fs.writeFileSync = (file, contents, ...rest) => {
  pass();
  passed += 1;
  const isLast = passed === Number(moment);
  writeFileSync(file, isLast ? contents.slice(0, contents.length / 2) : contents, ...rest);
  if (isLast) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();

const { main, nodeHost } = await import(bundle);
const host = nodeHost(packageRoot);
process.exitCode = await main(argv, { ...host, clock: { today: () => "2026-11-01" } });
