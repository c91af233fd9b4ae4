import type { Measurement, Standing } from "../../measure/measurement.ts";
import { rightsOf } from "../../measure/rights.ts";
import { figureUnitOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { formatDate } from "../../text/format.ts";
import { widthOrTarget } from "../aimed.ts";
import { metricTitle } from "../metrics.ts";
import { ratioDecimals } from "../figures.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { sourceWords } from "../source.ts";
import { baselineFigure, type Figure, latestFigure } from "../standings.ts";
import { wordsOrNone } from "../words.ts";
import { column, numberCell, type Sheet, type SheetCell, sheetOf, textCell } from "./cell.ts";
import { labelColumn, numberedTitle, type Surroundings } from "./surroundings.ts";

/** The metrics with their verdicts. */
export function metricsSheet(metrics: readonly Metric[], around: Surroundings): Sheet {
  const { reader } = around;
  const { labels, takeaway } = reader.text;
  const { columns, sheets } = takeaway.workbook;
  const measured = ({ id }: Metric): Measurement | undefined => around.metrics.get(id);
  return sheetOf<Metric>(
    sheets.metrics,
    [
      column(columns.measures, (metric) => textCell(measuredTitles(metric, reader)), "wide"),
      labelColumn(reader),
      column(labels.metric, (metric) => textCell(metricTitle(metric, reader).text), "wide"),
      column(columns.unit, (metric) => textCell(wordsOrNone(figureUnitOf(metric), reader)?.text)),
      column(columns.baselinePeriod, (metric) =>
        textCell(periodWords(metric.data.baseline?.period, reader)),
      ),
      column(labels.baseline, (metric) => baselineCell(metric, reader)),
      column(columns.latestPeriod, (metric) => textCell(latestFigure(metric, reader)?.period)),
      column(labels.latest, (metric) => latestCell(metric, reader)),
      column(columns.targetPeriod, (metric) =>
        textCell(periodWords(metric.data.targets?.at(-1)?.period, reader)),
      ),
      column(labels.target, (metric) => targetCell(metric, reader)),
      column(columns.targetLimit, (metric) => targetLimitCell(metric, reader)),
      column(columns.verdict, (metric) => textCell(verdictWord(measured(metric), reader))),
      column(columns.reason, (metric) => textCell(reasonWord(measured(metric), reader)), "wide"),
      column(columns.freshness, (metric) => textCell(freshnessWord(measured(metric), reader))),
      column(labels.source, (metric) => textCell(sourceWords(metric, reader)?.text), "wide"),
    ],
    metrics,
  );
}

function measuredTitles({ goals, actions }: Metric, reader: Reader): string {
  return [...goals, ...actions].map((entry) => numberedTitle(entry, reader)).join("; ");
}

/** A number as one, and in words what is none: a level, yes or no, what may not be shown. */
function figureCell(
  figure: Figure | null,
  standing: Standing | null,
  { metric, measurement }: { readonly metric: Metric; readonly measurement: Measurement },
): SheetCell {
  if (standing === null || measurement.values !== "number") return textCell(figure?.value);
  return numberCell(standing.value, decimalsOf(metric, measurement));
}

function decimalsOf({ indicator }: Metric, { gap }: Measurement): number | undefined {
  return gap?.measure === "ratio" ? ratioDecimals : indicator?.data.decimals;
}

/** Whether the terms of the values do not let others use them. */
function isWithheld(metric: Metric, { plan }: Reader): boolean {
  const { withheld } = rightsOf(metric, plan);
  return withheld !== null && withheld !== "unreliable";
}

function latestCell(metric: Metric, reader: Reader): SheetCell {
  if (isWithheld(metric, reader)) return null;
  const measurement = reader.measurementOf(metric);
  return figureCell(latestFigure(metric, reader), measurement.latest, { metric, measurement });
}

function baselineCell(metric: Metric, reader: Reader): SheetCell {
  const { baseline } = metric.data;
  if (baseline === undefined) return null;
  // What the plan writes itself is the plan's to give.
  if (baseline.value === undefined && isWithheld(metric, reader)) return null;
  const measurement = reader.measurementOf(metric);
  const figure = baselineFigure(baseline, metric, reader);
  return figureCell(figure, measurement.baseline, { metric, measurement });
}

/** The last target where it is one value. */
function targetCell(metric: Metric, reader: Reader): SheetCell {
  const target = metric.data.targets?.at(-1);
  if (target?.value === undefined) return null;
  return typeof target.value === "number"
    ? numberCell(target.value, decimalsOf(metric, reader.measurementOf(metric)))
    : textCell(widthOrTarget(target, metric, reader));
}

/** The last target where it is a limit or a range, in words. */
function targetLimitCell(metric: Metric, reader: Reader): SheetCell {
  const target = metric.data.targets?.at(-1);
  if (target === undefined || target.value !== undefined) return null;
  return textCell(widthOrTarget(target, metric, reader));
}

function verdictWord(measurement: Measurement | undefined, { text }: Reader): string {
  return measurement === undefined ? "" : text.takeaway.status.verdict[measurement.verdict];
}

function reasonWord(measurement: Measurement | undefined, { text }: Reader): string {
  const reason = measurement?.reason ?? null;
  return reason === null ? "" : text.takeaway.status.obstacle[reason];
}

function freshnessWord(measurement: Measurement | undefined, reader: Reader): string {
  if (measurement === undefined || measurement.freshness.latest === null) return "";
  const { state, latest, nextUpdate } = measurement.freshness;
  const time =
    measurement.latest === null
      ? formatDate(reader.language, latest)
      : periodWords(measurement.latest.period, reader);
  const next = formatDate(reader.language, nextUpdate ?? "");
  return reader.text.takeaway.status.oneFreshness[state](time, next);
}
