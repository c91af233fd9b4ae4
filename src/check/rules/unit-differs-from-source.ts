import { textIn } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { pulledData } from "../pulled.ts";
import { defineRule } from "../rule.ts";
import { measureOf } from "../source-words.ts";

/** Told only where both units are known for certain to count in different ways: a share, a rate, euros, people. */
export const unitDiffersFromSource = defineRule({
  id: "unit-differs-from-source",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const { indicator, provenance } of pulledData(plan)) {
      const written = textIn(indicator.data.unit, own, own);
      const atSource = textIn(provenance.unit, own, own);
      if (written === undefined || atSource === undefined) continue;
      const mine = measureOf(written);
      const theirs = measureOf(atSource);
      if (mine === undefined || theirs === undefined || mine === theirs) continue;
      const facts = { title: titleOf(indicator, plan), written, atSource };
      report({ entry: indicator, field: "unit", facts });
    }
  },
});
