// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "acceptance-expired": {
  "what": "A finding of the rule {rule} was accepted until {until}, and that day has passed.",
  "why": "An acceptance holds for a time, so that what is unfinished is not forgotten. The accepted finding shows again.",
  "fix": "Mend the matter and remove the acceptance. If it is still unfinished, write a new date and check that the reason holds: “{reason}”."
 },
 "acceptance-impossible": {
  "what": "The finding {rule} cannot be accepted, it has to be mended.",
  "why": "It means that some part of the plan cannot be read. That part would be missing from the report even if the finding were not shown.",
  "fix": "Mend the finding and remove the acceptance."
 },
 "acceptance-malformed": {
  "what": "The acceptance “{written}” is incomplete or written wrong.",
  "why": "An acceptance holds only with a rule, a last day and a reason, so that everyone sees why the gap is allowed and until when.",
  "fix": "Write it like this: # hyte-accept RULE until YYYY-MM-DD: reason. For example # hyte-accept goal-without-action until 2026-12-31: the actions are prepared in the autumn"
 },
 "acceptance-unknown-rule": {
  "what": "There is no rule called {rule}.",
  "why": "The acceptance therefore covers nothing.",
  "fix": "Write the rule's id as it stands in brackets after the finding. Did you mean {nearest}? The command hyte rules lists them all."
 },
 "acceptance-unused": {
  "what": "The rule {rule} has nothing to accept here.",
  "why": "An acceptance that nothing needs could later hide a new, real fault.",
  "fix": "Remove the acceptance. If it was meant for another place, move it to a line of its own above that place."
 },
 "goal-without-action": {
  "what": "The goal “{title}” has no action.",
  "why": "Without actions the reader cannot see how the goal will be reached. The law wants goals to have actions that support them (612/2021, section 7(2)).",
  "fix": "Write `actions:` under the goal with at least one action, or name the goal's id under `goals:` of another action."
 }
};
