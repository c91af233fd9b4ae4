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
 "action-without-goal": {
  "what": "The action “{title}” serves no goal.",
  "why": "Actions are there to support the goals (612/2021, section 7(2)). A loose action is shown under no goal, and the reader does not know what it is for.",
  "fix": "Write `goals: [id-of-the-goal]` for the action, or move it under `actions:` of its goal. If it serves the whole plan, write `crossCutting: true`."
 },
 "action-without-owner": {
  "what": "The action “{title}” has no responsible party.",
  "why": "Nobody starts work that they do not know to be theirs. The owner of the goal does not tell who carries out this action.",
  "fix": "Write `owners:` for the action with the id of an actor. If several take part, say who leads: `owners: [{ actor: id, role: lead }, another-id]`."
 },
 "action-without-schedule": {
  "what": "The action “{title}” has no schedule.",
  "why": "Without a schedule nobody sees when the work begins or whether it is late. The actions carried out are reported to the county council every year (612/2021, section 7(3)).",
  "fix": "Write `schedule:` for the action, for example `schedule: \"9/2026–5/2027\"`, `schedule: 2027` or `schedule: continuous`."
 },
 "action-without-update": {
  "what": "The action “{title}” has begun by its schedule ({schedule}), but nothing has been told of it yet.",
  "why": "The reader cannot see whether anything is happening. The actions carried out are reported to the county council every year (612/2021, section 7(3)), and it is easiest to take notes while the work goes on. The first is asked for 90 days after the start.",
  "fix": "Write `updates:` for the action with a date and a sentence on what has been done: `- { date: 2026-10-15, text: \"…\" }`. If the work has not begun, correct `schedule:`. If it is paused or cancelled, write `status:`, `statusDate:` and `statusReason:`."
 },
 "bad-date": {
  "what": "“{value}” is not a day written year-month-day.",
  "why": "Days that are written alike can be sorted and compared, and the day is not taken for the month.",
  "fix": "Write the day for example like this: {suggestion}."
 },
 "bad-format": {
  "what": "The value[[ “{value}”]] of the field “{field}” is not in the right form.",
  "why": "hyte cannot use a value that is written wrongly: a link, for example, would not open.",
  "fix": "Write the value in the same way as here: {example}. The editor shows help for the field when the pointer rests on its name."
 },
 "bad-id": {
  "what": "The id “{value}” will not do: it may only have small letters a–z, digits and hyphens, at most 64 characters.",
  "why": "The id becomes the address of a page and the name of a file, so it has to work the same everywhere.",
  "fix": "Write the id for example like this: {example}. Write å and ä as a, ö as o and a space as a hyphen. Change the id also where others refer to it."
 },
 "bad-period": {
  "what": "The period “{value}” cannot be read.",
  "why": "Time decides what is late and what belongs to the period of the plan.",
  "fix": "Write the time for example like this: {suggestion}. Other ways are 2026, 2025–2029, 9/2026–5/2027, autumn 2026 and continuous."
 },
 "duplicate-id": {
  "what": "The id “{id}” is already used in the file {file}.",
  "why": "An id may be used only once in the whole plan: otherwise a reference could mean either, and two pages would have the same address.",
  "fix": "Give one of them an id of its own and check which one the references mean. If the same thing is written twice, remove one. Two metrics of one indicator need an id each (`id`)."
 },
 "empty-field": {
  "what": "The field “{field}” is empty.",
  "why": "An empty field tells the reader nothing and is easily left unfilled.",
  "fix": "Write a value into the field, or remove the line if it is not needed."
 },
 "everyone-as-owner": {
  "what": "The responsible party of “{title}” is “{owner}”.",
  "why": "When everyone is responsible, nobody is: the reader does not know whom to ask, and no actor takes the task for its own.",
  "fix": "Name the actor that leads the work and give it `role: lead`. The others may be partners. If a certain group is meant, list its members under `members:` of the actor."
 },
 "focus-area-without-goals": {
  "what": "The focus area “{title}” has no goals.",
  "why": "Without goals a focus area is only a heading: the reader cannot see what it is to change. The law wants goals (612/2021, section 7(2)).",
  "fix": "Write `goals:` under the focus area with at least one goal, or name the focus area's id under `focusArea:` of a goal written elsewhere. Remove the focus area if it does not belong to this plan."
 },
 "goal-without-action": {
  "what": "The goal “{title}” has no action.",
  "why": "Without actions the reader cannot see how the goal will be reached. The law wants goals to have actions that support them (612/2021, section 7(2)).",
  "fix": "Write `actions:` under the goal with at least one action, or name the goal's id under `goals:` of another action."
 },
 "goal-without-metric": {
  "what": "The goal “{title}” has no metric, and neither have its actions.",
  "why": "Without a metric nobody sees whether the goal is being reached. Residents' wellbeing and health are reported to the county council every year (612/2021, section 7(3)), and the metric tells which way things went.",
  "fix": "Write `metrics:` under the goal with a metric: either the id of an indicator (`indicator:`) or a name of its own (`title:`) and a unit (`unit:`). If no number can tell, “done or not” will do (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "The goal “{title}” has no responsible party, and neither have its actions.",
  "why": "A goal that nobody answers for is easily left undone, and the reader does not know whom to ask. Many promote wellbeing, so the responsibility has to be said aloud.",
  "fix": "Write `owners:` for the goal with the id of an actor, or name a responsible party for the goal's actions. The actors and their ids are under `actors:`."
 },
 "home-conflict": {
  "what": "“{id}” stands under “{home}”, but its field “{field}” says “{written}”.",
  "why": "A goal has one place in the plan: now it is not known under which heading it belongs.",
  "fix": "Remove the line `{field}:` if the place is right. Move the goal under “{written}” if the field is right."
 },
 "missing-field": {
  "what": "The required field “{field}” is missing here.",
  "why": "Without it the entry cannot be shown in the report and nothing can refer to it.",
  "fix": "Add a line `{field}:` and a value after it, indented like the other fields here. An id is written in lower case without å, ä and ö, for example `loneliness-decreases`."
 },
 "newer-format": {
  "what": "This plan needs hyte {format} or later.",
  "why": "The plan is written in format {format}, which this version of hyte does not know yet. It might read something wrongly.",
  "fix": "Update hyte. If the plan does not use fields of the new format, write `format: 1` in hyte.yaml."
 },
 "not-a-list": {
  "what": "The field “{field}” holds a list, but this is {found}[[: {value}]].",
  "why": "There can be several values, so even a single one is written as a list. Otherwise it would not be read.",
  "fix": "Put the value in square brackets like `[municipalities]`, or on a line of its own that begins with a hyphen: `- municipalities`."
 },
 "own-activity-only": {
  "what": "All metrics of the goal “{title}” tell only of our own activity.",
  "why": "Metrics of our own activity show whether we did what we promised, not whether residents' situation changed. The latter is what the reader of a goal wants to know.",
  "fix": "Add at least one metric that tells of the population (`kind: outcome`) or of a phenomenon (`kind: phenomenon`). The metrics of your own activity (`performance` and `process`) may stay beside it."
 },
 "owners-without-roles": {
  "what": "“{title}” has several responsible parties ({owners:and}), but does not say which of them leads.",
  "why": "When nobody leads, nobody calls the others together or tells how the work is going.",
  "fix": "Mark one as the lead and the others as partners: `owners: [{ actor: id, role: lead }, { actor: another-id, role: partner }]`. A single owner is the lead without saying so."
 },
 "period-day-out-of-range": {
  "what": "The period “{value}” has the day {day}, but the last day of {month}/{year} is {last}.",
  "why": "Time decides what is late and what belongs to the period of the plan.",
  "fix": "Correct the day so that the month has it, or write the month alone: {month}/{year}."
 },
 "period-end-before-start": {
  "what": "The period “{value}” ends before it begins.",
  "why": "Time decides what is late and what belongs to the period of the plan.",
  "fix": "Check which end is wrong and write the beginning first, for example {suggestion}."
 },
 "period-month-out-of-range": {
  "what": "The period “{value}” has the month {month}, but months are 1–12.",
  "why": "Time decides what is late and what belongs to the period of the plan.",
  "fix": "Correct the month, for example {suggestion}. The month is written before the year with a slash between them."
 },
 "phenomenon-without-goals": {
  "what": "The phenomenon “{title}” has no goals.",
  "why": "A phenomenon is a heading under a focus area that gathers goals. An empty heading makes the reader look for what is not there.",
  "fix": "Write `goals:` under the phenomenon, or name its id under `phenomenon:` of a goal written elsewhere. If it is only to be described, do so in the `description:` of the focus area."
 },
 "reserved-id": {
  "what": "The id “{id}” is reserved in Windows as the name of a device.",
  "why": "Files are made of ids, and Windows cannot save a file with this name.",
  "fix": "Make the id longer, for example {id}-group, and change it also where others refer to it."
 },
 "several-leads": {
  "what": "“{title}” has more than one lead: {owners:and}.",
  "why": "When several lead, each may think that another takes care of it. So there is one lead, and the others are partners.",
  "fix": "Leave `role: lead` to one and write `role: partner` for the others. If the responsibility is truly shared, split the action in two, or name as the actor a joint group whose members are under `members:`."
 },
 "stale-schema-copy": {
  "what": "The schema {file} that the editor uses is of another version than this hyte.",
  "why": "The editor suggests and explains fields by this file, so it may advise an outdated form.",
  "fix": "Delete the file and run `hyte init` in this folder: it writes the schemas that are missing and changes nothing else."
 },
 "text-without-quotes": {
  "what": "The value {value} of the field “{field}” is text, so it is written in quotation marks.",
  "why": "Without quotation marks programs read it as a number or as yes/no: 08 becomes the number 8 and 1.10 becomes 1.1.",
  "fix": "Put quotation marks around the value, for example `title: \"2025\"`."
 },
 "too-little": {
  "what": "The value[[ “{value}”]] of the field “{field}” is too small or too short: the minimum is {limit}.",
  "why": "So small a value cannot be used: it is a slip, or something is missing.",
  "fix": "Check the value. A number must be at least {limit}, a list must have at least as many items and a text at least as many characters."
 },
 "too-much": {
  "what": "The value[[ “{value}”]] of the field “{field}” is too large or too long: the maximum is {limit}.",
  "why": "So large a value cannot be used: it is probably a slip.",
  "fix": "Check the value. A number may be at most {limit}, a list may have at most as many items and a text at most as many characters."
 },
 "unknown-area": {
  "what": "There is no area “{value}”[[; the nearest is {nearest}]].",
  "why": "The same number means different areas in different lists, so the key of an area always has letters too.",
  "fix": "Write the key of the area: wellbeing services county HVA15, municipality KU179, region MK13, the whole country SSS or HUS Group HUS. The nearest are {nearest:and}."
 },
 "unknown-field": {
  "what": "There is no field called “{field}”[[; the nearest is {nearest}]].",
  "why": "An unknown field is not read, so what is written there would be missing from the report without anyone noticing.",
  "fix": "Check the name of the field[[ and change it: {nearest}]]. The fields allowed here are {allowed:and}. A field of your own that hyte should not read gets a name that begins with `x-`."
 },
 "unknown-reference": {
  "what": "There is no “{id}” in the collection {collection}[[; the nearest is {nearest}]].",
  "why": "A reference that names nothing leaves the reader without the information: a responsible party, for example, would not be shown.",
  "fix": "Correct the id[[ (the nearest is {nearest})]] or add a new entry to the collection {collection} with this `id`: {id}."
 },
 "unknown-status": {
  "what": "The status “{value}” is not on the plan's status scale.",
  "why": "The status decides what counts as under way, done or late. Any other word would be left out of the counts.",
  "fix": "Change the status[[ (the nearest is {nearest})]]. The scale has {allowed:and}. Words of your own are defined under `statusScale:` in hyte.yaml."
 },
 "unknown-word": {
  "what": "The word “{value}” is not in hyte's vocabulary.",
  "why": "The report groups by the vocabulary, so any other word would be left out of the groups.",
  "fix": "Change the word[[ (the nearest is {nearest})]]. The vocabulary has {allowed:and}."
 },
 "wrong-collection": {
  "what": "The id “{id}” is in the collection {found}, but this must refer to the collection {collection}.",
  "why": "A reference of the wrong kind is not shown in the report: a goal, for example, cannot be a responsible party.",
  "fix": "Write an id that is in the collection {collection}[[; the nearest is {nearest}]]. If the id is right, it belongs to another field."
 },
 "wrong-type": {
  "what": "The value of the field “{field}” must be {expected}, but this is {found}[[: {value}]].",
  "why": "A value of another kind cannot be read, so it would be missing from the report.",
  "fix": "Write {expected} into the field. Each line of a list begins with a hyphen, and a group of fields is written as indented lines under the field."
 },
 "wrong-value": {
  "what": "The value[[ “{value}”]] of the field “{field}” is none of the allowed ones.",
  "why": "The report groups and counts by these words, so any other word would be left out.",
  "fix": "Change the value[[ (the nearest is {nearest})]]. Allowed are {allowed:and}."
 }
};
