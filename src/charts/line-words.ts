import type { Cell, Rows } from "./chart.ts";
import { isTold, type LineData, type PathPoint, targetOf } from "./line-data.ts";
import type { Shown } from "./series.ts";
import { momentAt } from "./time-scale.ts";
import { closed, sentences } from "./sentences.ts";
import {
  beginningSentence,
  cellAt,
  gapSentences,
  seriesSentence,
  type Speaker,
  withLongUnit,
} from "./series-words.ts";

/** What a line chart shows, in sentences: the plan's own series first, then what it is to reach, then the others. */
export function lineDescription(data: LineData, speaker: Speaker): string {
  const { text, write } = speaker;
  return sentences([
    write.bareUnit === "" ? "" : text.line.unit(write.bareUnit),
    seriesSentence(data.own, speaker),
    beginningSentence(data.own, speaker),
    intervalSentence(data.own.shown.at(-1), speaker),
    ...data.path.map((point) => pathSentence(point, data, speaker)),
    ...data.limits.map(({ label, value }) => `${label}: ${write.spoken(value)}.`),
    ...data.breaks.map(({ period, note }) => text.line.seriesBreak(period, closed(note))),
    ...gapSentences(data.own, text),
    ...data.notes.map(closed),
    ...data.others.map((series) => seriesSentence(series, speaker)),
  ]);
}

function intervalSentence(last: Shown | undefined, { text, write }: Speaker): string {
  if (last === undefined || last.low === null || last.high === null) return "";
  return text.line.interval(write.range(last.low, last.high));
}

/**
 * The last target is the target; one before it is an interim target, whatever it is called. A baseline that is the
 * value of its time has been told with that.
 */
function pathSentence(point: PathPoint, data: LineData, { text, write }: Speaker): string {
  if (point.kind === "between") return "";
  if (point.kind === "baseline" && isTold(point, data)) return "";
  const isInterim = point.kind === "target" && point !== targetOf(data);
  return text.line[isInterim ? "interim" : point.kind](write.spoken(point.value), point.period);
}

/** The table beside a line chart: a line for each time, a column for each series, the interval and the path. */
export function lineRows(data: LineData, speaker: Speaker): Rows {
  const { text, write } = speaker;
  const { heads } = text;
  const hasInterval = data.own.shown.some(({ low }) => low !== null);
  const marks = data.path.filter(({ kind }) => kind !== "between");
  const head = [
    heads.period,
    withLongUnit(data.own.label === "" ? heads.value : data.own.label, write),
    ...(hasInterval ? [heads.interval] : []),
    ...(marks.length > 0 ? [heads.path] : []),
    ...data.others.map(({ label }) => withLongUnit(label, write)),
  ];
  const times = new Map(data.moments.map((one) => [one.at, one.period]));
  const body = [...times]
    .sort(([a], [b]) => a - b)
    .map(([at, period]) => [
      { text: periodCell(period, at, data, speaker) },
      cellAt(data.own, at, speaker),
      ...(hasInterval ? [intervalCell(momentAt(data.own.shown, at), speaker)] : []),
      ...(marks.length > 0 ? [markCell(momentAt(marks, at), speaker)] : []),
      ...data.others.map((series) => cellAt(series, at, speaker)),
    ]);
  return { head, body };
}

function periodCell(period: string, at: number, { breaks }: LineData, { text }: Speaker): string {
  return momentAt(breaks, at) !== undefined ? `${period} (${text.line.breakHere})` : period;
}

function intervalCell(shown: Shown | undefined, { text, write }: Speaker): Cell {
  if (shown === undefined || shown.low === null || shown.high === null)
    return { text: text.cells.none };
  return { text: write.range(shown.low, shown.high) };
}

function markCell(point: PathPoint | undefined, { text, write }: Speaker): Cell {
  if (point === undefined) return { text: text.cells.none };
  return { text: write.value(point.value), value: point.value };
}
