import type { Goal } from "../plan/plan.ts";
import { commonFacts, observationViews, type ObservationView } from "./about.ts";
import { type ActionGroup, actionGroups } from "./action-rows.ts";
import { endedWord, passage } from "./focus-area.ts";
import { type ApprovalView, approvalViews, type UpdateView, updateViews } from "./follow-up.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import { type MetricRow, metricRow } from "./metrics.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import type { PageBase, Passage } from "./page.ts";
import { type Fact, factsOf, type Item, itemOf, linkItem, textFact } from "./parts.ts";
import { dateWords, periodWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** Everything that the plan says of one goal. */
export interface GoalView {
  readonly item: Item;
  readonly ended: string;
  readonly endedText: string;
  readonly endedReason: Words | null;
  readonly officialText: Prose | null;
  readonly description: Prose | null;
  readonly passages: readonly Passage[];
  readonly observations: readonly ObservationView[];
  readonly owners: readonly OwnerItem[];
  /** Those of its actions, each once, where the goal names none of its own. */
  readonly actionOwners: readonly Item[];
  readonly facts: readonly Fact[];
  readonly metrics: readonly MetricRow[];
  readonly groups: readonly ActionGroup[];
  readonly updates: readonly UpdateView[];
  readonly approvals: readonly ApprovalView[];
  readonly links: readonly Item[];
}

export interface GoalPage extends PageBase, GoalView {
  readonly kind: "goal";
  readonly focusArea: Item | null;
  readonly phenomenon: Item | null;
  readonly previous: Item | null;
  readonly next: Item | null;
}

/** The neighbours of a goal in the order of the report. */
export interface Neighbours {
  readonly previous: Goal | undefined;
  readonly next: Goal | undefined;
}

/** The page of a goal. */
export function goalPage(
  goal: Goal,
  { previous, next }: Neighbours,
  around: Surroundings,
  reader: Reader,
): GoalPage {
  const view = goalView(goal, reader);
  const address = `goals/${goal.id}.html`;
  const title = view.item.words;
  const focusArea = goal.focusArea === undefined ? null : itemOf(goal.focusArea, reader);
  const trail = focusArea === null ? [] : [focusArea];
  const description = reader.text.say.description(title.text);
  return {
    kind: "goal",
    path: `${reader.language}/${address}`,
    frame: frameOf({ address, title, description, trail }, around, reader),
    text: reader.text.labels,
    ...view,
    focusArea,
    phenomenon: goal.phenomenon === undefined ? null : itemOf(goal.phenomenon, reader),
    previous: previous === undefined ? null : itemOf(previous, reader),
    next: next === undefined ? null : itemOf(next, reader),
  };
}

/** What a goal's page and the one-document report tell alike. */
export function goalView(goal: Goal, reader: Reader): GoalView {
  const { data } = goal;
  const { labels } = reader.text;
  const common = commonFacts(data, reader);
  return {
    item: itemOf(goal, reader),
    ended: endedWord(goal, reader),
    endedText:
      data.dropped === undefined
        ? ""
        : reader.text.say.dropped(dateWords(data.dropped.date, reader)),
    endedReason: wordsOrNone(data.dropped?.reason, reader),
    officialText: proseOf(data.officialText, reader),
    description: proseOf(data.description, reader),
    passages: passage(labels.rationale, proseOf(data.rationale, reader)),
    observations: observationViews(data.basedOn, reader),
    owners: ownerItems(goal.owners, reader),
    actionOwners: goal.owners.length > 0 ? [] : actionOwners(goal, reader),
    facts: factsOf([
      textFact(labels.schedule, periodWords(data.schedule, reader)),
      { term: labels.origin, items: originItems(wordsOrNone(data.origin, reader)) },
      ...common,
    ]),
    metrics: metricRows(goal, reader),
    groups: actionGroups(goal, reader),
    updates: updateViews(data.updates, reader),
    approvals: approvalViews(data.approvals, reader),
    links: (data.links ?? []).map((link) => linkItem(link, reader)),
  };
}

function actionOwners({ actions }: Goal, reader: Reader): readonly Item[] {
  const byId = new Map(actions.flatMap(({ owners }) => owners).map((owner) => [owner.id, owner]));
  return ownerItems([...byId.values()], reader).map((owner) => ({ ...owner, note: null }));
}

function originItems(words: Words | null): readonly Item[] {
  return words === null ? [] : [{ label: "", words, href: "", note: null }];
}

/** The goal's own metrics, then those of its actions. */
function metricRows(goal: Goal, reader: Reader): readonly MetricRow[] {
  const own = goal.metrics.map((metric) => metricRow(metric, reader));
  const others = goal.actions.flatMap((action) =>
    action.metrics
      .filter((metric) => !goal.metrics.includes(metric))
      .map((metric) => metricRow(metric, reader, itemOf(action, reader))),
  );
  return others.length === 0 ? own : [...own, ...others];
}
