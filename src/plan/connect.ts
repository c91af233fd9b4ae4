import type { Finding } from "../base/finding.ts";
import type { Collected } from "./collect.ts";
import type { CollectionName, Entry } from "./entry.ts";
import type { PhenomenonData } from "./generated/data.ts";
import { homeConflict } from "./home-conflict.ts";
import type { Ids } from "./ids.ts";
import {
  type ActionNode,
  type FocusAreaNode,
  type Found,
  type GoalNode,
  type MetricNode,
  nodeOf,
  ownersOf,
  type PhenomenonNode,
  withOne,
} from "./nodes.ts";
import type { Action, Actor, Goal, Indicator, Metric, Plan } from "./plan.ts";

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

/** What the entries are that others link to, by their collection. */
interface NodesOf {
  readonly focusAreas: FocusAreaNode;
  readonly phenomena: PhenomenonNode;
  readonly goals: GoalNode;
  readonly actions: ActionNode;
  readonly metrics: MetricNode;
  readonly indicators: Indicator & Found;
  readonly actors: Actor & Found;
}

interface Linking {
  readonly ids: Ids;
  readonly findings: Finding[];
  /** Metrics that are an indicator and nothing else, by its id. */
  readonly implied: Map<string, MetricNode>;
}

/** Turns ids into the entries they name, and makes the typed graph. */
export function connect(
  collected: Collected,
  ids: Ids,
): { readonly plan: Graph; readonly findings: readonly Finding[] } {
  const linking: Linking = { ids, findings: [], implied: new Map() };
  const of = <C extends keyof NodesOf>(name: C): readonly NodesOf[C][] =>
    (collected.get(name) ?? []) as readonly NodesOf[C][];
  const goals = of("goals");
  const actions = of("actions");
  const written = of("metrics");
  for (const phenomenon of of("phenomena")) placePhenomenon(phenomenon, linking);
  for (const goal of goals) placeGoal(goal, linking);
  for (const action of actions) placeAction(action, linking);
  for (const metric of written) placeMetric(metric, linking);
  for (const goal of goals) addNamedMetrics(goal, linking);
  for (const action of actions) addNamedMetrics(action, linking);
  const metrics = [...written, ...linking.implied.values()] as readonly Metric[];
  const collections = new Map<CollectionName, readonly Entry[]>(collected);
  if (metrics.length > 0) collections.set("metrics", metrics);
  const plan: Graph = {
    focusAreas: of("focusAreas"),
    phenomena: of("phenomena"),
    goals,
    actions,
    metrics,
    indicators: of("indicators"),
    actors: of("actors"),
    collections,
  };
  return { plan, findings: linking.findings };
}

function lookUp<C extends keyof NodesOf>(
  ids: Ids,
  collection: C,
  id: string | undefined,
): NodesOf[C] | undefined {
  const found = id === undefined ? undefined : ids.byId.get(id);
  return isIn(found, collection) ? found : undefined;
}

function parentIn<C extends keyof NodesOf>(
  { parent }: Found,
  collection: C,
): NodesOf[C] | undefined {
  return isIn(parent, collection) ? parent : undefined;
}

/** The collection of an entry is data; its type follows from it. */
function isIn<C extends keyof NodesOf>(
  found: Found | undefined,
  collection: C,
): found is NodesOf[C] {
  return found?.collection === collection;
}

function placePhenomenon(node: PhenomenonNode, { ids, findings }: Linking): void {
  const { focusArea }: PhenomenonData = node.data;
  const parent = parentIn(node, "focusAreas");
  const home = parent ?? lookUp(ids, "focusAreas", focusArea);
  if (parent !== undefined) findings.push(...homeConflict(node, "focusArea", parent.id));
  node.focusArea = home;
  if (home !== undefined) home.phenomena = withOne(home.phenomena, node);
}

/** The focus area of a phenomenon is a node of the same making. */
function areaOf(phenomenon: PhenomenonNode | undefined): FocusAreaNode | undefined {
  return phenomenon?.focusArea as FocusAreaNode | undefined;
}

function placeGoal(node: GoalNode, { ids, findings }: Linking): void {
  const inPhenomenon = parentIn(node, "phenomena");
  const phenomenon = inPhenomenon ?? lookUp(ids, "phenomena", node.data.phenomenon);
  const home = parentIn(node, "focusAreas") ?? areaOf(phenomenon);
  const area = home ?? lookUp(ids, "focusAreas", node.data.focusArea);
  if (home !== undefined) findings.push(...homeConflict(node, "focusArea", home.id));
  if (inPhenomenon) findings.push(...homeConflict(node, "phenomenon", inPhenomenon.id));
  node.phenomenon = phenomenon;
  node.focusArea = area;
  node.owners = ownersOf(node.data.owners, (id) => lookUp(ids, "actors", id));
  if (phenomenon) phenomenon.goals = withOne(phenomenon.goals, node);
  if (area) area.goals = withOne(area.goals, node);
}

function placeAction(node: ActionNode, { ids }: Linking): void {
  node.owners = ownersOf(node.data.owners, (id) => lookUp(ids, "actors", id));
  serve(node, parentIn(node, "goals"));
  for (const id of node.data.goals ?? []) serve(node, lookUp(ids, "goals", id));
}

function serve(action: ActionNode, goal: GoalNode | undefined): void {
  if (goal === undefined || action.goals.includes(goal)) return;
  action.goals = withOne<Goal>(action.goals, goal);
  goal.actions = withOne<Action>(goal.actions, action);
}

function placeMetric(node: MetricNode, { ids }: Linking): void {
  node.indicator = lookUp(ids, "indicators", node.data.indicator);
  measure(node, parentIn(node, "goals") ?? parentIn(node, "actions"));
  for (const id of node.data.goals ?? []) measure(node, lookUp(ids, "goals", id));
  for (const id of node.data.actions ?? []) measure(node, lookUp(ids, "actions", id));
}

function measure(metric: MetricNode, owner: GoalNode | ActionNode | undefined): void {
  if (owner === undefined || owner.metrics.includes(metric)) return;
  owner.metrics = withOne<Metric>(owner.metrics, metric);
  if (owner.collection === "goals") metric.goals = withOne<Goal>(metric.goals, owner as GoalNode);
  else metric.actions = withOne<Action>(metric.actions, owner as ActionNode);
}

/** Ids under `metrics:`: of another metric, or of an indicator, which is then a metric with nothing of its own. */
function addNamedMetrics(owner: GoalNode | ActionNode, linking: Linking): void {
  const written = owner.data.metrics;
  if (!written?.some((item) => typeof item === "string")) return;
  for (const item of written) {
    if (typeof item !== "string") continue;
    const metric = metricNamed(item, linking);
    if (metric !== undefined) measure(metric, owner);
  }
  const order = written.map((item) =>
    typeof item === "string" ? item : (item.id ?? item.indicator),
  );
  owner.metrics = owner.metrics.toSorted((a, b) => position(order, a.id) - position(order, b.id));
}

/** Metrics that name their goal from elsewhere come last. */
function position(order: readonly (string | undefined)[], id: string): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}

function metricNamed(id: string, { ids, implied }: Linking): MetricNode | undefined {
  const known = ids.metrics.get(id) ?? implied.get(id);
  if (isIn(known, "metrics")) return known;
  const indicator = lookUp(ids, "indicators", id);
  if (indicator === undefined) return undefined;
  const node = impliedMetric(indicator);
  implied.set(id, node);
  return node;
}

function impliedMetric(indicator: NodesOf["indicators"]): MetricNode {
  const { id, document, path } = indicator;
  const data = { indicator: id };
  const node = nodeOf(
    { collection: "metrics", id, data, document, path, parent: undefined },
    undefined,
  ) as MetricNode;
  node.indicator = indicator;
  return node;
}
