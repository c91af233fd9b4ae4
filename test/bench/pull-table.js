// The figures of hyte pull as a Markdown table, with the goals beside the ratios.
import { machine, markdown, median, verdict } from "./figures.js";

const mostRatio = 1.5;
const mostMemory = 300;
const mostMs = 150;

/** `times` in seconds: floor, pull, check; `memory` in MiB: floor, pull, twice; `judged`: what each process told. */
export function pullTable({ count, bytes, times: [floor, pull, check], memory, judged }) {
  const of = (name) => median(judged.rounds.map((round) => round[name]));
  const rows = [
    ["", `${count} indicators, ${Math.round(bytes / 1e6)} MB of JSON`],
    ["fetch and JSON.parse of the same bodies, nothing else: the floor", seconds(floor)],
    ["`hyte pull`, nothing there yet", seconds(pull)],
    ["`hyte pull --check`, nothing changed, nothing written", seconds(check)],
    ["pull / floor", goal((pull / floor).toFixed(2), pull / floor, mostRatio)],
    ["check / floor", goal((check / floor).toFixed(2), check / floor, mostRatio)],
    ["floor: peak memory", mebibytes(memory.floor)],
    ["pull: peak memory", goal(mebibytes(memory.pull), memory.pull, mostMemory)],
    [
      `pull: peak memory of ${count * 2} indicators`,
      goal(mebibytes(memory.twice), memory.twice, mostMemory),
    ],
    [
      `judging ${judged.metrics} metrics, rows not yet read`,
      goal(milliseconds(of("cold")), of("cold"), mostMs),
    ],
    [`judging them again in the same process`, goal(milliseconds(of("warm")), of("warm"), mostMs)],
  ];
  return `${[machine(), "", ...markdown(rows), ""].join("\n")}`;
}

function goal(text, value, most) {
  return `${text} (≤ ${most}: ${verdict(value <= most)})`;
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function mebibytes(value) {
  return `${Math.round(value)} MiB`;
}

function milliseconds(value) {
  return `${Math.round(value)} ms`;
}
