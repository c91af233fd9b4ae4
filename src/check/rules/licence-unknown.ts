import { textIn } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { pulledData } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** What nobody has allowed to be reused may be shown in the report, but is left out of the open data. */
export const licenceUnknown = defineRule({
  id: "licence-unknown",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const { indicator, provenance } of pulledData(plan)) {
      if (indicator.data.licence !== undefined || provenance.licence !== "") continue;
      const facts = {
        title: titleOf(indicator, plan),
        producer: textIn(provenance.producer, own, own) ?? "",
      };
      report({ entry: indicator, field: "licence", facts });
    }
  },
});
