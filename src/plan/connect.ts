import type { Finding } from "../base/finding.ts";
import type { Collected, Found } from "./collect.ts";
import type {
  ActionData,
  GoalData,
  MetricData,
  OwnerData,
  PhenomenonData,
} from "./generated/data.ts";
import { homeConflict } from "./home-conflict.ts";
import { type Ids, metricId } from "./ids.ts";
import type { CollectionName, Entry } from "./entry.ts";
import type {
  Action,
  Actor,
  FocusArea,
  Goal,
  Indicator,
  Metric,
  Owner,
  Phenomenon,
  Plan,
} from "./plan.ts";

/** Links are filled in after all nodes are made: the only time that they change. */
type Writable<T> = {
  -readonly [K in keyof T]: K extends "path" | "data"
    ? T[K]
    : T[K] extends readonly (infer I)[]
      ? I[]
      : T[K];
};
type Graph = Pick<
  Plan,
  | "focusAreas"
  | "phenomena"
  | "goals"
  | "actions"
  | "metrics"
  | "indicators"
  | "actors"
  | "collections"
>;

interface Nodes {
  readonly focusAreas: ReadonlyMap<Found, Writable<FocusArea>>;
  readonly phenomena: ReadonlyMap<Found, Writable<Phenomenon>>;
  readonly goals: ReadonlyMap<Found, Writable<Goal>>;
  readonly actions: ReadonlyMap<Found, Writable<Action>>;
  readonly metrics: Map<Found, Writable<Metric>>;
  /** Metrics that are an indicator and nothing else, by its id. */
  readonly implied: Map<string, Writable<Metric>>;
  readonly ids: Ids;
  readonly findings: Finding[];
}

/** Makes the typed graph: parents, what names its home, and what is shared by id, all as objects. */
export function connect(
  collected: Collected,
  ids: Ids,
): { readonly plan: Graph; readonly findings: readonly Finding[] } {
  const nodes: Nodes = {
    focusAreas: nodesOf(collected, "focusAreas", focusAreaNode),
    phenomena: nodesOf(collected, "phenomena", phenomenonNode),
    goals: nodesOf(collected, "goals", (found) => goalNode(found, ids)),
    actions: nodesOf(collected, "actions", (found) => actionNode(found, ids)),
    metrics: nodesOf(collected, "metrics", (found) => metricNode(found, ids)),
    implied: new Map(),
    ids,
    findings: [],
  };
  for (const [found, node] of nodes.phenomena) placePhenomenon(found, node, nodes);
  for (const [found, node] of nodes.goals) placeGoal(found, node, nodes);
  for (const [found, node] of nodes.actions) placeAction(found, node, nodes);
  for (const [found, node] of nodes.metrics) placeMetric(found, node, nodes);
  for (const [found, node] of nodes.goals) addNamedMetrics(found, node, nodes);
  for (const [found, node] of nodes.actions) addNamedMetrics(found, node, nodes);
  return { plan: graphOf(collected, nodes), findings: nodes.findings };
}

function graphOf(collected: Collected, nodes: Nodes): Graph {
  const typed = {
    focusAreas: [...nodes.focusAreas.values()],
    phenomena: [...nodes.phenomena.values()],
    goals: [...nodes.goals.values()],
    actions: [...nodes.actions.values()],
    metrics: [...nodes.metrics.values()],
    indicators: (collected.get("indicators") ?? []) as unknown as readonly Indicator[],
    actors: (collected.get("actors") ?? []) as unknown as readonly Actor[],
  };
  const collections = new Map<CollectionName, readonly Entry[]>(collected);
  for (const [name, entries] of Object.entries(typed)) {
    collections.set(name as CollectionName, entries as readonly Entry[]);
  }
  return { ...typed, collections };
}

function nodesOf<N>(
  collected: Collected,
  collection: CollectionName,
  node: (found: Found) => N,
): Map<Found, N> {
  return new Map((collected.get(collection) ?? []).map((found) => [found, node(found)]));
}

function entryOf({ collection, id, document, path }: Found): Omit<Entry, "data"> {
  return { collection, id, document, path };
}

function focusAreaNode(found: Found): Writable<FocusArea> {
  return { ...entryOf(found), data: found.data as FocusArea["data"], phenomena: [], goals: [] };
}

function phenomenonNode(found: Found): Writable<Phenomenon> {
  return {
    ...entryOf(found),
    data: found.data as Phenomenon["data"],
    focusArea: undefined,
    goals: [],
  };
}

function goalNode(found: Found, ids: Ids): Writable<Goal> {
  const data = found.data as GoalData;
  const home = { focusArea: undefined, phenomenon: undefined };
  return {
    ...entryOf(found),
    data,
    ...home,
    owners: ownersOf(data.owners, ids),
    actions: [],
    metrics: [],
  };
}

function actionNode(found: Found, ids: Ids): Writable<Action> {
  const data = found.data as ActionData;
  const { group } = found;
  return {
    ...entryOf(found),
    data,
    group,
    goals: [],
    owners: ownersOf(data.owners, ids),
    metrics: [],
  };
}

function metricNode(found: Found, ids: Ids): Writable<Metric> {
  const data = found.data as MetricData;
  const indicator = lookUp(ids, "indicators", data.indicator) as unknown as Indicator | undefined;
  return { ...entryOf(found), id: metricId(found), data, indicator, goals: [], actions: [] };
}

function ownersOf(written: readonly OwnerData[] | undefined, ids: Ids): Owner[] {
  if (written === undefined) return [];
  return written.map((owner, index) => {
    const { actor: id, role, note } = typeof owner === "string" ? { actor: owner } : owner;
    const actor = lookUp(ids, "actors", id) as unknown as Actor | undefined;
    const only = written.length === 1 ? "lead" : undefined;
    return { id, actor, role: role ?? only, note, path: ["owners", index] };
  });
}

function lookUp(ids: Ids, collection: CollectionName, id: string | undefined): Found | undefined {
  const found = id === undefined ? undefined : ids.byId.get(id);
  return found?.collection === collection ? found : undefined;
}

function named<N>(
  nodes: ReadonlyMap<Found, N>,
  ids: Ids,
  collection: CollectionName,
  id: string | undefined,
): N | undefined {
  const found = lookUp(ids, collection, id);
  return found === undefined ? undefined : nodes.get(found);
}

function placePhenomenon(found: Found, node: Writable<Phenomenon>, nodes: Nodes): void {
  const { focusArea } = found.data as PhenomenonData;
  const parent = found.parent === undefined ? undefined : nodes.focusAreas.get(found.parent);
  node.focusArea = parent ?? named(nodes.focusAreas, nodes.ids, "focusAreas", focusArea);
  if (parent !== undefined) nodes.findings.push(...homeConflict(found, "focusArea", parent.id));
  (node.focusArea as Writable<FocusArea> | undefined)?.phenomena.push(node);
}

function placeGoal(found: Found, node: Writable<Goal>, nodes: Nodes): void {
  const { phenomenon, focusArea } = node.data;
  const { parent } = found;
  const parentPhenomenon = parent === undefined ? undefined : nodes.phenomena.get(parent);
  const parentArea = parent === undefined ? undefined : nodes.focusAreas.get(parent);
  node.phenomenon = parentPhenomenon ?? named(nodes.phenomena, nodes.ids, "phenomena", phenomenon);
  const home = parentArea ?? node.phenomenon?.focusArea;
  node.focusArea = home ?? named(nodes.focusAreas, nodes.ids, "focusAreas", focusArea);
  if (home !== undefined) nodes.findings.push(...homeConflict(found, "focusArea", home.id));
  if (parentPhenomenon)
    nodes.findings.push(...homeConflict(found, "phenomenon", parentPhenomenon.id));
  (node.phenomenon as Writable<Phenomenon> | undefined)?.goals.push(node);
  (node.focusArea as Writable<FocusArea> | undefined)?.goals.push(node);
}

function placeAction(found: Found, node: Writable<Action>, nodes: Nodes): void {
  const home = found.parent === undefined ? undefined : nodes.goals.get(found.parent);
  const goals = new Set<Writable<Goal>>(home === undefined ? [] : [home]);
  for (const id of node.data.goals ?? []) {
    const goal = named(nodes.goals, nodes.ids, "goals", id);
    if (goal !== undefined) goals.add(goal);
  }
  for (const goal of goals) {
    node.goals.push(goal);
    goal.actions.push(node);
  }
}

function placeMetric(found: Found, node: Writable<Metric>, nodes: Nodes): void {
  const { parent } = found;
  const goal = parent === undefined ? undefined : nodes.goals.get(parent);
  const action = parent === undefined ? undefined : nodes.actions.get(parent);
  if (goal) join(goal, node, node.goals);
  if (action) join(action, node, node.actions);
  for (const id of node.data.goals ?? [])
    join(named(nodes.goals, nodes.ids, "goals", id), node, node.goals);
  for (const id of node.data.actions ?? [])
    join(named(nodes.actions, nodes.ids, "actions", id), node, node.actions);
}

function join<O extends { readonly metrics: Metric[] }>(
  owner: O | undefined,
  metric: Metric,
  owners: unknown[],
): void {
  if (owner === undefined || owner.metrics.includes(metric)) return;
  owner.metrics.push(metric);
  owners.push(owner);
}

/** Ids under `metrics:`: of another metric, or of an indicator, which is then a metric with nothing of its own. */
function addNamedMetrics(
  found: Found,
  node: Writable<Goal> | Writable<Action>,
  nodes: Nodes,
): void {
  for (const child of found.children) {
    if (!("named" in child) || child.collection !== "metrics") continue;
    const metric = metricNamed(child.named, nodes);
    if (metric === undefined) continue;
    join(node, metric, node.collection === "goals" ? metric.goals : metric.actions);
  }
}

function metricNamed(id: string, nodes: Nodes): Writable<Metric> | undefined {
  const found = nodes.ids.metrics.get(id);
  if (found !== undefined) return nodes.metrics.get(found);
  const known = nodes.implied.get(id);
  if (known !== undefined) return known;
  const indicator = lookUp(nodes.ids, "indicators", id);
  if (indicator === undefined) return undefined;
  const implied = impliedMetric(indicator);
  const node = metricNode(implied, nodes.ids);
  nodes.metrics.set(implied, node);
  nodes.implied.set(id, node);
  return node;
}

function impliedMetric({ id, document, path }: Found): Found {
  const data = { indicator: id } as Found["data"];
  const nowhere = { parent: undefined, group: undefined, children: [] };
  return { collection: "metrics", id: "", data, document, path, ...nowhere };
}
