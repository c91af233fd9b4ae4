// Measures hyte build where a plan has thousands of goals, each with a page, a chart and its table, beside the floor of the
// same work and, where they are installed, other site generators. All make as many pages of goals as long as hyte's, with
// the same charts, tables and files to take along, and as many other files of the same weight: hyte's are the pages of
// focus areas, actors, actions and indicators, calendars and data, theirs are lists of goals. Not compared is what only
// hyte does: checking, judging, telling in words what a chart shows, the search, the calendars.
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machine, markdown, verdict } from "./figures.js";
import { generatorCases, generatorVersions } from "./generators.js";
import { measureIn } from "./measure.js";
import { makeSitePlan } from "./site-plan.js";
import { asOf } from "./workload.js";

const bin = fileURLToPath(new URL("../../bin/hyte.js", import.meta.url));
const floor = fileURLToPath(new URL("./site-floor.js", import.meta.url));
const mostMemory = 700;

/** The table of figures. `quick`: fewer runs, and no plan of 10,000 goals. */
export async function benchSite(scratch, { quick = false }) {
  const sizes = quick
    ? [[1000, 2]]
    : [
        [1000, 5],
        [10_000, 3],
      ];
  const results = new Map();
  for (const [count, rounds] of sizes) {
    process.stderr.write(`Measuring a site of ${count} goals …\n`);
    const folder = join(scratch, `site-${count}`);
    results.set(count, await measureSite(folder, count, { rounds, scratch }));
    rmSync(folder, { recursive: true });
  }
  return tableOf(results);
}

async function measureSite(folder, count, { rounds, scratch }) {
  const measure = measureIn(scratch);
  const plan = join(folder, "plan");
  const changedPlan = join(folder, "changed");
  const out = join(folder, "site");
  makeSitePlan(plan, count);
  makeSitePlan(changedPlan, count, " ja arjessa");
  const build = buildOf(plan, out);
  measure.output(build);
  const weights = weightsOf(out, count);
  expectNothingWritten(() => measure.output(build), out);
  const floorOut = join(folder, "floor");
  const removing = (path) => () => {
    rmSync(path, { recursive: true, force: true });
  };
  const fresh = (one, path) => ({ ...one, before: removing(path) });
  const { goal, others: lists } = weights;
  const written = { args: [floor, plan, floorOut, goal, lists.count, lists.bytes].map(String) };
  const others = Object.entries(generatorCases(folder, count, weights)).map(([name, one]) => [
    name,
    fresh(one, join(folder, name, "_site")),
  ]);
  // In turn: each `again` finds the site of `build`, `changed` the same, and `inPlace` that of the floor.
  const cases = {
    floor: fresh(written, floorOut),
    inPlace: written,
    build: fresh(build, out),
    again: build,
    changed: buildOf(changedPlan, out),
    ...Object.fromEntries(others),
  };
  const values = await measure.inTurn(Object.values(cases), rounds);
  const times = Object.fromEntries(Object.keys(cases).map((name, index) => [name, values[index]]));
  const sites = { hyte: out, floor: floorOut };
  for (const [name] of others) sites[name] = join(folder, name, "_site");
  const sizes = Object.entries(sites).map(([name, site]) => sizeOf(name, weightsOf(site, count)));
  return { ...times, sizes, memory: measure.peakMemory(cases.build) };
}

function buildOf(plan, out) {
  return { args: [bin, "build", plan, "--out", out, "--as-of", asOf] };
}

/**
 * The mean length of a page of a goal, once all of them are found to be there, and of all other files how many there are
 * and how long they are.
 */
function weightsOf(site, count) {
  const sizes = { goals: [], others: [] };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const folder = entry.parentPath ?? entry.path;
    const its = folder === join(site, "fi/goals") ? sizes.goals : sizes.others;
    if (entry.isFile()) its.push(statSync(join(folder, entry.name)).size);
  }
  if (sizes.goals.length < count)
    throw new Error(`${site} has ${sizes.goals.length} pages of ${count}`);
  return {
    goal: mean(sizes.goals),
    others: { count: sizes.others.length, bytes: mean(sizes.others) },
  };
}

function mean(numbers) {
  let sum = 0;
  for (const one of numbers) sum += one;
  return Math.round(sum / numbers.length);
}

/** "hyte 21.3 kB a goal and 145 other files of 56.2 kB" */
function sizeOf(name, { goal, others }) {
  const kilo = (bytes) => (bytes / 1000).toFixed(1);
  return `${name} ${kilo(goal)} kB a goal and ${others.count} other files of ${kilo(others.bytes)} kB`;
}

function expectNothingWritten(again, site) {
  const stamps = () =>
    ["fi/goals/tavoite-7.html", "fi/index.html", "hyte-site.json"]
      .map((path) => statSync(join(site, path)).mtimeMs)
      .join();
  const before = stamps();
  again();
  if (stamps() !== before) throw new Error("The second build wrote what had not changed");
}

const timeRows = [
  [
    "parse, two d3 charts a goal, compiled Handlebars, fresh writes, nothing else: the floor",
    "floor",
  ],
  ["the same over the pages that are there", "inPlace"],
  ["`hyte build`, no site yet", "build"],
  ["`hyte build` again, nothing changed, nothing written", "again"],
  ["`hyte build`, every page other than before", "changed"],
  ["Eleventy, as many pages as long, charts ready", "eleventy"],
  ["Hugo, the same", "hugo"],
];

/** Quotients with what they may be at most, by number of goals. */
const ratioRows = [
  ["build / floor", "build", "floor", { 1000: 2, 10000: 2 }],
  ["build / Eleventy", "build", "eleventy", { 1000: 1, 10000: 1 }],
  ["build / Hugo", "build", "hugo", { 10000: 1 }],
  ["second build / first", "again", "build", { 1000: 1, 10000: 1 }],
  ["every page changed / first", "changed", "build", {}],
  ["floor over its own pages / fresh", "inPlace", "floor", {}],
];

function tableOf(results) {
  const counts = [...results.keys()];
  const rows = [
    ["", ...counts.map((count) => `${count.toLocaleString("en")} goals`)],
    ...timeRows.map(([label, name]) => [
      label,
      ...counts.map((count) => time(results.get(count)[name])),
    ]),
    ["floor: each further goal", ...counts.map((count) => slope(results, count, "floor"))],
    ["build: each further goal", ...counts.map((count) => slope(results, count, "build"))],
    ["build: peak memory", ...counts.map((count) => memory(results.get(count).memory, count))],
    ...ratioRows.map(([label, over, under, most]) => [
      label,
      ...counts.map((count) => ratio(results.get(count), over, under, most[count])),
    ]),
  ].filter(([, ...cells], index) => index === 0 || cells.some((cell) => cell !== ""));
  const sizes = counts.map(
    (count) => `Of ${count.toLocaleString("en")} goals: ${results.get(count).sizes.join("; ")}.`,
  );
  const peers = generatorVersions();
  const note =
    peers === ""
      ? "No other generator is installed: npm ci --prefix test/bench"
      : `Beside: ${peers}.`;
  return `${[machine(), "", ...markdown(rows), "", ...sizes, note].join("\n")}\n`;
}

function time(seconds) {
  return seconds === undefined ? "" : `${seconds.toFixed(2)} s`;
}

/** What a goal more costs: from the size before to this one. */
function slope(results, count, name) {
  const counts = [...results.keys()];
  const before = counts[counts.indexOf(count) - 1];
  if (before === undefined) return "";
  const more = results.get(count)[name] - results.get(before)[name];
  return `${((1000 * more) / (count - before)).toFixed(2)} ms`;
}

function memory(value, count) {
  const goal = count === 10_000 ? ` (≤ ${mostMemory}: ${verdict(value <= mostMemory)})` : "";
  return `${Math.round(value)} MiB${goal}`;
}

function ratio(times, over, under, most) {
  if (times[over] === undefined || times[under] === undefined) return "";
  const value = times[over] / times[under];
  return `${value.toFixed(2)}${most === undefined ? "" : ` (≤ ${most}: ${verdict(value <= most)})`}`;
}
