import { placeIn } from "../../plan/places.ts";
import type { Owner, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { eachOwned, namesOf, type Owned } from "../owners.ts";
import { defineRule, type Report } from "../rule.ts";

interface SeveralLeads {
  readonly [fact: string]: string | readonly string[];
  readonly title: string;
  readonly owners: readonly string[];
}

/** Design §2, decision 8, and the owner's roles: one leads, the others are partners. */
export const severalLeads = defineRule<SeveralLeads>({
  id: "several-leads",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    eachOwned(plan, (entry) => {
      if (entry.owners.length > 1 && leadsOf(entry) > 1) checkLeads(entry, plan, report);
    });
  },
});

/** Counted first: a list of its own for each entry of a large plan would cost more than the rule. */
function leadsOf({ owners }: Owned): number {
  let leads = 0;
  for (const { role } of owners) if (role === "lead") leads++;
  return leads;
}

function checkLeads(entry: Owned, plan: Plan, report: Report<SeveralLeads>): void {
  const leads = entry.owners.filter(isLead);
  const [first, second] = leads;
  if (first === undefined || second === undefined) return;
  const facts = { title: titleOf(entry, plan), owners: namesOf(leads, plan) };
  const related = [{ label: "see-also", at: placeIn(entry, ...first.path, "role") }] as const;
  report({ entry, field: "owners", at: [...second.path, "role"], facts, related });
}

function isLead({ role }: Owner): boolean {
  return role === "lead";
}
