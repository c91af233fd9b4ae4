import { isSameTitle } from "../../base/same-title.ts";
import { textIn } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { pulledData } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** Numbers of indicators are easily mistyped or outdated, and only the name tells that the figures are of something else. */
export const titleDiffersFromSource = defineRule({
  id: "title-differs-from-source",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const { indicator, provenance } of pulledData(plan)) {
      const written = indicator.data.source?.title;
      const titles = Object.values(provenance.title).filter((title) => title !== "");
      if (written === undefined || titles.length === 0) continue;
      if (titles.some((title) => isSameTitle(written, title))) continue;
      const atSource = textIn(provenance.title, own, own) ?? "";
      const facts = { title: titleOf(indicator, plan), id: indicator.id, written, atSource };
      report({ entry: indicator, field: "source", at: ["source", "title"], facts });
    }
  },
});
