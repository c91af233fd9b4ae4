import { printable } from "../../base/printable.ts";
import { directionOfEnds } from "../../measure/gap.ts";
import type { Estimate, GapEnds, GapMeasured, Measurement } from "../../measure/measurement.ts";
import { unitOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { fromTo, withUnit, writeNumber } from "../../text/numbers.ts";
import type { Reader } from "../reader.ts";
import { sideWords } from "../side-words.ts";
import { wordsOr } from "../words.ts";
import { type Figures, ratioDecimals } from "../figures.ts";
import type { Explainer } from "./section.ts";
import { timeWords } from "./lights.ts";

interface Around extends Pick<Explainer, "judgement" | "reader" | "keep"> {
  readonly figures: Figures;
}

/** The two ends of a gap at the baseline and now, its difference and its ratio, and why it narrowed. */
export function gapLines(
  gap: GapMeasured | null,
  metric: Metric,
  around: Around,
): readonly string[] {
  if (gap === null) return [];
  const { judgement } = around;
  const ends = [gap.baseline, gap.latest].filter((each) => each !== null);
  const direction = directionOfEnds(metric);
  const isKnown = direction === "up" || direction === "down";
  return [
    ...(isKnown ? [judgement.gap.better[direction]] : []),
    ...ends.map((each) => endsLine(each, { gap, metric }, around)),
    ...(gap.byWorsening === true ? [judgement.gap.byWorsening] : []),
  ];
}

/** A gap as a table: both its ends, how far apart they are, and how many times one is the other. */
export interface GapView {
  readonly of: string;
  readonly against: string;
  readonly rows: readonly GapRow[];
  /** That the gap narrowed because the better end got worse, or "". */
  readonly byWorsening: string;
}

export interface GapRow {
  readonly period: string;
  readonly of: string;
  readonly against: string;
  readonly difference: string;
  /** "" where it would divide by zero. */
  readonly ratio: string;
}

/** The two ends of a gap at the baseline and now; null of what is no gap, or has no values. */
export function gapTable(metric: Metric, { gap }: Measurement, around: Around): GapView | null {
  if (gap === null) return null;
  const ends = [gap.baseline, gap.latest].filter((each) => each !== null);
  if (ends.length === 0) return null;
  return {
    of: sideName(gap.of, around.reader),
    against: sideName(gap.against, around.reader),
    rows: ends.map((each) => gapRow(each, { gap, metric }, around)),
    byWorsening: gap.byWorsening === true ? around.judgement.gap.byWorsening : "",
  };
}

function gapRow(ends: GapEnds, { gap, metric }: Told, around: Around): GapRow {
  const { reader, keep } = around;
  const ofEnds = endFigures(metric, reader);
  const ofDifference = differenceFigures(gap, metric, around);
  const { ratio } = ends;
  return {
    period: keep(timeWords(ends.date, reader.language)),
    of: estimated(ends.of, ofEnds, around),
    against: estimated(ends.against, ofEnds, around),
    difference: estimated(ends.difference, ofDifference, around),
    ratio: ratio === null ? "" : estimated(ratio, ratioFigures(reader), around),
  };
}

interface Told {
  readonly gap: GapMeasured;
  readonly metric: Metric;
}

function endsLine(ends: GapEnds, { gap, metric }: Told, around: Around): string {
  const { judgement, reader } = around;
  const row = gapRow(ends, { gap, metric }, around);
  const end = (side: string, value: string): string => `${sideName(side, reader)} ${value}`;
  const both = judgement.gap.ends(row.period, end(gap.of, row.of), end(gap.against, row.against));
  const difference = judgement.gap.difference(row.difference);
  if (row.ratio === "") return `${both} ${difference}`;
  return `${both} ${difference} ${judgement.gap.ratio(row.ratio)}`;
}

function sideName(id: string, reader: Reader): string {
  return printable(sideWords(id, reader));
}

/** How one kind of number is written. */
interface Written {
  readonly value: (value: number) => string;
  readonly range: (low: number, high: number) => string;
}

/** "21,4 % (95 %:n luottamusväli 19,5–23,3 %)" */
function estimated(
  { value, low, high }: Estimate,
  written: Written,
  { judgement: { gap }, keep }: Around,
): string {
  const said = keep(written.value(value));
  if (low === null || high === null) return said;
  return `${said} (${gap.interval(keep(written.range(low, high)))})`;
}

/** The metric's own unit is that of the gap; the indicator's is that of the values at its ends. */
function endUnit(metric: Metric, reader: Reader): string {
  return printable(wordsOr(metric.indicator?.data.unit ?? unitOf(metric), "", reader).text);
}

function endFigures(metric: Metric, reader: Reader): Written {
  const decimals = metric.indicator?.data.decimals;
  return writtenWith(
    endUnit(metric, reader),
    (value) => writeNumber(value, reader.language, decimals),
    reader,
  );
}

function differenceFigures(
  { measure }: GapMeasured,
  metric: Metric,
  { figures, reader }: Around,
): Written {
  if (measure === "difference") return { value: figures.apart, range: figures.range };
  const unit = endUnit(metric, reader);
  const shown = unit === "%" ? reader.text.say.percentagePoints(false) : unit;
  const decimals = Math.max(1, metric.indicator?.data.decimals ?? 1);
  return writtenWith(shown, (value) => writeNumber(value, reader.language, decimals), reader);
}

function ratioFigures(reader: Reader): Written {
  return writtenWith("", (value) => writeNumber(value, reader.language, ratioDecimals), reader);
}

function writtenWith(
  unit: string,
  number: (value: number) => string,
  { language }: Reader,
): Written {
  return {
    value: (value) => withUnit(number(value), unit, language),
    range: (low, high) => fromTo(number(low), withUnit(number(high), unit, language)),
  };
}
