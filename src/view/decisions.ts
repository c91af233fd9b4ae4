import type { Verdict } from "../base/verdict.ts";
import { verdicts } from "../base/verdict.ts";
import type { Measurements } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { ApprovalData } from "../plan/generated/data.ts";
import type { Entry } from "../plan/entry.ts";
import type { Action, Goal, Metric, Plan } from "../plan/plan.ts";
import { actionStands, goalStands } from "../plan/standing.ts";
import type { Matter } from "../text/results.ts";
import { planTitle } from "./about.ts";
import { hrefOf } from "./addresses.ts";
import { anchorOfMetric, readingOf } from "./judged/reading.ts";
import { type Mark, verdictMark } from "./judged/mark.ts";
import { metricById } from "./metric-by-id.ts";
import { metricTitle } from "./metrics.ts";
import { bare, type Item, itemOf } from "./parts.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { labelOf, titleWords, type Words, wordsOrNone } from "./words.ts";

/** Something that asks for a decision: what it is, and in one sentence why. */
export interface MatterView {
  readonly item: Item;
  /** A metric's verdict; null of anything else. */
  readonly mark: Mark | null;
  readonly said: string;
  /** What the plan gives as the reason. */
  readonly reason: Words | null;
}

/** Matters of one kind, those that weigh most first. */
export interface MatterGroup {
  readonly kind: Matter;
  readonly heading: string;
  readonly count: number;
  /** Made when they are shown, so that what is not shown costs nothing. */
  readonly views: (most: number) => readonly MatterView[];
}

/** Everything in the plan that asks for a decision, by its kind; only kinds that have something. */
export function mattersOf(
  { metrics }: Pick<Measurements, "metrics">,
  reader: Reader,
): readonly MatterGroup[] {
  const { plan } = reader;
  const group = <T>(
    kind: Matter,
    all: readonly T[],
    view: (one: T) => MatterView,
  ): MatterGroup => ({
    kind,
    heading: reader.text.results.labels.matters[kind],
    count: all.length,
    views: (most) => all.slice(0, most).map(view),
  });
  const standing = plan.actions.filter((action) => actionStands(action, plan.settings));
  return [
    group("result", weakMetrics(metrics, plan), (metric) => metricMatter(metric, reader)),
    group("awaiting", awaitingOf(reader), (one) => awaitingMatter(one, reader)),
    group("late", lateActions(standing, reader), (action) => lateMatter(action, reader)),
    group(
      "paused",
      standing.filter((action) => reader.workOf(action).phase === "paused"),
      (action) => pausedMatter(action, reader),
    ),
    group("unowned", unowned(standing, reader), (entry) => unownedMatter(entry, reader)),
  ].filter(({ count }) => count > 0);
}

/** Verdicts that ask whether what is done is enough, the weakest first. */
const weak: readonly Verdict[] = ["wrong-direction", "not-reached", "behind"];

function weakMetrics(metrics: readonly Measurement[], plan: Plan): readonly Metric[] {
  const its = metrics.filter(({ verdict }) => weak.includes(verdict));
  const inOrder = its.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  return inOrder.flatMap(({ metric }) => metricById(metric, plan) ?? []);
}

function metricMatter(metric: Metric, reader: Reader): MatterView {
  const home = metric.goals.find(goalStands) ?? metric.actions[0];
  const href = home === undefined ? "" : `${hrefOf(home, reader)}#${anchorOfMetric(metric)}`;
  return {
    item: { ...bare(metricTitle(metric, reader), home && numbered(home, reader)), href },
    mark: verdictMark(reader.measurementOf(metric), reader),
    said: readingOf(metric, reader),
    reason: null,
  };
}

/** "2.1 Nuorten nikotiinituotteiden käyttö vähenee": which goal or action a metric is of. */
function numbered(entry: Goal | Action, reader: Reader): Words {
  const { text, lang } = titleWords(entry, reader);
  const label = labelOf(entry);
  return { text: label === "" ? text : `${label} ${text}`, lang };
}

/** What a body has not decided of; `entry` is undefined of the plan itself. */
interface Awaiting {
  readonly entry: Entry<unknown> | undefined;
  readonly approval: ApprovalData;
}

function awaitingOf({ plan }: Reader): readonly Awaiting[] {
  const open = (
    approvals: readonly ApprovalData[] | undefined,
    entry?: Entry<unknown>,
  ): readonly Awaiting[] =>
    (approvals ?? [])
      .filter(({ state }) => state === "draft")
      .map((approval) => ({ entry, approval }));
  return [
    ...open(plan.settings.data.approvals),
    ...plan.focusAreas.flatMap((area) => open(area.data.approvals, area)),
    ...plan.goals.filter(goalStands).flatMap((goal) => open(goal.data.approvals, goal)),
    ...plan.actions
      .filter((action) => actionStands(action, plan.settings))
      .flatMap((action) => open(action.data.approvals, action)),
  ];
}

function awaitingMatter({ entry, approval }: Awaiting, reader: Reader): MatterView {
  const { body, date } = approval;
  const known = body === undefined ? undefined : reader.plan.byId.get(body);
  const name = known === undefined ? (body ?? "") : titleWords(known, reader).text;
  const whole = { ...bare(planTitle(reader)), href: `${reader.base}index.html#handling` };
  return {
    item: entry === undefined ? whole : itemOf(entry, reader),
    mark: null,
    said: reader.text.results.say.awaits(name, dateWords(date, reader)),
    reason: null,
  };
}

/** The latest first. */
function lateActions(standing: readonly Action[], { workOf }: Reader): readonly Action[] {
  const late = standing.filter((action) => workOf(action).timing === "late");
  return late.sort((a, b) => workOf(b).daysLate - workOf(a).daysLate);
}

function lateMatter(action: Action, reader: Reader): MatterView {
  const { daysLate, postponed } = reader.workOf(action);
  const { action: words } = reader.text.results.judgement;
  const said = [
    words.late(daysLate),
    ...(postponed === 0 ? [] : [words.postponed(postponed)]),
  ].join(", ");
  return { item: itemOf(action, reader), mark: null, said: sentence(said), reason: null };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function pausedMatter(action: Action, reader: Reader): MatterView {
  const { statusDate, statusReason } = action.data;
  return {
    item: itemOf(action, reader),
    mark: null,
    said: reader.text.results.say.paused(dateWords(statusDate, reader)),
    reason: wordsOrNone(statusReason, reader),
  };
}

/** Goals that nobody answers for, in their actions neither; and other such actions that are still to be done. */
function unowned(
  standing: readonly Action[],
  { plan, workOf }: Reader,
): readonly (Goal | Action)[] {
  const goals = plan.goals.filter(
    (goal) =>
      goalStands(goal) &&
      goal.owners.length === 0 &&
      goal.actions.every(({ owners }) => owners.length === 0),
  );
  const told = new Set(goals.flatMap(({ actions }) => actions));
  const actions = standing.filter(
    (action) => action.owners.length === 0 && !told.has(action) && workOf(action).timing !== "over",
  );
  return [...goals, ...actions];
}

function unownedMatter(entry: Goal | Action, reader: Reader): MatterView {
  return {
    item: itemOf(entry, reader),
    mark: null,
    said: reader.text.results.say.noOwner,
    reason: null,
  };
}
