// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "abolished-actor": {
  "what": "The responsible party “{owner}” of “{title}” has ceased to exist ({date}).",
  "why": "A party that no longer exists answers to nobody, so the work is left without a doer.",
  "fix": "Change the responsible party to the one that took over the task. If the party still exists, correct its `validTo:`."
 },
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
  "fix": "Write it exactly like this, hyphens too: # hyte-accept RULE until YYYY-MM-DD: reason. For example # hyte-accept goal-without-action until 2026-12-31: the actions are prepared in the autumn"
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
 "action-overdue": {
  "what": "The schedule of the action “{title}”, {schedule}, is over, but the action is not marked as done.",
  "why": "The reader does not know whether the action is done, late or forgotten.",
  "fix": "If the action is done, write the status done (`status: done` or your own word) and the day under `statusDate:`. If it goes on, write a new `schedule:`. If it was given up, write status, reason (`statusReason:`) and day."
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
  "why": "Without a schedule nobody sees when the work begins or whether it is late. The actions carried out are reported to the council every year (612/2021, sections 6(3) and 7(3)).",
  "fix": "Write `schedule:` for the action, for example `schedule: \"9/2026–5/2027\"`, `schedule: 2027` or `schedule: continuous`."
 },
 "action-without-update": {
  "what": "The action “{title}” has begun by its schedule ({schedule}), but nothing has been told of it yet.",
  "why": "The reader cannot see whether anything is happening. The actions carried out are reported to the council every year (612/2021, sections 6(3) and 7(3)), and it is easiest to take notes while the work goes on. The first is asked for 90 days after the start.",
  "fix": "Write `updates:` for the action with a date and a sentence on what has been done: `- { date: 2026-10-15, text: \"…\" }`. If the work has not begun, correct `schedule:`. If it is paused or cancelled, write `status:`, `statusDate:` and `statusReason:`."
 },
 "actor-without-contact": {
  "what": "The actor “{title}” leads something but has no contact.",
  "why": "A reader, a municipality or an organisation that wants to take part does not know whom to call or write to.",
  "fix": "Write the contact as a role, not as a person's name: `contact: { role: \"Wellbeing coordinator\", email: \"hyte@example.fi\" }`. The contact of the organisation that the actor is part of (`partOf:`) will do as well."
 },
 "ages-inverted": {
  "what": "The ages of “{title}” are the wrong way round: from {from}, but to {to}.",
  "why": "Nobody belongs to such an age group.",
  "fix": "Swap the ages (`from:` is the youngest, `to:` the oldest), or correct one of them."
 },
 "alias-clash": {
  "what": "Another actor already has the name “{name}” (“{title}”, {other}).",
  "why": "The reader does not know which responsible party is meant, and a name imported from a table may hit the wrong one.",
  "fix": "If it is the same actor, join the entries and change the id in the references. If they are different, give them names that show the difference."
 },
 "alias-limit": {
  "what": "The file has too many references (`*name`), or they multiply too much text.",
  "why": "References that hold long texts or other references soon grow into millions of lines, and the file could no longer be read. One file may have at most {limit} references, and they may repeat at most {characters} characters in all.",
  "fix": "Write the content out instead of referring to it, or split the file."
 },
 "alias-to-itself": {
  "what": "The reference *{name} points to the place that it stands in itself.",
  "why": "Such a reference never ends, so the place cannot be read.",
  "fix": "Write the content out, or refer to something that stands before this."
 },
 "area-without-data": {
  "what": "[[The indicator “{one}” has no value of the plan's own area.]][[None of the fetched indicators has values of the plan's own area ({all}).]]",
  "why": "The state of the plan's own area cannot be shown or judged. There are values of: {areasEn:and}.",
  "fix": "[[If the area of the plan has been changed to {all}, fetch the figures again with the command `hyte pull`. Otherwise choose indicators that cover the plan's own area.]][[Choose in place of “{one}” an indicator that covers the plan's own area, or change the selections of the source (`select:`) so that they take it in. If the figures of the own area come from elsewhere, write them under `values:` with their source.]]"
 },
 "bad-date": {
  "what": "[[“{form}” is not a day written year-month-day.]][[There is no day “{noDay}”: the last day of {month}/{year} is {last}.]][[There is no day “{noMonth}”: a year has 12 months.]]",
  "why": "Days that are written alike can be sorted and compared, and the day is not taken for the month.",
  "fix": "[[Write the day for example like this: {suggestion}.]][[Check the day “{noDay}” and write one that the month has.]][[Check the month: “{noMonth}” is read as year-month-day.]]"
 },
 "bad-escape": {
  "what": "{written} inside quotation marks is no special character of YAML.",
  "why": "Inside double quotation marks a backslash (\\) begins a special character, so the text would not be kept as it is written.",
  "fix": "Use single quotation marks, in which a backslash is an ordinary character, or write the backslash twice (\\\\)."
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
 "bad-indent": {
  "what": "The line begins in the wrong column.",
  "why": "In YAML the indentation tells what a line belongs to. A field that is indented wrongly could end up under the wrong goal, or not be read at all.",
  "fix": "Move the line to the same column as the other fields of the same entry. Indent with spaces, two for each level."
 },
 "bad-period": {
  "what": "The period “{value}” cannot be read.",
  "why": "Time decides what is late and what belongs to the period of the plan.",
  "fix": "Write the time for example like this: {suggestion}. Other ways are 2026, 2025–2029, 9/2026–5/2027, autumn 2026 and continuous. Work that recurs, such as “every year”, is continuous."
 },
 "baseline-contradicts-data": {
  "what": "The baseline of the metric “{title}” is {written}, but the series' value of the same period ({period}) is {value}.",
  "why": "Progress is counted from the baseline. If it is wrong, the whole verdict is wrong.",
  "fix": "Correct the baseline, or remove `value:` from it: then the value is taken from the series. If the source has revised the figure, check whether the target is still right."
 },
 "broken-characters": {
  "what": "The text of the field “{field}” has broken or invisible characters (places: {count}).",
  "why": "The reader sees odd characters in their place, a screen reader reads them wrongly, and a search does not find the word.",
  "fix": "Write the word anew. An invisible character can be removed with the command `hyte validate --fix`."
 },
 "circular-reference": {
  "what": "The references (`{field}:`) of “{title}” lead back to where they began: {loop}.",
  "why": "Nothing can be a part, an heir or a condition of itself. Such a chain can be neither shown nor computed.",
  "fix": "Remove the reference that is not true."
 },
 "colon-in-text": {
  "what": "The text of the field “{key}” has a colon and a space in it, and no quotation marks around it.",
  "why": "Without quotation marks YAML takes the word before the colon for the name of a field, and the file cannot be read.",
  "fix": "Write the text in quotation marks: {correct}."
 },
 "comma-in-braces": {
  "what": "The text “{text}” in braces has a comma in it, and no quotation marks around it.",
  "why": "In braces a comma ends the text: everything after the comma would be missing from the report without anyone noticing.",
  "fix": "Write the text in quotation marks: {correct}."
 },
 "completed-in-future": {
  "what": "The action “{title}” is marked as done on {date}, which is still to come.",
  "why": "An action that is done stands in the report as work accomplished. The check was made as of {today}.",
  "fix": "Correct `statusDate:`, or if the action is still going on, write `status: in-progress` and its planned end under `schedule:`."
 },
 "completed-without-date": {
  "what": "The status of the action “{title}” is `{status}`, but the day of completion is missing.",
  "why": "The annual report tells what was done in which year. Without a day the action belongs to no year.",
  "fix": "Write the day on which the action was done, such as `statusDate: 2026-05-31`."
 },
 "context-metric-judges": {
  "what": "The metric “{title}” describes the context, but a target is written for it (`{field}:`).",
  "why": "The plan does not answer for its context, so nobody is judged by such a metric. The target would never be judged.",
  "fix": "Remove `{field}:` if the metric is background. If the plan's actions are meant to change it, write for example outcome or phenomenon in `kind:`."
 },
 "contrast-not-computed": {
  "what": "From the value “{colour}” of the colour {token} hyte cannot compute whether it stands out from its ground.",
  "why": "Your other colours are checked, but the contrast of this one is not. Text of a public web site must stand out from its ground (306/2019 7 §).",
  "fix": "Write the colour opaque, as a name or as `#00357a`, `rgb(0 53 122)` or `hsl(214 100% 24%)`. Otherwise check the contrast yourself."
 },
 "contrast-too-low": {
  "what": "The colour {token} ({colour}) stands out too little beside {other} ({otherColour}): the contrast is {ratio}, and must be at least {needed}.",
  "why": "Not everyone sees text of weak contrast, and nobody does in sunshine. A public web site must meet the accessibility requirements (306/2019 7 §): WCAG 2.1 wants a contrast of 4.5 of text, and of 3 of marks, borders and figures.",
  "fix": "Choose a darker or lighter shade for `{token}` under `site: tokens:`, for instance of the same colour. If your colour is too light for text, use it only as a ground."
 },
 "coverage-too-large": {
  "what": "Under “{title}”, the number of units that do it is {count}, although there are only {of} in all.",
  "why": "Coverage is a part of the whole, so it cannot be larger than all together.",
  "fix": "Correct `count:` (how many do it) or `of:` (how many there are)."
 },
 "curly-quotes": {
  "what": "The text stands in curly quotation marks, which YAML does not know.",
  "why": "Word processors turn quotation marks into curly ones. YAML takes them for a part of the text, so they would show in the report.",
  "fix": "Write straight quotation marks: {correct}. The command `hyte validate --fix` does it for you where the marks stand on both sides of the text. If the text is a quotation and the marks are to show, put straight ones outside of them."
 },
 "data-not-pulled": {
  "what": "The figures of the indicators have not been fetched from their sources yet. Indicators to fetch: {count}.",
  "why": "Without figures the metrics cannot be judged, and the report gets no charts.",
  "fix": "Run the command `hyte pull`. It fetches the figures and writes them in the folder `data/`, which is kept in version control with the plan."
 },
 "data-outside-limits": {
  "what": "The fetched value {value} ({areaEn}, {period}) of the indicator “{title}” lies outside the possible values.",
  "why": "Either the limits are written wrong, or the figures are of something else than was meant. Values outside the limits: {count}.",
  "fix": "Check that the code and the selections of the source are right. If they are, correct the indicator's limits. The smallest possible value (`min:`) is now {low}. The largest possible value (`max:`) is now {high}."
 },
 "data-stale": {
  "what": "The newest value of the indicator “{title}” is of {period} and is out of date.",
  "why": "The indicator is said to be renewed at the interval `rhythm: {rhythm}`, so there should be newer figures by now. An old figure does not show which way things are going now.",
  "fix": "[[Fetch new figures with the command `hyte pull {pulled}`.]][[Write the new values of the indicator “{written}” under `values:`.]] If the source publishes less often, correct `rhythm:`. If the next day of publishing is known, write it in `nextUpdate:`. If there will be no more figures, choose another indicator."
 },
 "dates-inverted": {
  "what": "The actor “{title}” would end ({to}) before it begins ({from}).",
  "why": "By these days the actor has not existed for a single day.",
  "fix": "Swap `validFrom:` and `validTo:`, or correct one of the days."
 },
 "decimal-comma": {
  "what": "The number {written} has a decimal comma.",
  "why": "In YAML the decimals of a number come after a point. With a comma the number would be misread, or read as text, and the progress of the goal would be counted from a wrong number.",
  "fix": "Write the number with a point: {number}. The report prints it as each language does."
 },
 "direction-contradicts-target": {
  "what": "The target of the metric “{title}”, {target}, contradicts its direction (`direction: {direction}`).",
  "why": "The direction says which is better, more (`up`) or less (`down`). When the target goes the other way, the report would show a decline as an improvement.",
  "fix": "Check which is right, and correct `direction:` or the target. The baseline is {baseline}. Where more is better, a limit is written with `atLeast:`; where less is better, with `atMost:`."
 },
 "document-expired": {
  "what": "The document “{title}” is no longer in force (`{written}`), but the plan relies on it.",
  "why": "An expired document binds nobody any more, and the reader looks in vain for its successor.",
  "fix": "Change the references to the new document, or correct its validity (`validity:`) and state (`status:`) if it was prolonged."
 },
 "document-overdue": {
  "what": "The document “{title}” was due by {due}, but its state is still `{status}`.",
  "why": "Other plans and opinions wait for the document, and the reader wants to know when it comes.",
  "fix": "If the document is ready, write `status: in-force` and its validity (`validity:`). If it is late, write a new time under `due:`."
 },
 "dropped-goal-with-open-actions": {
  "what": "The action “{title}” is still open although the goal “{goal}” has been dropped or merged into another.",
  "why": "The reader does not know whether the work goes on, and its owner may be doing work that the plan no longer knows.",
  "fix": "Name the goal that the work now serves under `goals:` of the action, or mark the action as cancelled or merged (`status:`, `statusDate:`, `statusReason:`)."
 },
 "duplicate-id": {
  "what": "The id “{id}” is already used in the file {file}.",
  "why": "An id may be used only once in the whole plan: otherwise a reference could mean either, and two pages would have the same address.",
  "fix": "Give one of them an id of its own and check which one the references mean. If the same thing is written twice, remove one. Two metrics of one indicator need an id each (`id`)."
 },
 "duplicate-key": {
  "what": "The field “{key}” is in the same entry twice.",
  "why": "Only one of them can count, and the program cannot know which was meant.",
  "fix": "Remove one, or join their contents. If the second belongs to a new entry, begin that with a dash and an id of its own (`- id: …`)."
 },
 "duplicate-label": {
  "what": "The number “{label}” stands both at “{title}” and at “{other}”.",
  "why": "Meetings and reports refer to the number, and it must lead to one place only.",
  "fix": "Correct one `label:`. Numbers may begin anew under each focus area, goal or group, as long as they begin there with the same number."
 },
 "duplicate-title": {
  "what": "The title “{title}” also belongs to another entry (`{other}`).",
  "why": "The reader cannot tell two of the same name apart. Often the same thing has been written twice.",
  "fix": "If they are the same, remove one, and name the id of the other where it is needed. Otherwise make the title more exact."
 },
 "empty-action-group": {
  "what": "The group of actions[[ “{group}”]] under the goal “{title}” has no actions.",
  "why": "The report would have a heading with nothing under it. The reader does not know whether something is missing or the group was given up.",
  "fix": "Write at least one action under the group's `actions:`, or remove the group."
 },
 "empty-field": {
  "what": "The field “{field}” is empty.",
  "why": "An empty field tells the reader nothing and is easily left unfilled.",
  "fix": "Write a value into the field, or remove the line if it is not needed."
 },
 "empty-file": {
  "what": "The file is empty.",
  "why": "An empty file is often what is left when saving was interrupted.",
  "fix": "Write the content into the file, or remove it."
 },
 "empty-text": {
  "what": "The text of the field “{field}” is empty.",
  "why": "An empty text shows as an empty place in the published plan, and the reader cannot know what should stand there.",
  "fix": "[[Write the text of the field `{required}` between the quotes. This field is needed.]][[Write the text between the quotes, or remove the whole field `{optional}`.]]"
 },
 "everyone-as-owner": {
  "what": "The responsible party of “{title}” is “{owner}”.",
  "why": "When everyone is responsible, nobody is: the reader does not know whom to ask, and no actor takes the task for its own.",
  "fix": "Name the actor that leads the work and give it `role: lead`. The others may be partners. If a certain group is meant, list its members under `members:` of the actor."
 },
 "file-outside-plan": {
  "what": "The file {path} is in the wrong place, or has the wrong name.",
  "why": "Only hyte.yaml and the files in the folder plan/ whose names end in .yaml are read as the plan. What is elsewhere would be missing from the report.",
  "fix": "Name the file {correct}."
 },
 "file-too-large": {
  "what": "The file has {size} megabytes, and the largest size allowed is {limit} megabyte.",
  "why": "A file this large is not a plan written by hand, and reading it could bring the check to a halt.",
  "fix": "Split the plan into several files in the folder plan/, for example one for each focus area."
 },
 "focus-area-without-goals": {
  "what": "The focus area “{title}” has no goals.",
  "why": "Without goals a focus area is only a heading: the reader cannot see what it is to change. The law wants goals (612/2021, section 7(2)).",
  "fix": "Write `goals:` under the focus area with at least one goal, or name the focus area's id under `focusArea:` of a goal written elsewhere. Remove the focus area if it does not belong to this plan."
 },
 "gap-without-groups": {
  "what": "The metric “{title}” is to narrow a gap (`aim: gap`), but does not say between whom.",
  "why": "A gap is always between two groups or areas. Unless they are named, it cannot be computed.",
  "fix": "Add `gap: { of: …, against: … }` to the metric: first the group or area that lags, then the one to compare with."
 },
 "geometric-path-from-zero": {
  "what": "The path of the metric “{title}” grows by a percentage (`path: geometric`), but at one of its ends is the value {value}.",
  "why": "A path that grows by a percentage can neither begin nor end at zero, nor pass through negative numbers, so it cannot be computed.",
  "fix": "Write `path: straight`, or remove `path:`; the path is then a straight line."
 },
 "goal-without-action": {
  "what": "The goal “{title}” has no action.",
  "why": "Without actions the reader cannot see how the goal will be reached. The law wants goals to have actions that support them (612/2021, section 7(2)).",
  "fix": "Write `actions:` under the goal with at least one action, or name the goal's id under `goals:` of another action."
 },
 "goal-without-basis": {
  "what": "The goal “{title}” does not say which observation it is based on.",
  "why": "The plan has observations, and its goals are meant to answer them. The ground shows decision makers why this goal was chosen.",
  "fix": "Write `basedOn: [id-of-the-observation]` for the goal; the observations are under `observations:`. If the goal comes from elsewhere, such as the law or a strategy, say so under `origin:`."
 },
 "goal-without-focus-area": {
  "what": "The goal “{title}” belongs to no focus area.",
  "why": "The other goals of the plan are grouped by focus area. A goal outside them has no heading in the report and is easily missed.",
  "fix": "Write `focusArea:` on the goal with the id of a focus area, or move the goal to `goals:` of a focus area. If the goal is shared by all focus areas, write `crossCutting: true` on its actions."
 },
 "goal-without-metric": {
  "what": "The goal “{title}” has no metric, and neither have its actions.",
  "why": "Without a metric nobody sees whether the goal is being reached. Residents' wellbeing and health are reported to the council every year (612/2021, sections 6(3) and 7(3)), and the metric tells which way things went.",
  "fix": "Write `metrics:` under the goal with a metric: either the id of an indicator (`indicator:`) or a name of its own (`title:`) and a unit (`unit:`). If no number can tell, “done or not” will do (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "The goal “{title}” has no responsible party, and neither have its actions.",
  "why": "A goal that nobody answers for is easily left undone, and the reader does not know whom to ask. Many promote wellbeing, so the responsibility has to be said aloud.",
  "fix": "Write `owners:` for the goal with the id of an actor, or name a responsible party for the goal's actions. The actors and their ids are under `actors:`."
 },
 "hash-cuts-text": {
  "what": "The number sign cuts the text short: “{cut}” would be missing.",
  "why": "A space and a number sign (#) begin a comment in YAML, which is not read.",
  "fix": "If the sign belongs to the text, write the text in quotation marks: {correct}. If you meant a comment, leave a space after the sign."
 },
 "home-conflict": {
  "what": "“{id}” stands under “{home}”, but its field “{field}” says “{written}”.",
  "why": "A goal has one place in the plan: now it is not known under which heading it belongs.",
  "fix": "Remove the line `{field}:` if the place is right. Move the goal under “{written}” if the field is right."
 },
 "html-in-text": {
  "what": "The text of the field “{field}” has the HTML tag {tag}.",
  "why": "Texts are Markdown without HTML, so the reader sees the tag as it is written and nothing gets formatted.",
  "fix": "Remove the tag. Bold is written `**like this**`, a line of a list begins with a hyphen, and a link is `[text](https://www.example.fi)`. A new paragraph begins after an empty line."
 },
 "indicator-without-source": {
  "what": "The indicator “{title}” has no source.",
  "why": "A figure that cannot be checked is no ground for anything. Without a source nobody knows where the next figure is either.",
  "fix": "Write `source:` for the indicator, for example `source: { sotkanet: 699, title: \"…\" }` or `source: { name: \"Our survey of residents\" }`. A producer (`producer:`), the party that has the data (`sourceParty:`), or a source with each value will do as well."
 },
 "install-not-pinned": {
  "what": "The address “{address}” under `install:` pins no version of hyte.",
  "why": "The checks of the plan install hyte from this address. Where it does not say which version, hyte may be replaced unnoticed, even by one that nobody has approved.",
  "fix": "Write a package file with the version in its name, such as `install: \"https://…/hyte-1.0.0.tgz\"`, or a git address with the tag of a version or a whole commit, such as `install: \"git+https://…#v1.0.0\"`."
 },
 "interval-inverted": {
  "what": "“{title}”: the lower limit of the range, {low}, is larger than the upper one, {high}.",
  "why": "No value fits into such a range, so it can be neither judged by nor drawn.",
  "fix": "Swap the limits, or correct one of the numbers."
 },
 "keep-without-limit": {
  "what": "The metric “{title}” is to keep its level (`aim: keep`), but its target is only the exact value {value}.",
  "why": "Exactly the same number seldom comes true. Without a limit, even a good result would look like a failure.",
  "fix": "In the target, write `atLeast:`, `atMost:` or `between: { low: …, high: … }` instead of `value:`."
 },
 "key-not-text": {
  "what": "“{text}” stands where the name of a field should be, but a name cannot be empty, a list or a reference.",
  "why": "Fields are known by their names, so the content of a field without a name cannot be read.",
  "fix": "Write the name of the field and a colon, for example `title: \"…\"`."
 },
 "licence-not-open": {
  "what": "The licence “{licence}” of the figures of the indicator “{title}” is not an open one.",
  "why": "The figures may be published again only by agreement with their producer. So they are left out of the plan's open data.",
  "fix": "Agree on publishing with the producer of the figures[[ ({producer})]] and write the terms agreed on in `licence:` of the indicator, for example \"CC BY 4.0\". If the licence is open but its name is written in another way, write its identifier, for example \"CC-BY-4.0\". If the terms stay as they are, accept this finding with the reason under `accept:` in hyte.yaml."
 },
 "licence-unknown": {
  "what": "The terms of use of the figures of the indicator “{title}” are not known.",
  "why": "Where it is not known whether figures may be reused, they are left out of the plan's open data.",
  "fix": "Ask the producer of the figures[[ ({producer})]] for the terms and write them in `licence:` of the indicator, for example \"CC BY 4.0\". The terms of your own figures are yours to decide."
 },
 "line-ends": {
  "what": "The line ends of the file are those of old Macs.",
  "why": "Most programs read such a file as one long line, in which the fields cannot be told apart.",
  "fix": "Save the file again in your editor with the line ends LF (or CRLF). The command `hyte validate --fix` does it for you."
 },
 "link-outside": {
  "what": "{path} is a link that leads out of the plan's folder.",
  "why": "Only files in the plan's own folder are read, so that nothing from elsewhere is published by accident.",
  "fix": "Copy the file into the folder plan/ in place of the link."
 },
 "list-item-unanswered": {
  "what": "Item {code} “{item}” of the list “{list}”[[ (proposal, version {proposal})]][[ (version {inForce})]] is not followed, and has not been left out with a reason.",
  "why": "A reader does not know whether the missing indicator is a decision or an oversight.",
  "fix": "If an indicator of the plan answers the item, write `inLists: [{ list: {id}, item: \"{code}\" }]` for it. Otherwise write the reason under `omissions:`, for example `- { list: {id}, item: \"{code}\", reason: \"There are no figures by area\" }`."
 },
 "list-item-unknown": {
  "what": "The list “{list}” has no item {code}.",
  "why": "The entry answers nothing, and the item that was meant stays without an answer.",
  "fix": "Write the code of the item as it is in the list, in quotation marks. Did you mean {nearest}?"
 },
 "merge-conflict": {
  "what": "The file holds a place that two people changed in different ways ({written}).",
  "why": "Git does not know which change is right, so it left both in the file with marker lines between them. Until one is chosen, the file cannot be read.",
  "fix": "Numbers of the marker lines: {lines:and}. Of the versions between them choose the one that holds, or bring them together, and then remove all marker lines (<<<<<<<, ======= and >>>>>>>). If you do not know which is right, ask the other person who changed it."
 },
 "merge-key": {
  "what": "The mark `<<` is no part of today's YAML.",
  "why": "Some programs read it as fields that are copied from another place, others as a field called <<. The same plan would then look different in different programs.",
  "fix": "Write the fields out here[[: {fields:and}]], and remove the line with <<."
 },
 "merged-without-successor": {
  "what": "The status of the action “{title}” is `{status}`, but it is not said what it was merged into.",
  "why": "The reader cannot find where the work goes on, and the action looks as if it had vanished.",
  "fix": "Write under `mergedInto:` the id of the action that this one was merged into. If the action was given up, write `status: cancelled` and the reason."
 },
 "metric-without-baseline": {
  "what": "The metric “{title}” has no baseline.",
  "why": "Without a baseline one cannot see where things started, and the change cannot be calculated.",
  "fix": "Write the year and the value of the baseline: `baseline: { period: 2025, value: 12.4 }`. The `period:` alone will do when the value is among the indicator's. If the figure cannot be had yet, write `measurableFrom:` and the reason."
 },
 "metric-without-direction": {
  "what": "The metric “{title}” has no direction: it is not known whether a higher or a lower number is better.",
  "why": "The direction is not guessed. Without it nobody can say whether a change is good or bad, and progress cannot be judged.",
  "fix": "Write `direction: up` if higher is better, or `direction: down` if lower is better. If the metric has an indicator, the direction is written there. If the number only describes the surroundings and judges nobody, write `kind: context` for the metric."
 },
 "metric-without-source": {
  "what": "The metric “{title}” has no source.",
  "why": "The reader cannot check the figure, and nobody but the one who once looked it up can renew it.",
  "fix": "Write `source:` for the metric, for example `source: \"Statistics of student welfare\"`. If the figure is from public statistics, make it an indicator and name it under `indicator:`. The source may also stand with each value under `values:`."
 },
 "metric-without-target": {
  "what": "The metric “{title}” has no target.",
  "why": "Without a target nobody can say whether the change is enough. Plans seldom set target levels, which makes them hard to evaluate.",
  "fix": "Write the year and the number aimed at: `targets: [{ period: 2029, value: 10 }]`. If the right direction is enough, write `aim: direction`. If the number only describes the surroundings, write `kind: context`."
 },
 "metric-without-title": {
  "what": "The metric has neither a name nor an indicator to take it from.",
  "why": "There is nothing to print in the report's column of metrics, and the reader does not know what is measured.",
  "fix": "Write `title:` for the metric, or refer to an indicator: `indicator: id-of-the-indicator`. If “{id}” is meant as the id of an indicator, write it under `indicator:`."
 },
 "metric-without-unit": {
  "what": "The metric “{title}” has no unit.",
  "why": "A bare number tells nothing: 12 may be per cent, people or euros per resident.",
  "fix": "Write `unit:`, for example `unit: \"%\"`, `unit: \"pupils\"` or `unit: \"€ per resident\"`. If the metric has an indicator, the unit is written there. If the answer is yes or no, write `aim: milestone` for the metric; if it is a word, write the scale under `scale:`."
 },
 "milestone-with-number": {
  "what": "The metric “{title}” only tells whether a thing is done (`aim: milestone`), but its target is the number {target}.",
  "why": "A milestone is reached or it is not. A number can be read as neither.",
  "fix": "Write `value: true` in the target, or remove `aim: milestone` if the number is what is to be reached."
 },
 "missing-colon": {
  "what": "The line has no colon after the name of the field.",
  "why": "Without a colon it is not known where the name of the field ends and its content begins.",
  "fix": "Write the name of the field, a colon, a space and the content[[: `{correct}`]]."
 },
 "missing-comma": {
  "what": "A comma is missing inside the brackets.",
  "why": "In brackets, fields and the items of a list are separated by commas. Without one it is not known where one ends and the next begins.",
  "fix": "Put a comma between them, for example `{ fi: \"Uni\", sv: \"Sömn\" }`."
 },
 "missing-dash": {
  "what": "An entry of the list has no dash at its beginning.",
  "why": "The dash tells that a new entry begins on the line, such as a new goal or a new party. Without it the lines would be read as parts of the entry before.",
  "fix": "Put a dash and a space at the beginning of the first line of the entry, in the same column as in the other entries, for example `- id: sleep`."
 },
 "missing-field": {
  "what": "The required field “{field}” is missing here.",
  "why": "Without it the entry cannot be shown in the report and nothing can refer to it.",
  "fix": "Add a line `{line}`, indented like the other fields here.[[ The field holds: {meaningEn}.]][[ An id (`{idOf}`) is written in lower case without å, ä and ö, for example `loneliness-decreases`.]]"
 },
 "missing-line-break": {
  "what": "Two fields stand on one line.",
  "why": "In YAML every field begins on a line of its own. Otherwise it is not known where the one before it ends.",
  "fix": "Move the second field to a line of its own, as many spaces from the margin as the other fields of the same entry."
 },
 "missing-space-after-colon": {
  "what": "A space is missing after the colon of the field “{key}”.",
  "why": "Without a space YAML takes the field and its content for one word.",
  "fix": "Put a space after the colon."
 },
 "missing-space-after-dash": {
  "what": "A space is missing after the dash at the start of the line.",
  "why": "The dash begins a new entry of a list only when a space follows it. Otherwise YAML takes the dash for the first character of the name.",
  "fix": "Write it like this: {correct}. The other fields of the same entry begin two characters to the right of the dash. The command `hyte validate --fix` mends the line for you where the matter is clear."
 },
 "municipality-missing": {
  "what": "Of the municipalities of the county ({countyEn}), the plan lacks {count}: {municipalitiesEn:and}.",
  "why": "The county makes its report and plan together with the municipalities of its area (612/2021, section 7(3)). A missing municipality looks as if it had not been heard.",
  "fix": "Add the missing ones under `municipalities:`, each as an entry of its own, for example `- { id: name-of-municipality, area: KU179 }`. The `area` of each stands in brackets."
 },
 "nesting-limit": {
  "what": "The file has too many levels inside each other.",
  "why": "A plan does not need so many levels, and endless levels could be used to bring the check to a halt. There may be at most {limit} levels.",
  "fix": "Check that there are not too many brackets or indentations."
 },
 "newer-format": {
  "what": "This plan needs hyte {format} or later.",
  "why": "The plan is written in format {format}, which this version of hyte does not know yet. It might read something wrongly.",
  "fix": "Update hyte. If the plan does not use fields of the new format, write `format: 1` in hyte.yaml."
 },
 "no-break-space": {
  "what": "The text of the field “{field}” has no-break spaces between words (count: {count}).",
  "why": "They come along when text is pasted from Word or PDF. The line does not break at them, so the text runs over the edge of a narrow screen, and a search does not find the words.",
  "fix": "Write ordinary spaces instead; the command `hyte validate --fix` does it for you. In numbers and before % and § a no-break space is right."
 },
 "no-config": {
  "what": "The file hyte.yaml is missing.",
  "why": "It tells which area the plan is for and for what time: without it the plan can be neither checked nor published.",
  "fix": "Create the file with the command `hyte init`, or go to the folder that has hyte.yaml."
 },
 "no-plan-files": {
  "what": "The folder plan/ has no .yaml file.",
  "why": "In an empty plan there are no mistakes to find, but that does not mean that the plan is in order.",
  "fix": "Write the plan into the folder plan/, for example into plan/goals.yaml."
 },
 "not-a-colour": {
  "what": "The value “{colour}” of the colour {token} is no colour.",
  "why": "Browsers do not understand it, and the text or its ground is left without a colour. The site may then be unreadable.",
  "fix": "Write the colour as `#00357a`, `rgb(0 53 122)` or `hsl(214 100% 24%)`, or by its English name, for example `navy`."
 },
 "not-a-list": {
  "what": "The field “{field}” holds a list, but this is {found}[[: {value}]].",
  "why": "There can be several values, so even a single one is written as a list. Otherwise it would not be read.",
  "fix": "[[Put the value in square brackets: `{field}: [{single}]`.]][[ Begin each item under the field “{entries}” with a hyphen: `- {first}: …`, and indent its other fields to the same level.]]"
 },
 "not-a-mapping": {
  "what": "The file does not begin with the name of a field.",
  "why": "The top level of each file tells what is in it: for example goals (`goals:`) or actions (`actions:`). Without it the content is not recognised.",
  "fix": "Write for example `goals:` on the first line and indent the other lines below it."
 },
 "not-utf8": {
  "what": "The file is saved in the encoding {encoding} and not in UTF-8.",
  "why": "Other programs show its å, ä and ö wrongly, and they would be wrong in the report too.",
  "fix": "Open the file in your editor and save it in UTF-8 (VS Code: Save with Encoding → UTF-8)."
 },
 "number-as-text": {
  "what": "“{title}”: the value “{value}” is no number the way it is written.",
  "why": "A decimal comma, a percent sign, a space or another character makes the number a text. No change can be counted from a text, and no chart drawn.",
  "fix": "[[Write {number} without quotation marks.]] Decimals are set off with a point (12.5), and numbers have no spaces. The unit, such as “%”, goes in the field `unit:`, and a remark such as “under 10” in the field `note:`."
 },
 "observation-without-goal": {
  "what": "No goal or action answers the observation “{title}”.",
  "why": "The reader sees the concern and looks for an answer. If this plan does not answer it, there is a reason, and it can be said.",
  "fix": "Name the observation under `basedOn:` of the goal or action that answers it: `basedOn: [{id}]`. If none does, write the reason: `noGoalReason: \"…\"`."
 },
 "omission-contradicted": {
  "what": "Item {code} “{item}” of the list “{list}” is left out, although the indicator “{indicator}” answers it.",
  "why": "An item cannot be both followed and left out. One of the two has become outdated.",
  "fix": "Remove the entry under `omissions:` if the indicator is followed. Otherwise remove `inLists:` of the indicator, or the indicator."
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
 "pasted-bullet": {
  "what": "The list in the field “{field}” is made with bullets that Markdown does not know (count: {count}).",
  "why": "The report shows the lines one after another as one paragraph, and a screen reader does not tell that it is a list.",
  "fix": "Begin each line of the list with a hyphen and a space: `- homework clubs`."
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
 "personal-identity-code": {
  "what": "The text of the field “{field}” has a personal identity code.",
  "why": "The plan is published on the web, and old versions of the files are kept. A personal identity code may only be processed when the person has to be identified without doubt (1050/2018, section 29).",
  "fix": "Remove the code at once and tell the data protection officer: it is also in the old versions of the file, so removing it here is not enough."
 },
 "phenomenon-without-goals": {
  "what": "The phenomenon “{title}” has no goals.",
  "why": "A phenomenon is a heading under a focus area that gathers goals. An empty heading makes the reader look for what is not there.",
  "fix": "Write `goals:` under the phenomenon, or name its id under `phenomenon:` of a goal written elsewhere. If it is only to be described, do so in the `description:` of the focus area."
 },
 "plan-outside-term": {
  "what": "The plan's period {period} does not lie within the council term {term}.",
  "why": "A plan is drawn up for each council term (612/2021, section 7(2)). It may cross the term where that was decided, but most often one of the two is written wrongly.",
  "fix": "Check `period:` and `term:`. If the plan really crosses the term, accept the finding with the line `# hyte-accept plan-outside-term until 2029-05-31: reason`, and say why."
 },
 "planned-although-started": {
  "what": "The status of the action “{title}” is `{status}`, although its schedule {schedule} began more than three months ago and it has follow-up entries.",
  "why": "The report would speak of work that is done as of a plan.",
  "fix": "If the work has begun, write `status: in-progress`. If the start was put off, correct `schedule:`."
 },
 "practice-without-assessment": {
  "what": "The practice “{title}” is used, but nothing is said of how it was assessed.",
  "why": "A practice is chosen because it is believed to work. The assessment shows the reader what the belief rests on.",
  "fix": "Write `assessment:` for the practice with its assessor, for example `assessment: { assessor: \"THL, Innokylä\", proof: \"strong\" }`. If it has not been assessed, that can be said too: `assessment: { assessor: \"Our own view\", proof: \"no evidence yet\" }`."
 },
 "private-email": {
  "what": "The field “{field}” has a person's own e-mail address.",
  "why": "The plan is published on the web and stays there for years. A person's address is personal data, and it becomes old when people change.",
  "fix": "Write the shared address of the office instead, for example `hyte@example.fi`, or refer to an actor that has it as its contact (`contact`)."
 },
 "private-phone": {
  "what": "The text of the field “{field}” has a telephone number that looks like a person's own.",
  "why": "The plan is published on the web and stays there for years. A person's number is personal data, and it becomes old when people change.",
  "fix": "Remove the number. The shared number of the office, such as the switchboard, goes into the actor's field `contact: { phone: … }`."
 },
 "profile-contradicts-area": {
  "what": "The field “profile” says {profile}, but the area {area} is {nameEn}.",
  "why": "The kind of organisation decides what the law demands of the plan, and the area whose plan it is. Where they contradict, the duties of the wrong organisation would be checked.",
  "fix": "Check both.[[ If the area is right, write `profile: {meant}`.]] The key of a municipality (`municipality`) is for example KU179, of a wellbeing services county (`county`) HVA15, of the City of Helsinki (`city`) KU091 and of HUS Group (`joint-authority`) HUS."
 },
 "repeated-spaces": {
  "what": "The text of the field “{field}” has several spaces in a row (places: {count}).",
  "why": "The report shows them as one, so a layout made with empty space is lost. Often they came along with pasted text.",
  "fix": "Write a single space; the command `hyte validate --fix` does it for you. Lists and tables are written in Markdown."
 },
 "reserved-id": {
  "what": "The id “{id}” is reserved in Windows as the name of a device.",
  "why": "Files are made of ids, and Windows cannot save a file with this name.",
  "fix": "Make the id longer, for example {id}-group, and change it also where others refer to it."
 },
 "reserved-start": {
  "what": "The text begins with {mark} and has no quotation marks around it.",
  "why": "In YAML this character has a meaning of its own at the beginning of a text, so the text would be misread or not read at all.",
  "fix": "Write the text in quotation marks: {correct}."
 },
 "responsible-body-missing": {
  "what": "The plan names no body responsible for the promotion of health and wellbeing.",
  "why": "The law wants the county to name a body responsible for the promotion of health and wellbeing (612/2021, section 7(2); for HUS, 615/2021, section 8).",
  "fix": "Write `responsibleBody:` in hyte.yaml with the id of an actor. The actor itself is written under `actors:` of the plan."
 },
 "same-party-twice": {
  "what": "“{owner}” is named twice as a responsible party of “{title}”.",
  "why": "The reader does not know which of the two holds, and the table repeats the name.",
  "fix": "Remove one of them. If there are two roles, keep the lead (`role: lead`) and tell the rest under `note:`."
 },
 "scale-level-twice": {
  "what": "The scale has the level id “{id}” twice ({title}).",
  "why": "A value names its level by the id. When two levels have the same one, nobody knows which is meant.",
  "fix": "Give one of the levels an id of its own, and go through the values that use it."
 },
 "schedule-outside-plan": {
  "what": "The schedule of the action “{title}”, {schedule}, does not fit into the plan's period {period}.",
  "why": "A plan binds only its own period. Nobody has decided on work outside it, and nobody follows it up.",
  "fix": "Correct `schedule:`, or `period:` in hyte.yaml if that is wrong. For work that goes on after the period, write the part that belongs to it, or an open end (`2026–`). An action that began earlier is allowed with `continues:` or `replaces:`."
 },
 "series-break-crossed": {
  "what": "The baseline of the metric “{title}” is of {baseline}, but the way of measuring changed after that, in {period}.",
  "why": "The baseline and the newest value were measured in different ways, so their difference may come from the measuring and not from a change in wellbeing. What changed: {change}.",
  "fix": "Choose a baseline that was measured in the new way, and check the target too. If the values can be compared after all, remove the break from `breaks:` of the indicator."
 },
 "several-documents": {
  "what": "The file has a line of three dashes, which begins a new document.",
  "why": "Only the first document of a file is read, so what comes after the line would be missing from the report.",
  "fix": "Remove the line if the content belongs to the same plan, or move the rest to a file of its own in the folder plan/."
 },
 "several-leads": {
  "what": "“{title}” has more than one lead: {owners:and}.",
  "why": "When several lead, each may think that another takes care of it. So there is one lead, and the others are partners.",
  "fix": "Leave `role: lead` to one and write `role: partner` for the others. If the responsibility is truly shared, [[split the action “{action}” in two]][[split the goal “{goal}” in two]], or name as the actor a joint group whose members are under `members:`."
 },
 "severity-impossible": {
  "what": "How serious the finding {rule} is cannot be changed under `rules:`.",
  "why": "The finding says that something cannot be read, or that the settings themselves are wrong. It would have no effect, or be missing from the report, even if the finding were not shown.",
  "fix": "Mend the finding where it is and remove this line. The command hyte rules shows the rules whose severity can be changed."
 },
 "severity-unknown-rule": {
  "what": "Under `rules:` in hyte.yaml stands the rule {rule}, which does not exist[[; the nearest is {nearest}]].",
  "why": "The line therefore has no effect: the check becomes neither stricter nor milder.",
  "fix": "Write the rule's id as it stands in brackets after the finding[[: {nearest}]]. The command hyte rules lists them all."
 },
 "single-sector-goal": {
  "what": "All responsible parties of the goal “{title}” are of one sector: {owners:and}.",
  "why": "Wellbeing comes about largely outside the services of any one sector. The county works with municipalities, organisations and others (612/2021, section 7(4)), and the responsibilities may show it.",
  "fix": "Consider who else is needed to reach the goal, and add them as partners: `{ actor: id, role: partner }`. If the goal truly belongs to one sector, nothing has to change."
 },
 "small-count-shown": {
  "what": "[[“{few}”: the value of {period} is of fewer than {minimum} people.]][[“{telling}”: from the value of {period} another one can be reckoned that is hidden or left out and is of fewer than {minimum} people.]]",
  "why": "Among so few people somebody may be recognised. The report hides the figure, but in the file everyone sees it who can open the files.",
  "fix": "In the plan write `value: null, flag: suppressed` in place of the value, and remove `n`; from a baseline remove `value`. In a table of your own write `<{minimum}` in place of the number, or keep the table where others do not see it. The figures in the folder data/ are hidden by `hyte pull`. If the number does not count people, write in its unit (`unit`) what it counts: “events”, “municipalities”, “person-years”. After a rare word write in brackets what it is: “nest boxes (places)”; “(sites)”, “(devices)”, “(events)” and “(groups)” do as well. A mean is known by `decimals: 1`. The limit is set in hyte.yaml by `privacy: { minimumCount: {minimum} }`."
 },
 "snapshot-edited": {
  "what": "The file {file} is no longer as `hyte pull` wrote it: it has been edited, or figures of two pulls have been mixed in it.",
  "why": "The figures are shown in the name of the source, so they must be exactly those of the source.",
  "fix": "Run the command `hyte pull {id}` to bring back the figures of the source. If the source has a mistake, tell the producer of the figures. Figures of the plan's own are written under `values:` of the indicator."
 },
 "snapshot-interrupted": {
  "what": "The pull of the figures of the indicator “{title}” was interrupted.",
  "why": "The figures and what is known of their origin are from different pulls, so the figures cannot be shown.",
  "fix": "Run the command `hyte pull {id}`. It fetches the figures again and removes what the interrupted pull left behind."
 },
 "snapshot-missing": {
  "what": "The figures of the indicator “{title}” have not been fetched from the source.",
  "why": "The figures of other indicators have been fetched, but of this one nothing can be shown or judged.",
  "fix": "Run the command `hyte pull {id}`. If it fails, it says why. If the figures are not meant to be fetched, remove `source:` or write only the name of the source (`name:`) there."
 },
 "snapshot-of-other-question": {
  "what": "The figures of the indicator “{title}” were pulled for another question than the plan asks now: then {then}, now {now}.",
  "why": "The figures would tell of something else than the plan says of them. Metrics are not judged by them until they are pulled again.",
  "fix": "Run the command `hyte pull {id}`, so that the figures are fetched again. If the source was changed by mistake, restore `source`."
 },
 "snapshot-orphaned": {
  "what": "[[The figures in the file {file} are no longer used: the plan has no indicator `{gone}`.]][[The figures in the file {file} are no longer used: those of the indicator `{written}` are not fetched from a source.]][[The figures in the file {file} are no longer used: the same figures are now fetched for the indicator `{renamed}`, which has none yet.]]",
  "why": "When `hyte pull` no longer updates figures, they grow old unseen. A reader may still believe that the plan rests on them.",
  "fix": "[[If the id was changed by mistake, write `{id}` again as the id of the indicator `{renamed}`. If it was changed on purpose, run the command `hyte pull {renamed}`, and then remove the old files data/{id}.csv and data/{id}.yaml.]][[Remove the files data/{gone}.csv and data/{gone}.yaml. If the indicator is still needed, bring it back into the plan with the same id.]][[Remove the files data/{written}.csv and data/{written}.yaml. If the figures are meant to be fetched, write a source for the indicator (`source:`).]]"
 },
 "snapshot-unreadable": {
  "what": "The figures of the indicator “{title}” cannot be read: the file {file} is missing, too large, or not in the form in which `hyte pull` writes it.",
  "why": "The figures and what is known of their origin stand in two files. If one of them is missing or broken, the figures cannot be shown.",
  "fix": "Bring back the file from version control, or run the command `hyte pull {id}`, which writes both files anew."
 },
 "sotkanet-without-title": {
  "what": "The indicator “{title}” has the Sotkanet id {number}, but not the title that the id has in Sotkanet.",
  "why": "One wrong digit turns the figure into another, and nobody notices. The title shows that the id is the right one, and it can be compared with the catalogue of Sotkanet.",
  "fix": "Write the title beside the id just as Sotkanet has it: `source: { sotkanet: {number}, title: \"…\" }`."
 },
 "split-word": {
  "what": "The word “{word}” is split in the middle.",
  "why": "The hyphenation was left from the end of a line in a PDF. A screen reader reads the word as two, and a search does not find it.",
  "fix": "Write the word as one: {joined}. If the hyphen belongs to the word, remove only the space."
 },
 "stale-schema-copy": {
  "what": "The schema {file} that the editor uses is of another version than this hyte.",
  "why": "The editor suggests and explains fields by this file, so it may advise an outdated form.",
  "fix": "Delete the file and run `hyte init` in this folder: it writes the schemas that are missing and changes nothing else."
 },
 "statute-malformed": {
  "what": "The reference to the law “{written}” cannot be read.",
  "why": "When a reference always has the same form, it can be made a link to Finlex, and it can be checked that the act is in force.",
  "fix": "Write the number/year of the statute and the section, for example `612/2021 7 § 2 mom.` Here it is probably {suggestion}. The nearest acts are {nearestEn:and}."
 },
 "statute-mistyped": {
  "what": "The number of the statute “{written}” is probably mistyped: {suggestion}.",
  "why": "The reference takes the reader to the wrong statute. The one meant is probably {nameEn}.",
  "fix": "Check the number in Finlex and write {suggestion}."
 },
 "statute-repealed": {
  "what": "The statute “{written}” has been repealed (by {by}).",
  "why": "A repealed act binds nobody, so the reader does not know what this rests on today.",
  "fix": "Check in Finlex where the matter is regulated today and change the reference. The matter is now in {successor}."
 },
 "statute-unknown-section": {
  "what": "The statute {act} has no section {section}.",
  "why": "The reader looks for the duty in vain. The statute {act} is the {nameEn}.",
  "fix": "Check the section in Finlex. The sections about promoting wellbeing: {known:and}."
 },
 "stopped-without-reason": {
  "what": "The status of the action “{title}” is `{status}`, but it lacks {missing:and}.",
  "why": "The council and residents want to know why and when a promised action was departed from.",
  "fix": "Write the reason (`statusReason:`) and the day (`statusDate:`), such as `statusReason: \"The project's funding ended\"` and `statusDate: 2026-05-31`."
 },
 "support-need-unanswered": {
  "what": "The support need “{need}” of a municipality ({title}) has no answer.",
  "why": "The county supports its municipalities with its expertise (612/2021, section 7(4)). A municipality that told its need waits for an answer, at the latest in the yearly negotiation.",
  "fix": "Write `answer:` beside the need, saying what support is given. If none is, write why."
 },
 "tab-indent": {
  "what": "The line is indented with a tab.",
  "why": "In YAML one indents with spaces: the width of a tab is not known, and so neither is what the line belongs to. Lines of the file indented with tabs: {lines}.",
  "fix": "Replace the tabs with spaces: the line begins in the same column as the other fields of the same entry, two spaces for each level. Where the column is certain, the command `hyte validate --fix` does it for you."
 },
 "target-equals-baseline": {
  "what": "The target of the metric “{title}”, {value}, is the same as its baseline.",
  "why": "Such a target asks for no change, and would look reached on the first day.",
  "fix": "Write the value to be reached. If the present level is to be kept, write `aim: keep` on the metric and `atLeast:` or `atMost:` in the target."
 },
 "target-not-after-baseline": {
  "what": "The target of the metric “{title}” is for {target}, which is not after its baseline of {baseline}.",
  "why": "Progress runs from the baseline to the target. When the target is at the same time or earlier, progress can be neither counted nor shown.",
  "fix": "Correct the target's `period:` so that it ends after the baseline, or correct the baseline's `period:`."
 },
 "target-outside-unit": {
  "what": "[[The target {value} of the metric “{share}” is not a possible percentage.]][[The target {value} of the metric “{count}” is less than zero.]]",
  "why": "A share is always from 0 to 100 per cent, and a count cannot be negative. An impossible target cannot be reached.",
  "fix": "Check the target and the unit. If the number is neither a share nor a count but for example a change, write so in the unit (e.g. \"% of the year before\"), or give the indicator its limits in `min:` and `max:`."
 },
 "target-without-value": {
  "what": "The target of the metric “{title}” for {period} has no value.",
  "why": "Without a value nobody can say whether the target was reached.",
  "fix": "Write `value:` (an exact value), `atLeast:`, `atMost:` or `between:` in the target. If only the right direction is aimed at, without a number, write `aim: direction` on the metric; if something is to get done, `aim: milestone`."
 },
 "targets-not-monotonic": {
  "what": "The target of the metric “{title}” for {period}, {target}, is weaker than the one before it, {previous} for {earlier}.",
  "why": "The targets make up the path that is followed. When the path turns back, the same result would look good first and late afterwards.",
  "fix": "Correct one of the values, or the metric's direction (`direction:`). If a passing dip is meant, leave the interim target out and tell of it under `note:`."
 },
 "targets-out-of-order": {
  "what": "The metric “{title}” has its target for {period} after the one for {previous}, although it does not end later.",
  "why": "Interim targets are steps to the last one. When their order is wrong, or two are for the same time, the path to the target cannot be drawn.",
  "fix": "Write the targets in order of time, one for each period. Two different targets for the same time are two metrics."
 },
 "task-before-its-inputs": {
  "what": "The task “{title}” begins ({period}) before the task “{input}”, which should come before it, has ended ({ends}).",
  "why": "The task needs the other one's result. Written like this, it would begin without it.",
  "fix": "Correct the time (`period:`) of one of the tasks. If they can be done at the same time, remove the id from `after:`."
 },
 "task-overdue": {
  "what": "The time of the task “{title}”, {period}, is over, but the task is not marked as done.",
  "why": "The roadmap shows how far the preparation has come. Outdated, it misleads those who wait for the task's result.",
  "fix": "Write `status: done` (or your own word) on the task, or correct its time (`period:`). A task of every year has `recurring: true`."
 },
 "term-unknown": {
  "what": "The council term {term} is none of the terms in the law.",
  "why": "Reports and follow-up are divided by council term, so that a wrong one would move things to the wrong report.",
  "fix": "The nearest council term by law is {meant}. Write it under `term:`, and the plan's own period under `period:`."
 },
 "text-after-quotes": {
  "what": "There is more text after the quotation mark.",
  "why": "In YAML the quotation marks tell where the whole text begins and ends, so the rest would belong to nothing.",
  "fix": "Write the whole text in single quotation marks: {correct}."
 },
 "text-without-quotes": {
  "what": "The value {value} of the field “{field}” is text, so it is written in quotation marks.",
  "why": "Without quotation marks programs read it as a number or as yes/no: 08 becomes the number 8, 1.10 becomes 1.1 and 1e3 becomes 1000.",
  "fix": "Put quotation marks around the value, like this: `{correct}`."
 },
 "thresholds-inverted": {
  "what": "The limits of the verdict of the metric “{title}” are the wrong way round: the limit `behind` is {behind} and the limit `slightlyBehind` {slightlyBehind}.",
  "why": "The metric is behind when a smaller part than `behind` of the expected change has come about, and slightly behind when a smaller part than `slightlyBehind` has. With these limits it could never be slightly behind.",
  "fix": "Write the limits so that `behind` is less than `slightlyBehind`. Where one is missing, hyte's own is used (`behind: 0.6` and `slightlyBehind: 0.95`)."
 },
 "title-differs-from-source": {
  "what": "The figures fetched for the indicator “{title}” are called “{atSource}” at the source, but the plan gives the name of the source as “{written}”.",
  "why": "A number or the code of a table does not tell what the figures are of. A wrong one would bring quite other figures into the plan than were meant.",
  "fix": "If the source was changed in the plan, fetch the figures again with the command `hyte pull {id}`. If the code is wrong, find the right one with the command `hyte search`. If the source has only changed the name, copy the new one into `title:` under the source."
 },
 "too-few-points": {
  "what": "The metric “{title}” cannot be judged yet: the source has given only one value, of {period}.",
  "why": "A change is seen only when there are values of two times. One value does not tell whether things are going the right way.",
  "fix": "If the measuring is new, write in `measurableFrom:` from when the change can be judged, and why. Otherwise choose an indicator with a longer series, or write a baseline (`baseline:`) of an earlier time."
 },
 "too-little": {
  "what": "The value[[ “{value}”]] of the field “{field}” is too small or too short: the minimum is {limit}.",
  "why": "So small a value cannot be used: it is a slip, or something is missing.",
  "fix": "Check the value. A number must be at least {limit}, a list must have at least as many items and a text at least as many characters."
 },
 "too-many-files": {
  "what": "The folder plan/ has more than {limit} files.",
  "why": "So many files are not a plan written by hand, and reading them could bring the check to a halt.",
  "fix": "Move the files that are no part of the plan out of the folder."
 },
 "too-much": {
  "what": "The value[[ “{value}”]] of the field “{field}” is too large or too long: the maximum is {limit}.",
  "why": "So large a value cannot be used: it is probably a slip.",
  "fix": "Check the value. A number may be at most {limit}, a list may have at most as many items and a text at most as many characters."
 },
 "translation-incomplete": {
  "what": "The text “{text}” has no translation: {languages:and}.",
  "why": "The plan promises this language, but the reader sees a text in another language here.",
  "fix": "Add the translation: `{texts}`. If the report is not published in that language, remove it from `languages:` in hyte.yaml."
 },
 "translation-missing": {
  "what": "[[The text “{text}” is not there in an official language: {languages:and}.]][[The field “{setting}” of hyte.yaml lacks an official language of the area: {languages:and}.]]",
  "why": "A bilingual authority informs the public in Finnish and Swedish (423/2003, section 32). Otherwise a part of the residents does not get the information in their own language.",
  "fix": "[[Write the text in every language: `{texts}`.]][[Add the language to hyte.yaml: `{correct}`. The plan's own language ({own}) stays first.]]"
 },
 "two-matters": {
  "what": "The goal “{title}” is about two matters.",
  "why": "With two matters no metric can tell whether the goal was reached: one may succeed and the other not.",
  "fix": "Split the goal into two with metrics of their own. If it is one and the same matter, write it as one: the second begins at “{second}”."
 },
 "unclosed-bracket": {
  "what": "The brackets do not match: {bracket} is missing, or there is one too many.",
  "why": "Without the closing bracket the next lines would be read as parts of the same list.",
  "fix": "Check that each [ and { is closed within the same entry."
 },
 "unclosed-quote": {
  "what": "The quotation mark {quote} is not closed.",
  "why": "Without its end the next lines would be read as parts of the same text.",
  "fix": "Put {quote} at the end of the text."
 },
 "unfinished-text": {
  "what": "The text of the field “{field}” is unfinished: “{words}”.",
  "why": "In a plan that the council has approved an unfinished passage looks forgotten, and the reader does not know what was meant to be there.",
  "fix": "Finish the text or remove the passage. If the information is not there yet, say when and from whom it comes."
 },
 "unit-differs-from-source": {
  "what": "The unit of the indicator “{title}” is “{written}” in the plan but “{atSource}” at the source.",
  "why": "Readers take a figure by its unit: a share, a rate and a count tell of different things.",
  "fix": "Write in `unit:` the unit that the source uses. If the wrong thing is fetched from the source, correct the code or the selections of the source."
 },
 "unknown-area": {
  "what": "There is no area “{value}”[[; the nearest is {nearestOne}]][[; the nearest are {nearestSeveral:and}]].",
  "why": "The same number means different areas in different lists, so the key of an area always has letters too.",
  "fix": "Write the key of the area: wellbeing services county HVA15, municipality KU179, region MK13, the whole country SSS or HUS Group HUS. Did you mean {nearestEn}?"
 },
 "unknown-field": {
  "what": "There is no field called “{field}”[[; the nearest is {nearest}]].",
  "why": "An unknown field is not read, so what is written there would be missing from the report without anyone noticing.",
  "fix": "Check the name of the field[[ and change it: {nearest}]]. The fields allowed here are {allowed:and}. A field of your own that hyte should not read gets a name that begins with `x-`."
 },
 "unknown-reference": {
  "what": "There is no “{id}” in the collection {collection}[[; the nearest is {nearest}]].",
  "why": "A reference that names nothing leaves the reader without the information: a responsible party, for example, would not be shown.",
  "fix": "Correct the id[[ (the nearest is {nearest})]][[ or add a new entry to the collection {collection} with this `id`: {newId}]].[[ “{everyone}” is no actor: name the one that leads the work, and the others as partners (`role: partner`).]][[ An id (`id`) is written here, not a name or a title like “{name}”.]][[ The slip is probably where the id is given: no reference uses “{definition}”.]][[ The responsible party “{party}” is given by the id of an actor, and an actor is a unit or a role, not a person.]]"
 },
 "unknown-status": {
  "what": "The status “{value}” is not on the plan's status scale.",
  "why": "The status decides what counts as under way, done or late. Any other word would be left out of the counts.",
  "fix": "Change the status[[ (the nearest is {nearest})]]. The scale has {allowedEn:and}. Words of your own are defined under `statusScale:` in hyte.yaml."
 },
 "unknown-word": {
  "what": "The word “{value}” is not in hyte's vocabulary.",
  "why": "The report groups by the vocabulary, so any other word would be left out of the groups.",
  "fix": "Change the word[[ (the nearest is {nearest})]]. The vocabulary has {allowedEn:and}."
 },
 "unopened-quote": {
  "what": "The text ends with a quotation mark {quote}, but the one at its beginning is missing.",
  "why": "Without the first mark the last one becomes a part of the text and would show in the report.",
  "fix": "Write it like this: {correct}. Where the meaning is clear, the command `hyte validate --fix` does it for you."
 },
 "unprintable-character": {
  "what": "The file has an invisible control character U+{code}.",
  "why": "The character came along when text was copied from another program. It cannot be seen, but it breaks the text in the report and in other programs.",
  "fix": "Remove the character. The command `hyte validate --fix` does it for you where it is clear what belongs in its place."
 },
 "unreadable-file": {
  "what": "{path} cannot be read.",
  "why": "Its content would be missing from the report. It is not an ordinary file, there is no permission to read it, or it is a link to a folder or to a file that is not there.",
  "fix": "Put an ordinary file in its place, and check that you may read it."
 },
 "unsafe-link": {
  "what": "The text of the field “{field}” has a link that cannot be published: {link}.",
  "why": "Such a link runs code in the reader's browser or points to a file that the reader does not have.",
  "fix": "Write a web address that begins with `https://` instead. If you do not know where the link comes from, remove it and tell your IT department."
 },
 "unused-actor": {
  "what": "Nothing refers to the actor “{title}”.",
  "why": "The register of actors lists those who are responsible in the plan. One without use is often left from an earlier plan, or was forgotten as a responsible party.",
  "fix": "Name the actor (`{id}`) as a responsible party (`owners:`) or in its other role, or remove it from the register."
 },
 "unused-document": {
  "what": "The document “{title}” is tied to the plan in no way.",
  "why": "The list holds the documents that the plan carries out or relies on. Without a tie the reader does not know why the document is there.",
  "fix": "Name the document (`{id}`) under `serves:` of a goal, or write `partOf:`, `annexedTo:`, `reliance:`, `fulfils:` or `focusAreas:` on the document. Otherwise remove it."
 },
 "unused-indicator": {
  "what": "The indicator “{title}” is not used anywhere.",
  "why": "Its data would be fetched and kept up to date, but no goal or focus area shows them.",
  "fix": "Name the indicator (`{id}`) under `metrics:` of a goal or an action, under `followedBy:` of a focus area or as the evidence of an observation, or remove it."
 },
 "unused-metric": {
  "what": "The metric “{title}” is tied to no goal and no action.",
  "why": "A metric tells how a goal or an action is doing. On its own it is shown nowhere.",
  "fix": "Write `goals:` or `actions:` with their ids on the metric, or name the metric's id (`{id}`) under `metrics:` of a goal or an action."
 },
 "unused-practice": {
  "what": "No action uses the practice “{title}”.",
  "why": "A practice is in the plan because some action applies it. On its own it puzzles the reader.",
  "fix": "Name the practice (`{id}`) under `practices:` of the action that applies it, or remove it."
 },
 "unusual-space": {
  "what": "At the start of the line, or after the name of a field, a dash or a comma, stands a special space ({code}) that looks like an ordinary one.",
  "why": "Special spaces, such as the no-break space, come along when text is pasted from Word, Teams or a web page. YAML takes them for letters, so the line would be read in the wrong place or as a field with a wrong name. Lines in the file that have them: {lines}.",
  "fix": "Write an ordinary space instead; the command `hyte validate --fix` changes all of them for you."
 },
 "update-in-future": {
  "what": "The follow-up entry of “{title}” has the date {date}, which is still to come.",
  "why": "Follow-up tells what has happened. The check was made as of {today}.",
  "fix": "Correct the date (`date:`); often the year is written wrongly. Work to come belongs under `schedule:` and `description:`."
 },
 "value-outside-interval": {
  "what": "“{title}”: the value {value} of {period} lies outside its own confidence interval.",
  "why": "A confidence interval is computed round the value. When the value lies outside it, one of the numbers has been written wrongly.",
  "fix": "Check the numbers at the source. The lower limit (`low:`) is {low}. The upper limit (`high:`) is {high}."
 },
 "value-outside-limits": {
  "what": "“{title}”: the value {value} lies outside the possible values.",
  "why": "The indicator says what its values can be. A value outside these limits is most often a slip of typing, which would show in the report's charts and sums.",
  "fix": "Correct the value or the indicator's limits. The smallest possible value (`min:`) is {low}. The largest possible value (`max:`) is {high}."
 },
 "value-outside-scale": {
  "what": "“{title}”: the value `{value}` is no level of the scale.",
  "why": "On a scale of words, values compare by the order of the levels, and any other value would be left out of the report.",
  "fix": "Write the id of one of the levels: {levels}. The nearest to what is written is {nearest}. If the level is missing, add it under `scale:`."
 },
 "value-twice": {
  "what": "“{title}”: there are two values for {period}, of the same area, group and sex.",
  "why": "Of two values nobody knows which is right, and neither can be shown.",
  "fix": "Remove the outdated value. If the values are of different areas, groups or times, write the difference: `area:`, `group:`, `sex:` or a more exact `period:` (such as 3/2025)."
 },
 "value-without-scale": {
  "what": "“{title}”: the value “{value}” is a word, but there is no scale.",
  "why": "Without a scale nobody knows which words are possible and which of them is better, so the result cannot be judged.",
  "fix": "Write `scale:` on the metric or indicator, and under it the levels from the weakest to the best, each with `id:` and `title:`. Use the level's id as the value."
 },
 "wrong-collection": {
  "what": "The id “{id}” is in the collection {found}, but this must refer to the collection {collection}.",
  "why": "A reference of the wrong kind is not shown in the report: a goal, for example, cannot be a responsible party.",
  "fix": "Write an id that is in the collection {collection}[[; the nearest is {nearest}]]. If the id is right, it belongs to another field."
 },
 "wrong-type": {
  "what": "The value of the field “{field}” must be {expected}, but this is {found}[[: {value}]].",
  "why": "A value of another kind cannot be read, so it would be missing from the report.",
  "fix": "Write {expected} into the field[[: {number}, without spaces and unit]]. [[For example like this: `{example}`. ]][[The fields of the group are {fields:and}.]]"
 },
 "wrong-value": {
  "what": "The value[[ “{value}”]] of the field “{field}” is none of the allowed ones.",
  "why": "The report groups and counts by these words, so any other word would be left out.",
  "fix": "Change the value[[ (the nearest is {nearest})]]. Allowed are {allowedEn:and}."
 },
 "yaml-directive": {
  "what": "The line “{written}” is a YAML instruction to the reading program.",
  "why": "It changes what texts mean: by an older version, for example, no would be read as false. The plan is always read by YAML version 1.2.",
  "fix": "Remove the line."
 },
 "yaml-syntax": {
  "what": "The file cannot be read from here on.",
  "why": "The file is not YAML, so its content would be missing from the report.",
  "fix": "Compare the line and the one before it with others of their kind: each line has the name of a field, a colon, a space and the content, and texts are in quotation marks."
 },
 "yaml-tag": {
  "what": "The mark {tag} has no place in a plan.",
  "why": "Such a mark asks the reading program to make the value into something of its own, which other programs do not understand.",
  "fix": "Remove the mark and leave the value. If the exclamation mark belongs to the text, write the whole text in quotation marks."
 }
};
