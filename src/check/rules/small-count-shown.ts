import type { KeyPath } from "../../base/place.ts";
import { itemPath } from "../../plan/item-path.ts";
import type { OwnTable } from "../../plan/own-tables.ts";
import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import {
  cellOfWritten,
  isSmallBaseline,
  kindOfRows,
  kindOfWritten,
  type Measure,
  measureOf,
  minimumCountOf,
  privacyOf,
  privacyOfTable,
  smallValues,
} from "../../plan/privacy.ts";
import { cellOfRow, isSmall, smallCells } from "../../snapshots/suppress.ts";
import { isHiddenThen } from "../hidden-then.ts";
import { placeOfLine, type Pulled, pulledFiles, pulledFrom } from "../pulled.ts";
import { defineRule, type Report } from "../rule.ts";
import { holderTitle } from "../written-values.ts";

/** One of `few` and `telling` is the title, the other "": the value is of few itself, or tells a hidden one. */
type Found = Report<{ few: string; telling: string; period: string; minimum: number }>;

/**
 * Whoever can open the files sees their figures: what is hidden in the report has to be hidden there too. What a
 * statistics office publishes is not looked at, since the office has (design: privacy).
 */
export const smallCountShown = defineRule({
  id: "small-count-shown",
  severity: "error",
  kind: "privacy",
  check(plan, report: Found) {
    for (const indicator of plan.indicators) checkWritten(indicator, indicator.data, plan, report);
    for (const metric of plan.metrics) {
      checkWritten(metric, measureOf(metric), plan, report);
      checkBaseline(metric, plan, report);
    }
    for (const pulled of pulledFiles(plan)) {
      const { state } = pulled.snapshot;
      const isAsPulled = state === "whole" || state === "of-other";
      if (isAsPulled && pulledFrom(pulled.indicator) === "file") checkFile(pulled, plan, report);
    }
    for (const indicator of plan.indicators) {
      const table = plan.tables?.get(indicator.id);
      if (table !== undefined) checkTable(indicator, table, plan, report);
    }
  },
});

function checkWritten(
  entry: Indicator | Metric,
  measure: Measure,
  plan: Plan,
  report: Found,
): void {
  const { settings } = plan;
  const { values = [] } = entry.data;
  const kind = kindOfWritten(
    measure,
    values.map(({ value }) => value),
  );
  const privacy = privacyOf(settings, kind);
  for (const at of smallValues(values, measure, settings)) {
    const value = values[at];
    if (value === undefined) continue;
    const where: KeyPath = itemPath("values", values, at, "value");
    const isOfFew = value.flag === "suppressed" || isSmall(cellOfWritten(value, settings), privacy);
    const facts = factsOf(isOfFew, holderTitle(entry, plan), String(value.period), plan);
    report({ entry, field: "values", at: where, facts });
  }
}

function checkBaseline(metric: Metric, plan: Plan, report: Found): void {
  const { baseline } = metric.data;
  if (baseline?.value === undefined) return;
  const isOfFew = isSmallBaseline(metric, plan.settings);
  if (!isOfFew && !isHiddenThen(metric, baseline.period, plan)) return;
  const facts = factsOf(isOfFew, holderTitle(metric, plan), String(baseline.period), plan);
  report({ entry: metric, field: "baseline", at: ["baseline", "value"], facts });
}

function checkFile({ indicator, snapshot }: Pulled, plan: Plan, report: Found): void {
  const rows = snapshot.rows();
  const privacy = privacyOf(
    plan.settings,
    kindOfRows(indicator.data, rows, snapshot.provenance?.unit),
  );
  const cells = rows.map(cellOfRow);
  for (const at of smallCells(cells, privacy)) {
    const [row, cell] = [rows[at], cells[at]];
    if (row === undefined || cell === undefined) continue;
    const title = holderTitle(indicator, plan);
    const facts = factsOf(isSmall(cell, privacy), title, row.period, plan);
    report({ entry: indicator, field: "data", place: placeOfLine(snapshot.csv, at + 2), facts });
  }
}

/** As the pull would hide it. */
function checkTable(indicator: Indicator, table: OwnTable, plan: Plan, report: Found): void {
  const rows = table.rows.map(({ row }) => row);
  const privacy = privacyOfTable(plan.settings, indicator.data, rows);
  const cells = rows.map(cellOfRow);
  for (const at of smallCells(cells, privacy)) {
    const [one, cell] = [table.rows[at], cells[at]];
    if (one === undefined || cell === undefined) continue;
    const title = holderTitle(indicator, plan);
    const facts = factsOf(isSmall(cell, privacy), title, one.row.period, plan);
    report({ entry: indicator, field: "source", place: placeOfLine(table.file, one.line), facts });
  }
}

function factsOf(
  isOfFew: boolean,
  title: string,
  period: string,
  { settings }: Plan,
): { few: string; telling: string; period: string; minimum: number } {
  return {
    few: isOfFew ? title : "",
    telling: isOfFew ? "" : title,
    period,
    minimum: minimumCountOf(settings),
  };
}
