import type { Verdict } from "../../base/verdict.ts";
import type { FreshnessState } from "../../plan/freshness.ts";
import type { PhaseCount } from "../../measure/work.ts";

// Outlines in a field of 16 × 16, drawn by a line: what they show is said in words beside them.
const check = "M3 8.5 6.5 12 13 4.5";
const cross = "m4 4 8 8m0-8-8 8";
const circle = "M8 2.5a5.5 5.5 0 1 0 .01 0Z";
const clock = `${circle}M8 5v3.5l2 1.5`;
const question = "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10m0 2.6v.4";
const exclamation = "M8 2.5v7m0 3v.5";

/** What stands beside the word of a verdict. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  "wrong-direction": "M14 8H3m4-4L3 8l4 4",
  "not-reached": cross,
  behind: "M1.5 8h4M3.5 5.5 6 8l-2.5 2.5M13.5 3v10",
  "no-change": "M3 6h10M3 10h10",
  "slightly-behind": "M1.5 8H10M7 5l3 3-3 3m6.5-8v10",
  "not-yet": circle,
  "too-early": clock,
  "on-path": "M2 8h11M9 4l4 4-4 4",
  met: check,
  "cannot-assess": question,
};

/** What stands beside the word of a phase. */
export const phaseIcons: Readonly<Record<PhaseCount["phase"], string>> = {
  planned: circle,
  "in-progress": "m5 3.5 7 4.5-7 4.5Z",
  done: check,
  paused: "M5.5 3.5v9m5-9v9",
  cancelled: cross,
  merged: "m3 3.5 5 4.5 5-4.5M8 8v5",
  none: "M2.5 8h2m2.5 0h2m2.5 0h2",
};

/** What stands beside how new something is. */
export const freshnessIcons: Readonly<Record<FreshnessState, string>> = {
  stale: exclamation,
  ageing: clock,
  unknown: question,
  awaiting: "M4 2.5h8m-8 11h8m-7-11c0 4 6 7 6 11m0-11c0 4-6 7-6 11",
  fresh: check,
};

/** Of what is late, or asks for somebody. */
export const alarmIcon = exclamation;
