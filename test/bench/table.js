// The measured figures as one Markdown table, with the goals beside the ratios.
import { machine, markdown, verdict } from "./figures.js";
import { peersInstalled, peerVersions } from "./peers.js";

const columns = ["start", "10", "1000", "10000"];
const heads = new Map([
  ["start", "start"],
  ["10", "10 files"],
  ["1000", "1,000 files"],
  ["10000", "10,000 files"],
]);

/** Rows of seconds, by the name of the case. */
const timeRows = [
  ["`node -e 0`", "node"],
  ["`hyte --help`", "help"],
  ["`hyte validate examples/mallila`", "mallila"],
  ["list, read, parse (js-yaml 4), nothing else: the floor", "floor"],
  ["the same, keeping what was read", "kept"],
  ["`hyte validate`, clean", "validate"],
  ["`hyte validate`, 10 % of the files bad", "bad"],
  ["`hyte build`, no site yet", "build"],
  ["the files of that site read and written anew, no more", "copied"],
  ["`hyte build` again, nothing changed", "again"],
  ["ajv-cli", "ajv"],
  ["Redocly, OpenAPI files of equal length", "redocly"],
  ["Spectral, `schema` function", "spectral"],
];

/** Quotients of two cases with what they may be at most (`most`) or shall be at least (`least`), by column. */
const ratioRows = [
  { label: "`--help` / bare node", over: "help", under: "node", most: { start: 2 } },
  { label: "mallila / bare node", over: "mallila", under: "node", most: { start: 4.5 } },
  {
    label: "validate / floor",
    over: "validate",
    under: "floor",
    most: { 10: 2, 1000: 2, 10000: 1.8 },
  },
  { label: "validate / floor that keeps", over: "validate", under: "kept" },
  {
    label: "validate: bad / clean",
    over: "bad",
    under: "validate",
    most: { 1000: 2.2, 10000: 2.2 },
  },
  { label: "build / validate", over: "build", under: "validate", most: { 1000: 4 } },
  { label: "second build / first", over: "again", under: "build", most: { 1000: 1 } },
  {
    label: "times faster than ajv-cli",
    over: "ajv",
    under: "validate",
    least: { 10: 3, 1000: 1.5, 10000: 1 },
  },
  { label: "times faster than Redocly", over: "redocly", under: "validate", least: { 1000: 10 } },
  { label: "times faster than Spectral", over: "spectral", under: "validate", least: { 1000: 50 } },
];

const mostMemory = { 10: 80, 1000: 120, 10000: 250 };

/** `results`: figures by column, then by case: seconds, and `memory` in MiB. */
export function table(results, notes) {
  const cell = (column, name) => results.get(column)?.[name];
  const rows = [
    ...timeRows.map(([label, name]) => [label, (column) => seconds(cell(column, name))]),
    ["floor: each further file", (column) => slope(cell, column, "floor")],
    ["validate: each further file", (column) => slope(cell, column, "validate")],
    ["validate: peak memory", (column) => memory(cell(column, "memory"), mostMemory[column])],
    ...ratioRows.map((row) => [row.label, (column) => ratio(cell, column, row)]),
  ];
  const shown = columns.filter((column) => results.has(column));
  const filled = rows
    .map(([label, value]) => [label, ...shown.map((column) => value(column) ?? "")])
    .filter(([, ...cells]) => cells.some(Boolean));
  return `${[machine(), "", ...markdown([["", ...shown.map((column) => heads.get(column))], ...filled]), "", ...notes, peers(results)].join("\n")}\n`;
}

function peers(results) {
  if ([...results.values()].some(({ ajv }) => ajv)) return `Peers: ${peerVersions()}.`;
  if (peersInstalled()) return "Peers are left out.";
  return "Peers (ajv-cli, Spectral, Redocly) are not installed: npm ci --prefix test/bench";
}

function seconds(value) {
  if (value === undefined) return undefined;
  return `${value.toFixed(value < 1 ? 3 : 2)} s`;
}

/** What a file more costs: from the size before to this one. */
function slope(cell, column, name) {
  const before = columns[columns.indexOf(column) - 1];
  const [from, to] = [cell(before, name), cell(column, name)];
  if (from === undefined || to === undefined) return undefined;
  return `${Math.round(((to - from) / (Number(column) - Number(before))) * 1e6)} µs`;
}

function memory(value, most) {
  if (value === undefined) return undefined;
  return `${Math.round(value)} MiB (≤ ${most}: ${verdict(value <= most)})`;
}

function ratio(cell, column, { over, under, most, least }) {
  const [above, below] = [cell(column, over), cell(column, under)];
  if (above === undefined || below === undefined) return undefined;
  const value = above / below;
  const goal = (most ?? least)?.[column];
  if (goal === undefined) return value.toFixed(2);
  const reached = most ? value <= goal : value >= goal;
  return `${value.toFixed(2)} (${most ? "≤" : "≥"} ${goal}: ${verdict(reached)})`;
}
