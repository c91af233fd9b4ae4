import type { KeyPath } from "../../base/place.ts";
import type { MeasuredData, TextData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import { unitOf } from "../../plan/metric-facts.ts";
import { inventedAreas, ownAreaKey } from "../../plan/plan-areas.ts";
import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import {
  type Cell,
  isSmall,
  municipalitiesAmong,
  type Privacy,
  smallCells,
  valueKindOf,
} from "../../snapshots/suppress.ts";
import { placeOfRow, pulledData, type PulledData, pulledFrom } from "../pulled.ts";
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
    for (const indicator of plan.indicators)
      checkWritten(indicator, indicator.data.unit, plan, report);
    for (const metric of plan.metrics) checkWritten(metric, unitOf(metric), plan, report);
    for (const pulled of pulledData(plan)) {
      if (pulledFrom(pulled.indicator) === "file") checkFile(pulled, plan, report);
    }
  },
});

/** Values written in the plan: only of units that certainly count people, "kpl" may be of anything. */
function checkWritten(
  entry: Indicator | Metric,
  unit: TextData | undefined,
  plan: Plan,
  report: Found,
): void {
  const values: readonly MeasuredData[] = entry.data.values ?? [];
  const minimum = minimumOf(plan);
  if (!values.some((one) => mayTell(one, minimum))) return;
  const units = textsOf(unit);
  const kind = valueKindOf(units);
  const isOfPeople = kind === "count" && !units.some((text) => anything.test(text));
  const privacy = privacyOf(plan, kind === "count" && !isOfPeople ? "other" : kind);
  const cells = values.map((one) => cellOf(one, plan));
  for (const at of smallCells(cells, privacy)) {
    const where: KeyPath = itemPath("values", values, at, "value");
    const facts = factsOf(cells[at], holderTitle(entry, plan), privacy);
    report({ entry, field: "values", at: where, facts });
  }
}

/** Most values cannot, which is cheap to see. */
function mayTell({ value, n, flag }: MeasuredData, minimumCount: number): boolean {
  if (n !== undefined || flag === "suppressed") return true;
  return typeof value === "number" && value > 0 && value < minimumCount;
}

const anything = /^\s*(?:kpl|lkm|lukumäärä|määrä|antal|st|number|count)\.?\s*$/i;

function checkFile({ indicator, snapshot }: PulledData, plan: Plan, report: Found): void {
  const rows = snapshot.rows();
  const privacy = privacyOf(plan, valueKindOf(textsOf(indicator.data.unit)));
  const cells = rows.map(cellOfRow);
  for (const at of smallCells(cells, privacy)) {
    const row = rows[at];
    if (row === undefined) continue;
    const facts = factsOf(cells[at], holderTitle(indicator, plan), privacy);
    report({ entry: indicator, field: "data", place: placeOfRow(snapshot, row), facts });
  }
}

function factsOf(
  cell: Cell | undefined,
  title: string,
  privacy: Privacy,
): { few: string; telling: string; period: string; minimum: number } {
  const isOfFew = cell !== undefined && isSmall(cell, privacy);
  return {
    few: isOfFew ? title : "",
    telling: isOfFew ? "" : title,
    period: cell?.period ?? "",
    minimum: privacy.minimumCount,
  };
}

const usualMinimum = 5;

function minimumOf({ settings }: Pick<Plan, "settings">): number {
  return settings.data.privacy?.minimumCount ?? usualMinimum;
}

function privacyOf({ settings }: Plan, values: Privacy["values"]): Privacy {
  return {
    minimumCount: minimumOf({ settings }),
    values,
    municipalitiesOf: municipalitiesAmong(inventedAreas(settings).map(({ key }) => key)),
  };
}

/** A value that is written is not hidden, whatever its flag says. */
function cellOf({ area, period, sex, group, value, n, flag }: MeasuredData, plan: Plan): Cell {
  return {
    area: area === undefined ? (ownAreaKey(plan.settings) ?? "") : String(area),
    period: String(period),
    sex: sex ?? "",
    group: group ?? "",
    value: typeof value === "number" ? value : undefined,
    count: n,
    hidden: value === null && flag === "suppressed",
  };
}

function cellOfRow({ area, period, sex, dimensions, value, count, flag }: Row): Cell {
  return {
    area,
    period,
    sex,
    group: JSON.stringify(Object.entries(dimensions)),
    value: value === "" ? undefined : Number(value),
    count: count === "" ? undefined : Number(count),
    hidden: value === "" && flag === "suppressed",
  };
}

function textsOf(unit: TextData | undefined): readonly string[] {
  if (unit === undefined) return [];
  return typeof unit === "string" ? [unit] : Object.values(unit).map(String);
}
