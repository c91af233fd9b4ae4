import type { KeyPath } from "../../base/place.ts";
import type { CoverageData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import type { Entry } from "../../plan/entry.ts";
import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** `coverage: { count, of }`: a part cannot be larger than the whole. */
export const coverageTooLarge = defineRule({
  id: "coverage-too-large",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    const { goals, actions } = suspectsOf(plan, asOf);
    for (const entries of [goals, actions]) {
      for (const entry of entries) {
        const { updates } = entry.data;
        if (updates === undefined) continue;
        updates.forEach(({ coverage }, index) => {
          const at = (): KeyPath => itemPath("updates", updates, index, "coverage", "count");
          checkCoverage(entry, coverage, at);
        });
      }
    }
    for (const practice of entriesOf(plan, "practices")) {
      checkCoverage(practice, practice.data.coverage, () => ["coverage", "count"]);
    }

    function checkCoverage(
      entry: Entry<unknown>,
      coverage: CoverageData | undefined,
      at: () => KeyPath,
    ): void {
      if (coverage?.of === undefined || coverage.count <= coverage.of) return;
      const { count, of } = coverage;
      report({
        entry,
        field: String(at()[0]),
        at: at(),
        facts: { title: titleOf(entry, plan), count, of },
      });
    }
  },
});
