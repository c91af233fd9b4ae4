import { areaOf, areaShortName } from "../../field/areas.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import { hasValue, pulledData, pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/**
 * A source may have values of regions or municipalities only: then nothing is shown of the plan's own area. What is
 * hidden for privacy is there. Files of the plan's own may be meant for its municipalities, if no metric asks more.
 */
export const areaWithoutData = defineRule({
  id: "area-without-data",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const own = ownAreaKey(plan.settings);
    if (own === undefined) return;
    for (const { indicator, snapshot } of pulledData(plan)) {
      const rows = snapshot.rows();
      if (rows.some((row) => row.area === own && isThere(row))) continue;
      const areas = namesOf(rows.filter(hasValue));
      if (areas.length === 0) continue;
      if (pulledFrom(indicator) === "file" && !isJudgedBy(indicator.id, plan)) continue;
      const facts = {
        title: titleOf(indicator, plan),
        areas,
      };
      report({ entry: indicator, field: "source", facts });
    }
  },
});

function isThere(row: Row): boolean {
  return hasValue(row) || row.flag === "suppressed";
}

function isJudgedBy(id: string, { metrics }: Plan): boolean {
  return metrics.some(({ indicator }) => indicator?.id === id);
}

/** "Keski-Suomi (HVA15)", each once, in the order of the file. */
function namesOf(rows: readonly Row[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { area, name } of rows) {
    if (names.has(area)) continue;
    const known = areaOf(area);
    names.set(area, `${known === undefined ? name : areaShortName(known, "fi")} (${area})`);
  }
  return [...names.values()];
}
