// hyte pull beside bare fetch and JSON.parse of the same bodies, from a server in another process,
// and how long it takes to judge 2,000 metrics by what was pulled. Nothing is asserted about time, but a command that
// does not do its work ends the bench with exit code 1.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleJudging } from "./judge-bundle.js";
import { measureIn } from "./measure.js";
import { pullTable } from "./pull-table.js";
import { asOf } from "./workload.js";

const bin = pathOf("../../bin/hyte.js");
/** As many as the source lets hyte ask at once (its pace). */
const atOnce = 6;
const first = 800_001;

function pathOf(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

function startServer() {
  const child = fork(pathOf("./pull-server.js"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((resolve, reject) => {
    child.once("message", ({ url, bytes }) => {
      resolve({ url, bytes, stop: () => child.disconnect() });
    });
    child.once("exit", (code) => {
      reject(new Error(`The server ended with ${code}`));
    });
  });
}

/** A plan of Central Finland with so many indicators, and metrics spread over them. */
function makePlan(folder, { indicators, metrics = 0 }) {
  mkdirSync(join(folder, "plan"), { recursive: true });
  writeFileSync(join(folder, "hyte.yaml"), config);
  const list = Array.from({ length: indicators }, (_, at) => indicatorText(at));
  writeFileSync(join(folder, "plan/indikaattorit.yaml"), `indicators:\n${list.join("")}`);
  if (metrics === 0) return;
  const all = Array.from({ length: metrics }, (_, at) => metricText(at, indicators));
  writeFileSync(join(folder, "plan/mittarit.yaml"), `metrics:\n${all.join("")}`);
}

const config = `# Keksitty suunnitelma nopeuden mittaamiseen.
format: 1
profile: county
area: HVA15
title: "Hyvinvointisuunnitelma"
term: 2025-06-01/2029-05-31
period: 2026–2029
stage: draft
languages: [fi]
`;

function indicatorText(at) {
  return `  - id: osoitin-${at}
    title: "Keksitty osuus ${at}"
    source: { sotkanet: ${first + at}, title: "Keksitty osuus, %" }
    unit: "%"
    direction: ${at % 2 === 0 ? "up" : "down"}
    rhythm: 1 year
`;
}

function metricText(at, indicators) {
  const indicator = at % indicators;
  return `  - id: mittari-${at}
    indicator: osoitin-${indicator}
    kind: outcome
    aim: reach
    baseline: { period: ${2014 + (at % 6)} }
    targets: [{ period: 2029, value: ${indicator % 2 === 0 ? 90 + (at % 5) : at % 5} }]
`;
}

/** Each file of data/ with its time and size: what a run that writes nothing leaves as it is. */
function stateOf(folder) {
  const data = join(folder, "data");
  return readdirSync(data)
    .sort()
    .map((name) => {
      const { mtimeMs, size } = statSync(join(data, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join("\n");
}

async function bench(scratch, server, { quick = false }) {
  const measure = measureIn(scratch);
  const count = quick ? 30 : 300;
  const rounds = quick ? 2 : 5;
  const [plan, twice] = [join(scratch, "plan"), join(scratch, "twice")];
  makePlan(plan, { indicators: count });
  makePlan(twice, { indicators: count * 2 });
  const cases = {
    floor: floor(server, count),
    pull: pullCase(server, plan),
    check: check(server, plan),
  };
  process.stderr.write(`Fetching ${count} indicators …\n`);
  const times = await measure.inTurn(Object.values(cases), rounds);
  const before = stateOf(plan);
  await measure.inTurn([cases.check], 1);
  if (stateOf(plan) !== before) throw new Error("hyte pull --check has written to data/");
  process.stderr.write("Measuring memory …\n");
  const memory = {
    floor: measure.peakMemory(cases.floor),
    pull: measure.peakMemory(cases.pull),
    twice: measure.peakMemory(pullCase(server, twice)),
  };
  process.stderr.write("Judging metrics …\n");
  const judged = await judging(measure, scratch, { server, quick });
  return { count, bytes: server.bytes * count, times, memory, judged };
}

function pullArguments(server, folder) {
  const all = ["--plan", folder, "--server", `sotkanet=${server.url}`, "--allow-private"];
  return [bin, "pull", ...all, "--as-of", asOf];
}

function pullCase(server, folder) {
  const before = () => {
    rmSync(join(folder, "data"), { recursive: true, force: true });
  };
  return { args: pullArguments(server, folder), before };
}

/** In turn after a pull: what it asks for is there already. */
function check(server, folder) {
  return { args: [...pullArguments(server, folder), "--check"] };
}

function floor(server, count) {
  return { args: [pathOf("./fetch-floor.js"), server.url, `${first}`, `${count}`, `${atOnce}`] };
}

/** Milliseconds of judging 2,000 metrics in fresh processes, as they tell them themselves. */
async function judging({ output }, scratch, { server, quick }) {
  const folder = join(scratch, "judged");
  const metrics = quick ? 200 : 2000;
  makePlan(folder, { indicators: quick ? 30 : 300, metrics });
  output({ args: pullArguments(server, folder) });
  const program = await bundleJudging(scratch);
  const told = Array.from({ length: quick ? 3 : 9 }, () =>
    JSON.parse(output({ args: [program, folder, asOf] })),
  );
  const [{ metrics: seen }] = told;
  if (seen !== metrics) throw new Error(`${seen} metrics were judged, not ${metrics}`);
  return { metrics, rounds: told };
}

/** The figures of pulling and judging as a table; with `quick`, of 30 indicators instead of 300, in fewer rounds. */
export async function benchPull(scratch, { quick }) {
  const server = await startServer();
  try {
    return pullTable(await bench(scratch, server, { quick }));
  } finally {
    server.stop();
  }
}
