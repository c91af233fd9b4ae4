import { type Verdict, verdicts } from "../../base/verdict.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { freshnessOfAll, hasData, rollUp } from "../../measure/roll-up.ts";
import type { Work } from "../../measure/work.ts";
import type { ActionWork } from "../../measure/work.ts";
import type { StatusText } from "../../text/status.ts";
import type { Reader } from "../reader.ts";
import { alarmIcon, freshnessIcons, phaseIcons, verdictIcons } from "./icons.ts";
import { timeSpan } from "./lights.ts";

/** A word for how something is, with a sign beside it: the colour, by `kind`, only helps. */
export interface Mark {
  /** A verdict, a phase, how new something is, or `late`. */
  readonly kind: string;
  /** Path of an icon in a field of 16 × 16. */
  readonly icon: string;
  readonly text: string;
}

/** A metric's verdict; of one that there is not, why. */
export function verdictMark({ verdict, reason }: Measurement, { text }: Reader): Mark {
  const { status, say } = text.results;
  const word = status.verdict[verdict];
  return {
    kind: verdict,
    icon: verdictIcons[verdict],
    text: reason === null ? word : say.because(word, status.obstacle[reason]),
  };
}

/** How many metrics have which verdict, the weakest first; of one metric its verdict. */
export function verdictMarks(metrics: readonly Measurement[], reader: Reader): readonly Mark[] {
  const [only, ...others] = metrics;
  if (only !== undefined && others.length === 0) return [verdictMark(only, reader)];
  return rollUp(metrics).counts.map(({ verdict, count }) => ({
    kind: verdict,
    icon: verdictIcons[verdict],
    text: reader.text.results.status.countOf(verdict, count),
  }));
}

/** How many actions are in which phase, and how many are late. */
export function workMarks(work: Work, { text }: Reader): readonly Mark[] {
  const { status } = text.results;
  const phases = work.phases.map(({ phase, count }) => ({
    kind: phase,
    icon: phaseIcons[phase],
    text: status.phase[phase](count),
  }));
  return work.late === 0 ? phases : [...phases, lateMark(status.late(work.late, work.daysLate))];
}

/** How late one action is; none that is not. */
export function timingMarks({ timing, daysLate }: ActionWork, { text }: Reader): readonly Mark[] {
  if (timing !== "late") return [];
  return [lateMark(text.results.judgement.action.late(daysLate))];
}

function lateMark(text: string): Mark {
  return { kind: "late", icon: alarmIcon, text };
}

/** How new the data of some metrics is, the oldest first. */
export function freshnessMarks(
  metrics: readonly Measurement[],
  { text, language }: Reader,
): readonly Mark[] {
  const words: StatusText["freshness"] = text.results.status.freshness;
  const asked = metrics.filter(hasData);
  return freshnessOfAll(asked).map(({ state, count }) => {
    const its = asked.filter(({ freshness }) => freshness.state === state);
    return {
      kind: state,
      icon: freshnessIcons[state],
      text: words[state](count, timeSpan(its, language)),
    };
  });
}

const places = new Map<Verdict, number>(verdicts.map((verdict, place) => [verdict, place]));

/** The metric that is worst off, the first of several; undefined of none. */
export function weakestOf<M extends Pick<Measurement, "verdict">>(
  metrics: readonly M[],
): M | undefined {
  let weakest: M | undefined;
  for (const metric of metrics) {
    if (weakest === undefined || placeOf(metric) < placeOf(weakest)) weakest = metric;
  }
  return weakest;
}

function placeOf({ verdict }: Pick<Measurement, "verdict">): number {
  return places.get(verdict) ?? 0;
}
