// Measures hyte serve: from a save to the page that shows it, beside the reading and parsing of the same files in a
// process that is as warm.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { CORE_SCHEMA, load } from "../../node_modules/js-yaml/dist/js-yaml.mjs";
import { machine, markdown, median, verdict } from "./figures.js";
import { asOf } from "./workload.js";

const bin = fileURLToPath(new URL("../../bin/hyte.js", import.meta.url));
const example = fileURLToPath(new URL("../../examples/mallila", import.meta.url));
const mostMs = 300;
/** After so many saves the engine has compiled what each of them runs. */
const warming = 5;

/** The table of figures. `quick`: fewer saves. */
export async function benchServe(scratch, { quick = false }) {
  process.stderr.write("Measuring hyte serve …\n");
  const plan = join(scratch, "served");
  cpSync(example, plan, { recursive: true });
  const server = spawn(process.execPath, [bin, "serve", plan, "--port", "0", "--as-of", asOf], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const [said] = await once(server.stdout, "data");
    const times = await savesOf(plan, String(said).trim(), quick ? 10 : 30);
    return tableOf(times, parsesOf(plan, quick ? 10 : 30));
  } finally {
    server.kill("SIGINT");
    await once(server, "exit");
  }
}

async function savesOf(plan, address, rounds) {
  const file = join(plan, "plan/mieli/1-yksinaisyys.yaml");
  const text = readFileSync(file, "utf8");
  const told = await eventsOf(`${address}hyte-serve/events`);
  const times = [];
  for (let round = 0; round < warming + rounds; round += 1) {
    const next = told();
    const start = performance.now();
    writeFileSync(`${file}~`, `${text}# ${round}\n`);
    renameSync(`${file}~`, file);
    await next;
    await Promise.all([fetched(`${address}fi/index.html`), fetched(`${address}assets/hyte.css`)]);
    times.push(performance.now() - start);
    await pause(100);
  }
  return times.slice(warming);
}

/** A function that resolves at the next event. */
async function eventsOf(address) {
  let wake;
  const response = await new Promise((resolve) => get(address, resolve));
  response.setEncoding("utf8");
  response.on("error", () => undefined);
  response.on("data", () => wake?.());
  await pause(100);
  return () =>
    new Promise((resolve) => {
      wake = resolve;
    });
}

function fetched(address) {
  return new Promise((resolve, reject) => {
    get(address, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address}: ${answer.statusCode}`));
      answer.resume();
      answer.on("end", resolve);
    }).on("error", reject);
  });
}

function parsesOf(plan, rounds) {
  const times = [];
  for (let round = 0; round < warming + rounds; round += 1) {
    const start = performance.now();
    for (const entry of readdirSync(plan, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:yaml|csv)$/.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      if (entry.name.endsWith(".yaml")) load(text, { schema: CORE_SCHEMA });
    }
    times.push(performance.now() - start);
  }
  return times.slice(warming);
}

function tableOf(saves, parses) {
  const ms = (value) => `${Math.round(value)} ms`;
  const [save, parse] = [median(saves), median(parses)];
  const rows = [
    ["`hyte serve examples/mallila`, three languages", ""],
    ["reading and parsing its files (js-yaml 4), nothing else: the floor", ms(parse)],
    [
      "from a save to the page that shows it",
      `${ms(save)} (≤ ${mostMs}: ${verdict(save <= mostMs)})`,
    ],
    ["the slowest of them", ms(Math.max(...saves))],
    ["save / floor", (save / parse).toFixed(1)],
  ];
  return `${[machine(), "", ...markdown(rows)].join("\n")}\n`;
}
