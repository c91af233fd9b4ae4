// `npm test`: everything that must hold. Each step is counted; the last line is "N passed, N failed".
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the others read must be there and fresh before they begin. */
const first = [
  { name: "generated files are fresh", command: ["node", "schemas/generate.js", "--check"] },
  { name: "the bundle builds", command: ["node", "bin/bundle.mjs"] },
];

/** Each of these takes one core only, and then waits: side by side none stands still. */
const sideBySide = [
  [
    { name: "lint", command: ["eslint", "."] },
    { name: "the README says what --help says", command: ["node", "schemas/readme.js", "--check"] },
    { name: "format", command: ["prettier", "--check", "."] },
    { name: "types", command: ["tsc", "-p", "test"] },
    { name: "types of the site's scripts", command: ["tsc", "-p", "src/browser"] },
    { name: "unused code", command: ["knip"] },
  ],
  [tests("tests in a browser", ["browser"], ["--maxWorkers=50%"])],
  [{ ...tests("tests and coverage", ["unit", "mocked"], ["--coverage"]), isShownAtOnce: true }],
];

let passed = 0;
let failed = 0;

/** The tests of projects of vitest; `results` is where it counts them. */
function tests(name, projects, args) {
  const results = join(tmpdir(), `hyte-test-${process.pid}-${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  return { name, command: ["vitest", "run", ...chosen, ...args, ...reporters], results };
}

/** The exit code; what a step says is shown when it has ended, so that steps do not speak at once. */
function run({ name, command: [command, ...args], isShownAtOnce = false }) {
  const program = command === "node" ? process.execPath : join("node_modules", ".bin", command);
  const child = spawn(program, args, {
    stdio: isShownAtOnce ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const heading = `\n— ${name}\n`;
  if (isShownAtOnce) process.stdout.write(heading);
  const said = [];
  child.stdout?.on("data", (bytes) => said.push(bytes));
  child.stderr?.on("data", (bytes) => said.push(bytes));
  return new Promise((resolve) => {
    child.on("error", ({ message }) => said.push(Buffer.from(`${message}\n`)));
    child.on("close", (code) => {
      if (!isShownAtOnce) process.stdout.write(heading + Buffer.concat(said).toString());
      resolve(code);
    });
  });
}

async function count(step) {
  const isClean = (await run(step)) === 0;
  if (step.results !== undefined) countTests(isClean, step.results);
  else if (isClean) passed += 1;
  else failed += 1;
}

/** The runner's own totals, and one check more for its exit code (coverage thresholds, errors outside tests). */
function countTests(isClean, results) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
    passed += numPassedTests;
    failed += numFailedTests;
    if (!isClean && numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  } finally {
    rmSync(results, { force: true });
  }
}

async function countAll(steps) {
  for (const step of steps) await count(step);
}

await countAll(first);
await Promise.all(sideBySide.map(countAll));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
