import type { Frame, Rows } from "./chart.ts";
import { plainText } from "./markup.ts";
import {
  type DrawnSeries,
  drawnSeries,
  momentOf,
  numbersOf,
  type Series,
  type SeriesBreak,
} from "./series.ts";
import { otherStyle } from "./series-styles.ts";
import { closed, sentences } from "./sentences.ts";
import {
  cellAt,
  endsOf,
  gapSentences,
  seriesSentence,
  type Speaker,
  withLongUnit,
} from "./series-words.ts";
import { inTime, isMoment, type Moment } from "./time-scale.ts";
import type { Measure } from "./written-values.ts";

/** One metric in several groups (sexes, ages): a small chart each, all with the same scales. */
export interface MultiplesInput extends Frame, Measure {
  readonly panels: readonly Series[];
  /** Drawn in each panel, to compare with: everyone, or the country. */
  readonly reference?: Series;
  readonly breaks?: readonly SeriesBreak[];
  /** What is to be known of it beside: short, above the drawing and in the description. */
  readonly notes?: readonly string[];
}

/** The input made sound. */
export interface MultiplesData {
  readonly panels: readonly DrawnSeries[];
  readonly reference: DrawnSeries | undefined;
  readonly all: readonly DrawnSeries[];
  readonly breaks: readonly Moment[];
  readonly moments: readonly Moment[];
  readonly numbers: readonly number[];
  readonly notes: readonly string[];
}

export function multiplesData(input: MultiplesInput): MultiplesData {
  const breaks = inTime(input.breaks ?? [])
    .filter(({ at }) => isMoment(at))
    .map(momentOf);
  const panels = input.panels.map((series) => drawnSeries(series, breaks));
  const reference = input.reference && drawnSeries(input.reference, breaks, otherStyle(0));
  const all = [...panels, ...(reference === undefined ? [] : [reference])];
  return {
    panels,
    reference,
    all,
    breaks,
    moments: all.flatMap(({ shown, suppressed, missing }) => [...shown, ...suppressed, ...missing]),
    numbers: all.flatMap(numbersOf),
    notes: (input.notes ?? []).map(plainText),
  };
}

/** What the small charts show, in sentences: each group with its gaps, then what they are compared with. */
export function multiplesDescription(data: MultiplesData, speaker: Speaker): string {
  const { text, write } = speaker;
  if (data.all.length === 0) return text.nothing;
  return sentences([
    write.bareUnit === "" ? "" : text.line.unit(write.bareUnit),
    ...(data.panels.length > mostTold ? [endsSentence(data, speaker)] : toldOne(data, speaker)),
    ...data.breaks.map(({ period }) => text.line.seriesBreak(period, "")),
    ...data.notes.map(closed),
  ]);
}

const mostTold = 8;

function toldOne({ all }: MultiplesData, speaker: Speaker): readonly string[] {
  return all.flatMap((series) => [
    seriesSentence(series, speaker),
    ...gapSentences(series, speaker.text),
  ]);
}

/** Of many groups those whose latest values are the greatest and the smallest: the rest stand in the table. */
function endsSentence({ panels }: MultiplesData, { text, write }: Speaker): string {
  const latest = panels.flatMap(({ label, shown }) =>
    shown.slice(-1).map((one) => ({ label, value: one.value })),
  );
  return endsOf(latest, write, text);
}

/** The table beside small charts: a line for each time, a column for each group. */
export function multiplesRows(data: MultiplesData, speaker: Speaker): Rows {
  const { text, write } = speaker;
  const times = new Map(data.moments.map((one) => [one.at, one.period]));
  return {
    head: [text.heads.period, ...data.all.map(({ label }) => withLongUnit(label, write))],
    body: [...times]
      .sort(([a], [b]) => a - b)
      .map(([at, period]) => [
        { text: period },
        ...data.all.map((series) => cellAt(series, at, speaker)),
      ]),
  };
}
