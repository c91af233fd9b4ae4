import type { ChartText } from "../text/charts.ts";
import type { BarData, DrawnBar } from "./bar-data.ts";
import type { Cell, Rows } from "./chart.ts";
import { sentences } from "./sentences.ts";
import { endsOf, named, withLongUnit } from "./series-words.ts";
import type { Writer } from "./written-values.ts";

interface Told extends DrawnBar {
  readonly value: number;
}

/** What bars show, in sentences: the ends, the plan's own areas, what they are compared with, what has no value. */
export function barDescription(data: BarData, write: Writer, text: ChartText): string {
  const shown = data.bars.filter(isTold);
  const own = data.bars.filter(({ isOwn }) => isOwn);
  return sentences([
    write.longUnit === "" ? "" : text.line.unit(write.longUnit),
    endsOf(shown, write, text),
    ...own.map((bar) => ownSentence(bar, shown, write, text)),
    ...data.references.map(({ label, value }) => `${label}: ${write.spoken(value)}.`),
    hidden(data, text),
    data.missing.length === 0 ? "" : text.bars.missing(named(data.missing, text)),
  ]);
}

function isTold(bar: DrawnBar): bar is Told {
  return bar.value !== undefined;
}

function ownSentence(
  { label, value, isSuppressed }: DrawnBar,
  shown: readonly Told[],
  write: Writer,
  text: ChartText,
): string {
  if (value === undefined) {
    const why = isSuppressed ? text.cells.suppressed : text.cells.missing;
    return text.bars.ownHidden(label, why);
  }
  const rank = 1 + shown.filter((other) => other.value > value).length;
  return text.bars.own(label, write.spoken(value), rank, shown.length);
}

function hidden({ bars }: BarData, text: ChartText): string {
  const names = bars.filter(({ isSuppressed }) => isSuppressed).map(({ label }) => label);
  return names.length === 0 ? "" : text.bars.suppressed(named(names, text));
}

/** What stands in a bar's column of values. */
export function barCell({ value, isSuppressed }: DrawnBar, write: Writer, text: ChartText): Cell {
  if (value !== undefined) return { text: write.value(value), value };
  return { text: isSuppressed ? text.cells.suppressed : text.cells.missing };
}

/** The table beside bars, in their order; what they are compared with stands last. */
export function barRows(data: BarData, write: Writer, text: ChartText): Rows {
  const { heads, cells } = text;
  const hasInterval = data.bars.some(({ interval }) => interval !== undefined);
  const head = [
    heads.area,
    withLongUnit(heads.value, write),
    ...(hasInterval ? [heads.interval] : []),
  ];
  const body = data.bars.map((bar) => [
    { text: bar.label },
    barCell(bar, write, text),
    ...(hasInterval ? [{ text: bar.interval ? write.range(...bar.interval) : cells.none }] : []),
  ]);
  const compared = data.references.map(({ label, value }) => [
    { text: label },
    { text: write.value(value), value },
    ...(hasInterval ? [{ text: cells.none }] : []),
  ]);
  return { head, body: [...body, ...compared] };
}
