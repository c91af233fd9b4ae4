import { areaOf, areaShortName } from "../../field/areas.ts";
import type { AreaData } from "../../plan/generated/data.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import { entriesOf, type Plan } from "../../plan/plan.ts";
import { type PlanLanguage, textIn } from "../../plan/settings.ts";
import { defineRule, type Report } from "../rule.ts";

type Facts = Readonly<Record<"title" | "need", string>>;

/** 612/2021 7 § 4 mom.: the county supports its municipalities with expertise; a need that was told deserves an answer. */
export const supportNeedUnanswered = defineRule<Facts>({
  id: "support-need-unanswered",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const municipality of entriesOf(plan, "municipalities")) {
      if (municipality.data.supportNeeds !== undefined) checkNeeds(municipality, plan, report);
    }
  },
});

function checkNeeds(
  entry: Entry<EntryData<"municipalities">>,
  { settings }: Plan,
  report: Report<Facts>,
): void {
  const [own] = settings.languages;
  const title = textIn(entry.data.title, own, own) ?? areaNameOf(entry.data.area, own) ?? entry.id;
  for (const [index, { need, answer }] of (entry.data.supportNeeds ?? []).entries()) {
    if (answer !== undefined) continue;
    const facts = { title, need: textIn(need, own, own) ?? "" };
    report({ entry, field: "supportNeeds", at: ["supportNeeds", index, "need"], facts });
  }
}

function areaNameOf(key: AreaData | undefined, language: PlanLanguage): string | undefined {
  const area = typeof key === "string" ? areaOf(key) : undefined;
  return area === undefined ? undefined : areaShortName(area, language);
}
