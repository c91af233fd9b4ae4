import { type KeyEntry, markWidth } from "./key.ts";
import { isTold, type Limit, type LineData, type PathPoint, targetOf } from "./line-data.ts";
import type { EndLabel } from "./line-labels.ts";
import { bandEntry, plainEntries } from "./mark-entries.ts";
import { circlePath, drawnPath, type Spot, targetMarks } from "./markers.ts";
import { type Attributes, type Markup, paint, pixels } from "./markup.ts";
import { linePath, type Plot, seriesMarks, signLine, spotOf } from "./plot.ts";
import type { DrawnSeries } from "./series.ts";
import { targetDash } from "./series-styles.ts";
import type { Speaker } from "./series-words.ts";

/** Something with a line and a label: what it looks like in the plot and, the same, as a sign beside its label. */
export interface LineEntry {
  readonly label: EndLabel;
  /** The value at which the line ends. */
  readonly end: number | undefined;
  /** What lies low in the drawing, what lies above the others, and what nothing may cover. */
  readonly under?: (plot: Plot, sign: Spot) => readonly Markup[];
  readonly over?: (plot: Plot, sign: Spot) => readonly Markup[];
  readonly top?: (plot: Plot, sign: Spot) => readonly Markup[];
}

/** Everything that has a label, the plan's own series first. */
export function lineEntries(data: LineData, speaker: Speaker): readonly LineEntry[] {
  const target = targetOf(data);
  return [
    ...[data.own, ...data.others].map((series) => seriesEntry(series, speaker)),
    ...(target === undefined ? [] : [pathEntry(target, data, speaker)]),
    ...data.limits.map((limit) => limitEntry(limit, speaker)),
  ];
}

function seriesEntry(series: DrawnSeries, { text, write }: Speaker): LineEntry {
  const { label, shown, style } = series;
  const last = shown.at(-1);
  const draw = (plot: Plot, sign: Spot): readonly Markup[] => seriesMarks(series, plot, sign);
  return {
    label: {
      name: label,
      value: last === undefined ? text.line.never : write.value(last.value),
      colour: style.colour,
      isBold: style.isOwn,
    },
    end: last?.value,
    ...(style.isOwn ? { over: draw } : { under: draw }),
  };
}

function pathEntry(target: PathPoint, data: LineData, { text, write }: Speaker): LineEntry {
  const { value, period } = target;
  const interims = interimsOf(data);
  return {
    label: {
      name: text.line.targetLabel(write.spoken(value), period),
      value: "",
      colour: "target",
      isBold: false,
    },
    end: value,
    under: (plot, sign) => {
      const way = linePath(data.path.map((point) => spotOf(point, plot)));
      return drawnPath(`${way}${signLine(sign)}`, dashed(targetDash));
    },
    top: (plot, sign) => [
      ...baselineMarks(startsOf(data).map((point) => spotOf(point, plot))),
      ...targetMarks(
        [spotOf(target, plot), sign],
        interims.map((point) => spotOf(point, plot)),
      ),
    ],
  };
}

/** A baseline that is no value of the series, and so has no mark of that. */
function startsOf(data: LineData): LineData["path"] {
  return data.path.filter((point) => point.kind === "baseline" && !isTold(point, data));
}

function baselineMarks(spots: readonly Spot[]): readonly Markup[] {
  return drawnPath(spots.map((spot) => circlePath(spot, 3.5)).join(""), paint({ fill: "target" }));
}

/** What is to be reached before the target; a target before the last is no more than that. */
export function interimsOf(data: LineData): LineData["path"] {
  const target = targetOf(data);
  return data.path.filter(
    (point) => point.kind === "interim" || (point.kind === "target" && point !== target),
  );
}

function limitEntry({ label, value }: Limit, { write }: Speaker): LineEntry {
  return {
    label: { name: label, value: write.spoken(value), colour: "target", isBold: false },
    end: value,
    under: ({ left, right, y }, sign) => {
      const level = `M${pixels(left)},${pixels(y.place(value))}H${pixels(right)}`;
      return drawnPath(`${level}${signLine(sign)}`, dashed("2 4"));
    },
  };
}

function dashed(dash: string): Attributes {
  return { ...paint({ stroke: "target" }), "stroke-width": 2, "stroke-dasharray": dash };
}

const mostInterims = 3;

/** What the other marks in the chart mean. */
export function markEntries(
  data: LineData,
  { text, write }: Speaker,
  hasZero: boolean,
): readonly KeyEntry[] {
  const interims = targetOf(data) === undefined ? [] : interimsOf(data);
  const starts = targetOf(data) === undefined ? [] : startsOf(data);
  return [
    ...bandEntry([data.own], text),
    ...starts.map(({ value, period }) => ({
      words: text.line.baselineLabel(write.spoken(value), period),
      sign: (middle: Spot) => baselineMarks([middle]),
      signWidth: markWidth,
    })),
    ...interims.slice(0, mostInterims).map(({ value, period }) => ({
      words: text.line.interimLabel(write.spoken(value), period),
      sign: (middle: Spot) => targetMarks([], [middle]),
      signWidth: markWidth,
    })),
    ...plainEntries({ all: [data.own, ...data.others], breaks: data.breaks, hasZero }, text),
    ...data.notes.map((words) => ({ words })),
  ];
}
