import type { Goal, Metric } from "../plan/plan.ts";
import type { ResultLabels } from "../text/results.ts";
import { commonFacts, observationViews, type ObservationView } from "./about.ts";
import { type ActionGroup, actionGroups } from "./action-rows.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { actionsTimeline } from "./charts/work-charts.ts";
import { endedWord, passage } from "./focus-area.ts";
import { type ApprovalView, approvalViews, type UpdateView, updateViews } from "./follow-up.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import { type MetricBlock, metricBlocks } from "./judged/block.ts";
import { goalLights, type Lights } from "./judged/goal-lights.ts";
import { type MetricRow, metricRow } from "./metrics.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import type { PageBase, Passage } from "./page.ts";
import { type Fact, factsOf, type Item, itemOf, linkItem, textFact } from "./parts.ts";
import { dateWords, periodWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { type Story, storyOf } from "./story.ts";
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
  /** Null where it has ended. */
  readonly lights: Lights | null;
  readonly metrics: readonly MetricRow[];
  readonly groups: readonly ActionGroup[];
  readonly updates: readonly UpdateView[];
  readonly approvals: readonly ApprovalView[];
  readonly links: readonly Item[];
}

export interface GoalPage extends PageBase, GoalView {
  readonly kind: "goal";
  /** The metrics that its result is of: its own, else those of its actions. */
  readonly blocks: readonly MetricBlock[];
  /** The metrics of its actions, where it has its own. */
  readonly beside: readonly MetricRow[];
  /** What says that the decision shown is that on the whole plan; "" where the goal has its own. */
  readonly decidedWithPlan: string;
  readonly story: Story | null;
  readonly timeline: ChartView | null;
  readonly results: ResultLabels;
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
  const metrics = metricRows(goal, reader);
  const view = viewWith(metrics, goal, reader);
  const blocks = metrics.filter(({ isResult }) => isResult);
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
    blocks: metricBlocks(blocks, reader),
    beside: metrics.filter(({ isResult }) => !isResult).map(({ row }) => row),
    ...(view.approvals.length === 0 ? planDecision(reader) : { decidedWithPlan: "" }),
    story: storyOf(goal, reader),
    timeline: actionsTimeline(goal.actions, goal.id, reader),
    results: reader.text.results.labels,
    focusArea,
    phenomenon: goal.phenomenon === undefined ? null : itemOf(goal.phenomenon, reader),
    previous: previous === undefined ? null : itemOf(previous, reader),
    next: next === undefined ? null : itemOf(next, reader),
  };
}

/** The last decision that approved the whole plan: it is that of every goal which bodies did not handle by itself. */
function planDecision(reader: Reader): Pick<GoalPage, "approvals" | "decidedWithPlan"> {
  const { approvals = [] } = reader.plan.settings.data;
  const last = approvals.findLast(({ state }) => state === "approved");
  return {
    approvals: approvalViews(last && [last], reader),
    decidedWithPlan: reader.text.results.labels.withPlan,
  };
}

/** What a goal's page and the one-document report tell alike. */
export function goalView(goal: Goal, reader: Reader): GoalView {
  return viewWith(metricRows(goal, reader), goal, reader);
}

function viewWith(metrics: readonly GoalMetric[], goal: Goal, reader: Reader): GoalView {
  const { data } = goal;
  const { labels } = reader.text;
  const common = commonFacts(goal, reader);
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
    lights: goalLights(goal, reader),
    metrics: metrics.map(({ row }) => row),
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

/** A metric on the page of a goal. */
interface GoalMetric {
  readonly metric: Metric;
  readonly row: MetricRow;
  /** Whether the result of the goal is of it. */
  readonly isResult: boolean;
}

/** The goal's own metrics, then those of its actions, each once. */
function metricRows({ metrics, actions }: Goal, reader: Reader): readonly GoalMetric[] {
  const known = new Set(metrics);
  const rows = metrics.map((metric) => ({
    metric,
    row: metricRow(metric, reader),
    isResult: true,
  }));
  for (const action of actions) {
    for (const metric of action.metrics) {
      if (known.has(metric)) continue;
      known.add(metric);
      const row = metricRow(metric, reader, itemOf(action, reader));
      rows.push({ metric, row, isResult: metrics.length === 0 });
    }
  }
  return rows;
}
