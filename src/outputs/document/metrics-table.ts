import type { MetricRow } from "../../view/metrics.ts";
import type { Item } from "../../view/parts.ts";
import type { Figure } from "../../view/standings.ts";
import type { Prose, Words } from "../../view/words.ts";
import type { Block, Column, Run, Runs } from "./block.ts";
import type { ReportWriter } from "./report-writer.ts";
import { boldRun, itemRuns, joined, listBlock, plainRun, wordsRun } from "./runs.ts";

/** The metrics of a goal or an action; nothing where there are none. */
export function metricsTable(
  metrics: readonly MetricRow[],
  of: Item,
  writer: ReportWriter,
): readonly Block[] {
  if (metrics.length === 0) return [];
  const { text } = writer;
  const column = (head: string, share: number): Column => ({
    head: [plainRun(head)],
    share,
    numeric: false,
  });
  return [
    {
      kind: "table",
      caption: [plainRun(`${text.metrics}: `), ...itemRuns({ ...of, href: "" })],
      columns: [
        column(text.metric, 8),
        column(text.baseline, 4),
        column(text.target, 4),
        column(text.latest, 4),
        column(text.source, 4),
      ],
      rows: metrics.map((metric) => [
        metricRuns(metric, writer),
        figuresRuns(metric.baseline === null ? [] : [metric.baseline], text.none),
        figuresRuns(metric.targets, text.none),
        latestRuns(metric, text.none),
        metric.source === null ? [plainRun(text.none)] : [wordsRun(metric.source)],
      ]),
    },
    ...listBlock(metrics.map(readingRuns)),
    ...descriptions(metrics, writer),
  ];
}

/** "Kokee itsensä yksinäiseksi: 12,0 % (2019), 10,4 % (2025): tavoiteuralla". */
function readingRuns({ words, reading, verdict }: MetricRow): Runs {
  return [wordsRun(words), plainRun(`: ${reading}: `), boldRun(verdict.text)];
}

/** Begins a new line in a cell. */
export const newLine: Run = { text: "\n", lang: "" };

function metricRuns(metric: MetricRow, { text }: ReportWriter): Runs {
  const { label, words, targetGroups, traits, note, action } = metric;
  const lines: readonly Runs[] = [
    [...(label === "" ? [] : [boldRun(`${label} `)]), { ...wordsRun(words), bold: true }],
    ...(targetGroups.length === 0
      ? []
      : [[plainRun(`${text.targetGroups}: `), ...joined(targetGroups.map(itemRuns))]]),
    ...traits.map((trait) => [plainRun(trait)]),
    ...(action === null ? [] : [[plainRun(`${text.action}: `), ...itemRuns(action)]]),
    ...(note === null ? [] : [[wordsRun(note)]]),
  ];
  return onLines(lines);
}

function onLines(lines: readonly Runs[]): Runs {
  return lines.flatMap((runs, index) => (index === 0 ? runs : [newLine, ...runs]));
}

function figuresRuns(figures: readonly Figure[], none: string): Runs {
  if (figures.length === 0) return [plainRun(none)];
  return onLines(figures.map(figureRuns));
}

function figureRuns({ value, period, flag, note }: Figure): Runs {
  const said = [value, period === "" ? "" : `(${period})`].filter((part) => part !== "").join(" ");
  return [
    plainRun(flag === "" ? said : `${said}, ${flag}`),
    ...(note === null ? [] : [plainRun(", "), wordsRun(note)]),
  ];
}

function latestRuns({ latest, waits, waitsReason }: MetricRow, none: string): Runs {
  const figure = latest === null ? [plainRun(none)] : figureRuns(latest);
  const reason = waitsReason === null ? [] : [plainRun(" "), wordsRun(waitsReason)];
  return waits === "" ? figure : [...figure, newLine, plainRun(waits), ...reason];
}

/** What the indicators are, below the table: a cell would be too narrow for it. */
function descriptions(metrics: readonly MetricRow[], writer: ReportWriter): readonly Block[] {
  return metrics.flatMap(({ words, description }): readonly Block[] => {
    if (description === null || isTold(words, description, writer)) return [];
    return [{ kind: "label", runs: [wordsRun(words)] }, ...writer.prose(description)];
  });
}

/** Whether something has been described; from now on it has. */
export function isTold(
  { text }: Words,
  { markdown }: Prose,
  { told }: Pick<ReportWriter, "told">,
): boolean {
  const both = `${text}\n${markdown}`;
  if (told.has(both)) return true;
  told.add(both);
  return false;
}
