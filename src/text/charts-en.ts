import type { ChartText, LineText } from "./charts.ts";
import { englishMonths, formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { areYears } from "./period-form.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "en");

/** "in 2025"; other times in brackets. */
const at = (period: string): string => (areYears(period) ? `in ${period}` : `(${period})`);

const line: LineText = {
  targetLabel: (value, period) => `Target ${value} (${period})`,
  baselineLabel: (value, period) => `Baseline ${value} (${period})`,
  interimLabel: (value, period) => `Interim target ${value} (${period})`,
  changed: ({ way, from, to, by, isPercent, start, end }) => {
    const verb = way === "rise" ? "rose" : "fell";
    const unit = isPercent ? "%" : "";
    const points = ` (${by} percentage ${by === "1" ? "point" : "points"})`;
    const difference = isPercent ? points : "";
    return areYears(start, end)
      ? `${verb} from ${from}${unit} to ${to}${unit}${difference} between ${start} and ${end}`
      : `${verb} from ${from}${unit} (${start}) to ${to}${unit} (${end})${difference}`;
  },
  same: (value, start, end) =>
    areYears(start, end)
      ? `${value} both in ${start} and in ${end}`
      : `${value} both at the beginning (${start}) and at the end (${end})`,
  once: (value, period) => `${value} ${at(period)}`,
  levels: (from, start, to, end) => `at first ${from} (${start}), most recently ${to} (${end})`,
  never: "no values",
  unit: (unit) => `Unit: ${unit}.`,
  beginning: (value, period, isAfterBreak) =>
    `The first ${isAfterBreak ? "comparable " : ""}value was ${value} ${at(period)}.`,
  baseline: (value, period) => `The baseline is ${value} ${at(period)}.`,
  interim: (value, period) => `The interim target is ${value} ${at(period)}.`,
  target: (value, period) => `The target is ${value} ${at(period)}.`,
  interval: (range) => `The 95% confidence interval of the latest value is ${range}.`,
  seriesBreak: (period, note) =>
    `The way of measuring has changed, and new values cannot be compared with the old ones (the new way begins: ${period}).${note === "" ? "" : ` ${note}`}`,
  suppressed: (periods) =>
    `The value is not shown, because it is about so few people (${periods}).`,
  missing: (periods) => `There is no value (${periods}).`,
  breakHere: "new way of measuring",
};

export const chartsEn: ChartText = {
  language: "en",
  heads: {
    period: "Time",
    area: "Area",
    value: "Value",
    interval: "95% confidence interval",
    path: "Path to the target",
    entry: "Name",
    schedule: "Schedule",
    status: "Status",
    number: "No.",
    task: "Task",
    months: "Months",
    kind: "Kind",
    count: "Number",
  },
  cells: {
    missing: "no data",
    suppressed: "not shown",
    none: "–",
    noSchedule: "no schedule",
  },
  marks: {
    interval: "95% confidence interval",
    suppressed: "value not shown (small group)",
    seriesBreak: (period) => `new way of measuring (${period})`,
    notFromZero: "The scale does not begin at zero.",
  },
  magnitudes: [
    { from: 1e12, word: "trillion" },
    { from: 1e9, word: "billion" },
    { from: 1e6, word: "million" },
  ],
  nothing: "There is nothing to show.",
  quoted: (words) => `“${words}”`,
  line,
  bars: {
    ends: ({ high, highNames, low, lowNames, values }) =>
      `There are ${number(values)} values. The highest is ${high} (${highNames}) and the lowest ${low} (${lowNames}).`,
    allSame: (value, values) =>
      values === 1 ? `The only value is ${value}.` : `All ${number(values)} values are ${value}.`,
    none: "There are no values.",
    own: (name, value, rank, of) =>
      `${name}: ${value}, rank ${number(rank)} of ${number(of)}, counted from the highest.`,
    ownHidden: (name, why) => `${name}: ${why}.`,
    suppressed: (names) => `The value is not shown, because it is about so few people: ${names}.`,
    missing: (names) => `There is no value: ${names}.`,
  },
  timeline: {
    group: (heading, entries, states) =>
      heading === ""
        ? `In all ${number(entries)}: ${states}.`
        : `${heading} (${number(entries)}): ${states}.`,
    today: (date) => `Now ${date}`,
    noState: "status not stated",
  },
  circle: {
    months: englishMonths,
    shortMonths: englishMonths.map((name) => name.slice(0, 3)),
    tasks: (count) => `${number(count)} ${plural(count, "task", "tasks")}.`,
    byMonth: (items) => `Tasks by month: ${items}.`,
    allYear: "all year",
  },
  counts: (total, parts) => `${total} in all: ${parts}.`,
  page: {
    table: "The same as a table",
    saveSvg: "Save the picture (SVG)",
    saveCsv: "Save the table (CSV)",
    groups: (title) => `${title}: by group`,
    sides: (title) => `${title}: the figures compared`,
    areas: (title, period) => `${title}: by area (${period})`,
    actions: "Schedule of the actions",
    documents: "Validity of the documents",
    noValidity: "no dates",
    year: "The year at a glance",
    difference: "Gap",
    ratio: "Ratio",
    everyone: "Everyone",
    atLeast: "At least",
    atMost: "At most",
    onlySome: (shown, all) => `The picture shows ${number(shown)} of ${number(all)} groups.`,
  },
  list: (items, leftOut) =>
    leftOut > 0
      ? `${items.join(", ")} and ${number(leftOut)} ${plural(leftOut, "other", "others")}`
      : formatList(items, "and"),
};
