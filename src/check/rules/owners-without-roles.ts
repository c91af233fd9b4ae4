import { titleOf } from "../../plan/titles.ts";
import { eachOwned, namesOf } from "../owners.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A single owner is the lead, several without a lead get a note. */
export const ownersWithoutRoles = defineRule({
  id: "owners-without-roles",
  severity: "note",
  kind: "completeness",
  check(plan, report, asOf) {
    eachOwned(suspectsOf(plan, asOf), (entry) => {
      const { owners } = entry;
      if (owners.length < 2 || owners.some(({ role }) => role === "lead")) return;
      const facts = { title: titleOf(entry, plan), owners: namesOf(owners, plan) };
      report({ entry, field: "owners", at: ["owners", 0], facts });
    });
  },
});
