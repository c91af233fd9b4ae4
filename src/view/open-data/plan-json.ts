import type { Language } from "../../base/language.ts";
import type { Measurements } from "../../measure/measure.ts";
import { seriesFrom } from "../../plan/observed.ts";
import { areasOf } from "../../plan/selection.ts";
import type { SeriesOf } from "../../plan/observation.ts";
import { shownOf } from "../../measure/shown.ts";
import type { CollectionName, Entry } from "../../plan/entry.ts";
import { type Action, entriesOf, type FocusArea, type Goal } from "../../plan/plan.ts";
import type { Metric, Owner, Phenomenon, Plan } from "../../plan/plan.ts";
import { entryType } from "../../plan/walk.ts";
import { entryTypes } from "../../shape/generated/fields.ts";
import { openMeasurements } from "./measurements.ts";
import type { OpenData } from "./open-data.ts";
import { planFacts } from "./plan-facts.ts";
import { type Json, type JsonObject, publishedData, publishedText } from "./published.ts";
import { dataSeries } from "./series.ts";
import { seriesJson } from "./series-json.ts";

/** Everything that a plan publishes, as plan.schema.json describes it. */
export function planJson(plan: Plan, measurements: Measurements, data: OpenData): object {
  const { asOf, version, leftOut } = data;
  const [own] = plan.settings.languages;
  const around: Around = { plan, own, seriesOf: seriesFrom(plan.snapshots) };
  const collections = Object.keys(entryTypes) as CollectionName[];
  return {
    $schema: "plan.schema.json",
    version: 1,
    asOf,
    origin: version,
    languages: plan.settings.languages,
    plan: planFacts(plan),
    ...Object.fromEntries(
      collections.map((name) => [
        name,
        entriesOf(plan, name).map((entry) => entryJson(entry, around)),
      ]),
    ),
    measurements: openMeasurements(measurements, plan),
    series: dataSeries(plan).map((series) => seriesJson(series, own)),
    leftOut,
  };
}

interface Around {
  readonly plan: Plan;
  readonly own: Language;
  readonly seriesOf: SeriesOf;
}

function entryJson(entry: Entry<unknown>, around: Around): JsonObject {
  const data = publishedData(entryType(entry.collection), entry.data as object, around.own);
  // Of all that has an id; omissions may have none.
  const id = entry.id === "" ? {} : { id: entry.id };
  return { ...id, ...data, ...linksOf(entry, around) };
}

/** What the linked plan knows beyond what is written in the entry itself. */
function linksOf(entry: Entry<unknown>, around: Around): JsonObject {
  const { own } = around;
  switch (entry.collection) {
    case "focusAreas":
      return focusAreaLinks(entry as FocusArea);
    case "phenomena":
      return phenomenonLinks(entry as Phenomenon);
    case "goals":
      return goalLinks(entry as Goal, own);
    case "actions":
      return actionLinks(entry as Action, own);
    case "metrics":
      return metricLinks(entry as Metric, around);
    default:
      return {};
  }
}

function focusAreaLinks({ phenomena, goals }: FocusArea): JsonObject {
  return { phenomena: idsOf(phenomena), goals: idsOf(goals) };
}

function phenomenonLinks({ focusArea, goals }: Phenomenon): JsonObject {
  return { ...idIn("focusArea", focusArea), goals: idsOf(goals) };
}

function goalLinks(goal: Goal, own: Language): JsonObject {
  const { focusArea, phenomenon, owners, actions, metrics } = goal;
  return {
    ...idIn("focusArea", focusArea),
    ...idIn("phenomenon", phenomenon),
    owners: ownersJson(owners, own),
    actions: idsOf(actions),
    metrics: idsOf(metrics),
  };
}

function actionLinks({ goals, owners, metrics }: Action, own: Language): JsonObject {
  return { goals: idsOf(goals), owners: ownersJson(owners, own), metrics: idsOf(metrics) };
}

/** A baseline that tells of few people is not told. */
function metricLinks(metric: Metric, { plan, own, seriesOf }: Around): JsonObject {
  const { indicator, goals, actions } = metric;
  const links = { ...idIn("indicator", indicator), goals: idsOf(goals), actions: idsOf(actions) };
  const { baseline } = metric.data;
  const values = seriesOf(metric, areasOf(metric, plan.settings));
  if (baseline === undefined || typeof values === "string") return links;
  if (!shownOf(metric, values, plan.settings).isBaselineHidden) return links;
  const told = publishedData("baseline", { period: baseline.period }, own);
  return { ...links, baseline: { ...told, suppressed: true } };
}

function idsOf(entries: readonly Entry<unknown>[]): Json {
  return entries.map(({ id }) => id);
}

function idIn(name: string, entry: Entry<unknown> | undefined): JsonObject {
  return entry === undefined ? {} : { [name]: entry.id };
}

function ownersJson(owners: readonly Owner[], own: Language): Json {
  return owners.map(({ id, role, note }) => ({
    actor: id,
    ...(role === undefined ? {} : { role }),
    ...(note === undefined ? {} : { note: publishedText(note, own) }),
  }));
}
