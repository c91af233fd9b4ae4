import { isOpenLicence } from "../../field/licences.ts";
import { textIn } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { pulledData } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** What may be published again by agreement alone may be shown in the report, but is left out of the open data. */
export const licenceNotOpen = defineRule({
  id: "licence-not-open",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const { indicator, provenance } of pulledData(plan)) {
      const licence = indicator.data.licence ?? provenance.licence;
      if (licence.trim() === "" || isOpenLicence(licence)) continue;
      const producer = indicator.data.producer ?? provenance.producer;
      const facts = {
        title: titleOf(indicator, plan),
        licence,
        producer: textIn(producer, own, own) ?? "",
      };
      report({ entry: indicator, field: "licence", facts });
    }
  },
});
