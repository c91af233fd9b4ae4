// `npm test`: everything that must hold. Each step is counted; the last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = join(tmpdir(), `hyte-test-${process.pid}.json`);
const steps = [
  ["generated files are fresh", "node", ["schemas/generate.js", "--check"]],
  ["the bundle builds", "node", ["bin/bundle.mjs"]],
  ["the README says what --help says", "node", ["schemas/readme.js", "--check"]],
  ["format", "prettier", ["--check", "."]],
  ["lint", "eslint", ["."]],
  ["types", "tsc", ["-p", "test"]],
  ["types of the site's scripts", "tsc", ["-p", "src/browser"]],
  ["unused code", "knip", []],
];

let passed = 0;
let failed = 0;

function run(name, command, args) {
  process.stdout.write(`\n— ${name}\n`);
  const local = join("node_modules", ".bin", command);
  const [program, rest] = command === "node" ? [process.execPath, args] : [local, args];
  const { status } = spawnSync(program, rest, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

for (const [name, command, args] of steps) {
  if (run(name, command, args)) passed += 1;
  else failed += 1;
}

/** The runner's own totals, and one check more for its exit code (coverage thresholds, errors outside tests). */
function runTests() {
  const args = [
    "run",
    "--coverage",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
  ];
  const clean = run("tests and coverage", "vitest", args);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
    passed += numPassedTests;
    failed += numFailedTests;
    if (!clean && numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  } finally {
    rmSync(results, { force: true });
  }
}

runTests();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
