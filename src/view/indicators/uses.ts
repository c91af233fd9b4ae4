import { keeping } from "../../base/kept.ts";
import { metricKinds, termOf } from "../../field/vocabularies.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import {
  entriesOf,
  type FocusArea,
  type Indicator,
  type Metric,
  type Plan,
} from "../../plan/plan.ts";
import { type Item, itemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { plain, type Words } from "../words.ts";

/** Who in a plan looks at an indicator. */
export interface IndicatorUses {
  readonly metrics: Metric[];
  /** Focus areas and phenomena that follow it. */
  readonly followers: Entry<unknown>[];
  /** Observations that rest on it. */
  readonly observations: Entry<unknown>[];
}

/** What leads to the pages of those who use an indicator. */
export interface UseList {
  readonly heading: string;
  readonly items: readonly Item[];
}

type UsesOfAll = ReadonlyMap<string, IndicatorUses>;

const known = keeping<UsesOfAll>();
const none: IndicatorUses = { metrics: [], followers: [], observations: [] };

/** Who uses an indicator; gathered once for a plan. */
export function usesOf({ id }: Indicator, plan: Plan): IndicatorUses {
  return known(plan, "", () => gathered(plan)).get(id) ?? none;
}

function gathered(plan: Plan): UsesOfAll {
  const all = new Map<string, IndicatorUses>(
    plan.indicators.map(({ id }) => [id, { metrics: [], followers: [], observations: [] }]),
  );
  for (const metric of plan.metrics) {
    const { indicator } = metric;
    if (indicator !== undefined) all.get(indicator.id)?.metrics.push(metric);
  }
  addFollowers(plan, all);
  for (const entry of entriesOf(plan, "observations")) {
    for (const id of evidenceOf(entry)) all.get(id)?.observations.push(entry);
  }
  return all;
}

function addFollowers({ focusAreas, phenomena }: Plan, all: UsesOfAll): void {
  for (const entry of [...focusAreas, ...phenomena]) {
    for (const id of new Set(entry.data.followedBy)) all.get(id)?.followers.push(entry);
  }
}

/** The indicators that an observation rests on, each once. */
function evidenceOf({ data }: Entry<EntryData<"observations">>): ReadonlySet<string> {
  return new Set((data.evidence ?? []).flatMap(({ indicator }) => indicator ?? []));
}

/** The goals, actions, focus areas and observations that use an indicator, those lists that have any. */
export function useLists(indicator: Indicator, reader: Reader): readonly UseList[] {
  const { labels } = reader.text.indicators;
  const { metrics, followers, observations } = usesOf(indicator, reader.plan);
  const lists = [
    { heading: labels.usedInGoals, items: holders(metrics, ({ goals }) => goals, reader) },
    { heading: labels.usedInActions, items: holders(metrics, ({ actions }) => actions, reader) },
    { heading: labels.usedInAreas, items: followers.map((entry) => followerItem(entry, reader)) },
    {
      heading: labels.usedInObservations,
      items: observations.map((entry) => itemOf(entry, reader)),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** Each once, with what the metric is there: "Tulos väestössä". */
function holders(
  metrics: readonly Metric[],
  its: (metric: Metric) => readonly Entry<unknown>[],
  reader: Reader,
): readonly Item[] {
  const found = new Map<Entry<unknown>, Words | null>();
  for (const metric of metrics) {
    for (const entry of its(metric)) {
      if (!found.has(entry)) found.set(entry, kindWords(metric, reader));
    }
  }
  return [...found].map(([entry, kind]) => itemOf(entry, reader, kind));
}

function kindWords({ data }: Metric, { language }: Reader): Words | null {
  const term = data.kind === undefined ? undefined : termOf(metricKinds, data.kind);
  return term === undefined ? null : plain(term.name[language]);
}

/** A phenomenon stands on the page of its focus area. */
function followerItem(entry: Entry<unknown>, reader: Reader): Item {
  const item = itemOf(entry, reader);
  if (entry.collection !== "phenomena") return item;
  const { focusArea } = entry as Entry<unknown> & { readonly focusArea?: FocusArea };
  return { ...item, href: focusArea === undefined ? "" : itemOf(focusArea, reader).href };
}

/** The first focus area whose goals, phenomena or page look at an indicator; undefined for one of none. */
export function focusAreaOf(indicator: Indicator, plan: Plan): FocusArea | undefined {
  const { metrics, followers } = usesOf(indicator, plan);
  const [follower] = followers;
  if (follower !== undefined) return areaOfFollower(follower);
  const goals = metrics.flatMap((metric) => [
    ...metric.goals,
    ...metric.actions.flatMap((action) => action.goals),
  ]);
  return goals.find(({ focusArea }) => focusArea !== undefined)?.focusArea;
}

function areaOfFollower(entry: Entry<unknown>): FocusArea | undefined {
  if (entry.collection === "focusAreas") return entry as FocusArea;
  return (entry as Entry<unknown> & { readonly focusArea?: FocusArea }).focusArea;
}
