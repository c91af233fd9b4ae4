import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** Public clients are known to mislabel Sotkanet ids: only a title beside the id lets anyone see that it is the right one. */
export const sotkanetWithoutTitle = defineRule({
  id: "sotkanet-without-title",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const indicator of plan.indicators) {
      const { source } = indicator.data;
      if (source?.sotkanet === undefined || source.title !== undefined) continue;
      const facts = { title: titleOf(indicator, plan), number: String(source.sotkanet) };
      report({ entry: indicator, field: "source", at: ["source", "sotkanet"], facts });
    }
  },
});
