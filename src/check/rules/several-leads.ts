import { placeIn } from "../../plan/places.ts";
import type { Owner, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { eachOwned, namesOf, type Owned } from "../owners.ts";
import { defineRule, type Report } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

interface SeveralLeads {
  readonly [fact: string]: string | readonly string[];
  readonly title: string;
  readonly owners: readonly string[];
  /** The title once more, of the one that it is: what may be split in two. */
  readonly goal: string;
  readonly action: string;
}

/** One leads, the others are partners: of two leads, each may wait for the other. */
export const severalLeads = defineRule<SeveralLeads>({
  id: "several-leads",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    eachOwned(suspectsOf(plan, asOf), (entry) => {
      checkLeads(entry, plan, report);
    });
  },
});

function checkLeads(entry: Owned, plan: Plan, report: Report<SeveralLeads>): void {
  const leads = entry.owners.filter(isLead);
  const [first, second] = leads;
  if (first === undefined || second === undefined) return;
  const title = titleOf(entry, plan);
  const isGoal = entry.collection === "goals";
  const split = { goal: isGoal ? title : "", action: isGoal ? "" : title };
  const facts = { title, owners: namesOf(leads, plan), ...split };
  const related = [{ label: "see-also", at: placeIn(entry, ...first.path, "role") }] as const;
  report({ entry, field: "owners", at: [...second.path, "role"], facts, related });
}

function isLead({ role }: Owner): boolean {
  return role === "lead";
}
