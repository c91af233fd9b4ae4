import { isEveryoneWord } from "../../field/everyone.ts";
import type { TextData } from "../../plan/generated/data.ts";
import type { Actor, Owner } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { eachOwned } from "../owners.ts";
import { defineRule } from "../rule.ts";

/**
 * What everyone answers for, nobody does. An actor that lists its members says who they
 * are, and beside a lead of their own the rest may well be everyone.
 */
export const everyoneAsOwner = defineRule({
  id: "everyone-as-owner",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    if (!plan.actors.some(isEveryone)) return;
    eachOwned(plan, (entry) => {
      for (const owner of entry.owners) {
        if (!isEveryone(owner.actor) || entry.owners.some(leadsByName)) continue;
        const facts = { title: titleOf(entry, plan), owner: titleOf(owner.actor, plan) };
        report({ entry, field: "owners", at: owner.path, facts });
      }
    });
  },
});

function leadsByName({ role, actor }: Owner): boolean {
  return role === "lead" && actor !== undefined && !isEveryone(actor);
}

function isEveryone(actor: Actor | undefined): actor is Actor {
  if (actor === undefined || (actor.data.members ?? []).length > 0) return false;
  return textsOf(actor.data.title).some(isEveryoneWord);
}

function textsOf(title: TextData | undefined): readonly string[] {
  if (title === undefined) return [];
  if (typeof title === "string") return [title];
  return [title.fi, title.sv, title.en].filter((text) => text !== undefined);
}
