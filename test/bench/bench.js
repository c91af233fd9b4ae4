// npm run bench: measures hyte beside bare Node, the parse floor and, where they are installed, other validators.
// Nothing is asserted about time, but a command that does not do its work ends the bench with exit code 1.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureIn } from "./measure.js";
import { peerCases, peersInstalled } from "./peers.js";
import { benchPull } from "./pull.js";
import { benchServe } from "./serve.js";
import { benchSite } from "./site.js";
import { table } from "./table.js";
import { asOf, makePlan } from "./workload.js";

const help = `Usage: npm run bench -- [options]

Options:
  --quick        fewer runs, no plan of 10,000 files or goals, 30 indicators instead of 300
  --only <what>  validate: hyte validate alone, without the peers
                 build: without hyte pull and the peers
                 pull: hyte pull alone
                 site: hyte build of 1,000 and 10,000 goals, beside other generators
                 serve: hyte serve, from a save to the page
  -h, --help     print this help
`;

const bin = pathOf("../../bin/hyte.js");
const bundle = pathOf("../../dist/hyte.cjs");

function pathOf(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

function hyte(...args) {
  return { args: [bin, ...args] };
}

/** Sizes with the rounds that are run of each; the slow peers take part in a few. */
function planOf({ quick = false, only }) {
  const rounds = quick
    ? [
        [10, 5],
        [1000, 3],
      ]
    : [
        [10, 15],
        [1000, 9],
        [10_000, 5],
      ];
  return {
    rounds: new Map(rounds),
    slowRounds: quick ? 1 : 3,
    build: only !== "validate",
    peers: only === undefined && peersInstalled(),
  };
}

async function bench(plan, scratch) {
  const measure = measureIn(scratch);
  const results = new Map([["start", await measureStart(measure, plan)]]);
  const notes = [];
  if (plan.build && !buildWorks(measure, scratch)) {
    notes.push("hyte build is not written yet: its rows are empty.");
    plan = { ...plan, build: false };
  }
  for (const [size, rounds] of plan.rounds) {
    process.stderr.write(`Measuring ${size} files …\n`);
    const folder = join(scratch, String(size));
    results.set(
      String(size),
      await measureSize({ measure, plan, notes }, { folder, size, rounds }),
    );
    rmSync(folder, { recursive: true });
  }
  return { results, notes };
}

async function measureStart({ inTurn }, { rounds }) {
  const cases = {
    node: { args: ["-e", "0"] },
    help: hyte("--help"),
    mallila: hyte("validate", pathOf("../../examples/mallila"), "--as-of", asOf),
  };
  return byName(cases, await inTurn(Object.values(cases), rounds.get(10)));
}

/** Until it is written, hyte build ends with 3 and says nothing; a fault in it would be told, and ends the bench. */
function buildWorks({ output }, scratch) {
  const folder = join(scratch, "build");
  makePlan(folder, 10);
  const build = hyte("build", folder, "--out", join(folder, "site"), "--as-of", asOf);
  try {
    output(build);
    return true;
  } catch (error) {
    if (/exit code 3, not 0\n$/.test(error.message)) return false;
    throw error;
  }
}

async function measureSize({ measure, plan, notes }, { folder, size, rounds }) {
  const clean = join(folder, "clean");
  const bad = join(folder, "bad");
  makePlan(clean, size);
  const slips = makePlan(bad, size, { bad: true });
  expectNoFindings(measure, clean);
  notes.push(sayFound(size, slips, findingsOf(measure, bad, 1)));
  const cases = {
    floor: { args: [pathOf("./floor.js"), clean] },
    kept: { args: [pathOf("./floor.js"), clean, "--keep"] },
    validate: hyte("validate", clean, "--as-of", asOf),
    bad: { ...hyte("validate", bad, "--as-of", asOf), exitCode: 1 },
    ...(plan.build && size <= 1000 ? buildCases(clean, join(folder, "site")) : {}),
    ...(plan.peers ? peersOf(measure, join(folder, "peers"), { plan, size }) : {}),
  };
  const times = byName(cases, await measure.inTurn(Object.values(cases), rounds));
  return { ...times, memory: measure.peakMemory(cases.validate) };
}

/** In turn, so that `copied` and each `again` find the site that `build` has just written. */
function buildCases(folder, out) {
  const build = hyte("build", folder, "--out", out, "--as-of", asOf);
  const copy = `${out}-copy`;
  const removing = (path) => () => {
    rmSync(path, { recursive: true, force: true });
  };
  return {
    build: { ...build, before: removing(out) },
    copied: { args: [pathOf("./copy-floor.js"), out, copy], before: removing(copy) },
    again: build,
  };
}

function peersOf({ output }, folder, { plan, size }) {
  const schema = output(hyte("schema", "plan", "--lang", "en"));
  return peerCases(folder, size, { schema, slowRounds: plan.slowRounds });
}

function byName(cases, values) {
  return Object.fromEntries(Object.keys(cases).map((name, index) => [name, values[index]]));
}

function findingsOf({ output }, folder, exitCode) {
  const run = hyte("validate", folder, "--format", "json", "--as-of", asOf);
  return JSON.parse(output({ ...run, exitCode })).findings;
}

function expectNoFindings(measure, folder) {
  const [first, ...others] = findingsOf(measure, folder, 0);
  if (!first) return;
  const place = `${first.path}:${first.start.line}:${first.start.column}`;
  throw new Error(
    `The clean plan has ${others.length + 1} findings, first ${first.code} at ${place}`,
  );
}

/** Every slip is one finding in its own file: a finding anywhere else is a fault in the plan or in hyte. */
function sayFound(size, slips, findings) {
  const found = new Set();
  for (const { code, path } of findings) {
    const slip = [...slips.keys()].find((file) => path.endsWith(file));
    if (!slip) throw new Error(`The bad plan has ${code} in ${path}, a file without a slip`);
    found.add(slip);
  }
  const missed = new Set([...slips].filter(([file]) => !found.has(file)).map(([, name]) => name));
  const rest = missed.size > 0 ? `; not found: ${[...missed].join(", ")}` : "";
  return `Of ${size} files, with a slip: ${slips.size}, with findings: ${found.size}, findings: ${findings.length}${rest}.`;
}

/** Benches with a table of their own. */
const alone = { pull: benchPull, site: benchSite, serve: benchServe };
const parts = ["validate", "build", ...Object.keys(alone)];

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean" },
      only: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return process.stdout.write(help);
  if (![undefined, ...parts].includes(values.only)) throw new Error(help);
  if (!existsSync(bundle)) throw new Error("No dist/: npm run build first.");
  const scratch = mkdtempSync(join(tmpdir(), "hyte-bench-"));
  process.on("exit", () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  process.on("SIGINT", () => process.exit(130));
  const made = statSync(bundle).mtimeMs;
  if (!Object.hasOwn(alone, values.only ?? "")) {
    const { results, notes } = await bench(planOf(values), scratch);
    process.stdout.write(table(results, notes));
  }
  for (const [name, run] of Object.entries(alone)) {
    if (values.only === undefined || values.only === name)
      process.stdout.write(`\n${await run(scratch, values)}`);
  }
  if (statSync(bundle).mtimeMs !== made)
    throw new Error("dist/ was made anew meanwhile: the figures are of two programs.");
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
