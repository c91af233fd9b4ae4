import type { Language } from "../../base/language.ts";
import { areaOf, areaShortName } from "../../field/areas.ts";
import type { EntryData } from "../../plan/entry.ts";
import { entriesOf } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";

/**
 * 612/2021 7 § 3 mom.: the county makes its report and plan with the municipalities of its area. Asked once the plan
 * has begun to list them; silent where some entry does not tell which municipality it is.
 */
export const municipalityMissing = defineRule({
  id: "municipality-missing",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    const { settings, unreadWords } = plan;
    const listed = entriesOf(plan, "municipalities");
    const [entry] = listed;
    if (
      entry === undefined ||
      settings.area?.kind !== "county" ||
      unreadWords.has("municipalities")
    )
      return;
    const keys = new Set(listed.map(({ data }) => keyOf(data)));
    if (keys.has(undefined)) return;
    const missing = settings.area.municipalities.filter((key) => !keys.has(key));
    if (missing.length === 0) return;
    const { area } = settings;
    const facts = {
      count: missing.length,
      countyFi: areaShortName(area, "fi"),
      countySv: areaShortName(area, "sv"),
      countyEn: areaShortName(area, "en"),
      municipalitiesFi: named(missing, "fi"),
      municipalitiesSv: named(missing, "sv"),
      municipalitiesEn: named(missing, "en"),
    };
    report({ entry, at: ["id"], facts });
  },
});

function keyOf({ area }: EntryData<"municipalities">): string | undefined {
  return typeof area === "string" && areaOf(area) !== undefined ? area : undefined;
}

/** "Kerava (KU245)" */
function named(keys: readonly string[], language: Language): readonly string[] {
  return keys.map((key) => {
    const area = areaOf(key);
    return `${area === undefined ? key : areaShortName(area, language)} (${key})`;
  });
}
