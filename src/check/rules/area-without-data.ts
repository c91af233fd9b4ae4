import type { Language } from "../../base/language.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import { titleOf } from "../../plan/titles.ts";
import { rowsOfArea } from "../../snapshots/part.ts";
import type { Row, Snapshot } from "../../snapshots/snapshot.ts";
import { areaNameOf, hasValue, type PulledData, pulledData, pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/**
 * A source may have values of regions or municipalities only: then nothing is shown of the plan's own area. What is
 * hidden for privacy is there. Files of the plan's own may be meant for its municipalities, if no metric asks more.
 * Where nothing at all was pulled for the plan's area, it is the plan that has another one now: that is told once.
 */
export const areaWithoutData = defineRule({
  id: "area-without-data",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const own = ownAreaKey(plan.settings);
    if (own === undefined) return;
    const judged = new Set(plan.metrics.map(({ indicator }) => indicator?.id));
    const all = pulledData(plan);
    const empty = all.filter(({ snapshot }) => !rowsOfArea(snapshot, own).some(isThere));
    const without = empty.filter(({ snapshot }) => snapshot.rows().some(hasValue));
    const isOther = empty.length === all.length && without.length > 1;
    for (const { indicator, snapshot } of isOther ? without.slice(0, 1) : without) {
      if (!isOther && isOfMunicipalities({ indicator, snapshot }, judged)) continue;
      const title = titleOf(indicator, plan);
      const facts = {
        ...(isOther ? { one: "", all: own } : { one: title, all: "" }),
        areasFi: namesOf(snapshot, "fi"),
        areasSv: namesOf(snapshot, "sv"),
        areasEn: namesOf(snapshot, "en"),
      };
      report({ entry: indicator, field: "source", facts });
    }
  },
});

function isThere(row: Row): boolean {
  return hasValue(row) || row.flag === "suppressed";
}

function isOfMunicipalities(
  { indicator }: Pick<PulledData, "indicator" | "snapshot">,
  judged: ReadonlySet<string | undefined>,
): boolean {
  return pulledFrom(indicator) === "file" && !judged.has(indicator.id);
}

/** "Keski-Suomi (MK13)", each once: the larger areas first, and municipalities, of which there may be many, last. */
function namesOf(snapshot: Snapshot, language: Language): readonly string[] {
  const names = new Map<string, string>();
  for (const row of snapshot.rows()) {
    if (names.has(row.area) || !hasValue(row)) continue;
    names.set(row.area, `${areaNameOf(row, language)} (${row.area})`);
  }
  const all = [...names];
  const isLarge = ([key]: readonly [string, string]): boolean => !key.startsWith("KU");
  return [...all.filter(isLarge), ...all.filter((each) => !isLarge(each))].map(([, name]) => name);
}
