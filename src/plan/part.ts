import type { CollectionName, Entry } from "./entry.ts";
import type { ActionGroupData, ConfigData, TextData } from "./generated/data.ts";
import { partTitle } from "./part-title.ts";
import { copiesOf, type Chosen } from "./part-copies.ts";
import type { Action, Goal, Plan, PlanPart } from "./plan.ts";
import { entryType, walk } from "./walk.ts";

/** Collections of which a plan can be cut down to one. */
const kinds: readonly string[] = ["focusAreas", "goals", "actors"];

/** The ids that a plan can be cut down to. */
export function partIds({ byId }: Plan): readonly string[] {
  return kinds.flatMap((kind) =>
    [...byId].filter(([, { collection }]) => collection === kind).map(([id]) => id),
  );
}

/**
 * The part of a plan that is one focus area, one goal, or what one party answers for or takes part in: its goals and
 * actions, and of the rest what they name or what names them. Undefined for an id that is none of these. What is left
 * out is no longer among the entries, so that nothing leads to it.
 */
export function partOf(plan: Plan, id: string): Plan | undefined {
  const entry = plan.byId.get(id);
  if (entry === undefined || !kinds.includes(entry.collection)) return undefined;
  const of = entry.collection as PlanPart["of"];
  const copies = copiesOf(plan, chosenOf(plan, id, of));
  const kept = keptIds(plan, entry, copies);
  const collections = collectionsOf(plan, copies, kept);
  const all = [...collections.values()].flat();
  const { settings } = plan;
  const { title } = settings.data;
  const own = settings.languages[0];
  const joined = partTitle((entry.data as { readonly title?: TextData }).title ?? id, title, own);
  return {
    ...plan,
    ...copies,
    settings: { ...settings, data: ownSettings(settings.data, joined) },
    indicators: plan.indicators.filter((one) => kept.has(one.id)),
    actors: plan.actors.filter((one) => kept.has(one.id)),
    collections,
    byId: new Map(all.filter((one) => plan.byId.has(one.id)).map((one) => [one.id, one])),
    snapshots: new Map([...plan.snapshots].filter(([indicator]) => kept.has(indicator))),
    part: { id, of, planTitle: title },
  };
}

/** The summary is of the whole plan. */
function ownSettings(data: ConfigData, title: TextData): ConfigData {
  const own: { -readonly [K in keyof ConfigData]: ConfigData[K] } = { ...data, title };
  delete own.summary;
  return own;
}

function chosenOf(plan: Plan, id: string, of: PlanPart["of"]): Chosen {
  if (of === "actors") return ofParty(plan, id);
  const goals = new Set(
    plan.goals.filter((goal) => (of === "goals" ? goal.id === id : goal.focusArea?.id === id)),
  );
  const actions = new Set([...goals].flatMap((goal) => goal.actions));
  const areas = plan.focusAreas.filter(
    (area) => area.id === id || area.goals.some((goal) => goals.has(goal)),
  );
  return { goals, actions, areas: new Set(areas), groups: () => true };
}

/** What it answers for or takes part in, by itself or in a group. Of a goal of others only its own actions. */
function ofParty(plan: Plan, id: string): Chosen {
  const groups = plan.actors.filter(({ data }) => (data.members ?? []).includes(id));
  const ids = new Set([id, ...groups.map((group) => group.id)]);
  const isIts = ({ owners }: Goal | Action): boolean => owners.some((owner) => ids.has(owner.id));
  const leads = ({ owners }: Goal): boolean =>
    owners.some((owner) => ids.has(owner.id) && owner.role === "lead");
  const own = new Set(plan.actions.filter(isIts));
  const goals = new Set(
    plan.goals.filter((goal) => isIts(goal) || goal.actions.some((action) => own.has(action))),
  );
  const ledToo = [...goals].filter(leads).flatMap((goal) => goal.actions);
  const actions = new Set([...own, ...ledToo]);
  const areas = plan.focusAreas.filter((area) => area.goals.some((goal) => goals.has(goal)));
  const shown = new Set([...actions].map(({ group }) => group));
  const hasShown = (group: ActionGroupData): boolean => shown.has(group);
  return { goals, actions, areas: new Set(areas), groups: hasShown };
}

type Copies = ReturnType<typeof copiesOf>;

/** The collections that have copies of their own. */
const linked = ["focusAreas", "phenomena", "goals", "actions", "metrics"] as const;

/** Ids of what the part names, and of what names it. */
function keptIds(plan: Plan, entry: Entry, copies: Copies): ReadonlySet<string> {
  const { goals, actions, metrics, focusAreas, phenomena } = copies;
  // A goal's focus area is there only to say where the goal stands: what else it names is not of the part.
  const around = entry.collection === "focusAreas" ? [...focusAreas, ...phenomena] : [];
  const core = [entry, ...around, ...goals, ...actions, ...metrics];
  const ids = new Set(core.map(({ id }) => id));
  const isLinked = ({ collection }: Entry): boolean =>
    linked.some((name) => name === collection) ||
    collection === "actors" ||
    collection === "indicators";
  const others = [...plan.collections.values()].flat().filter((one) => !isLinked(one));
  const naming = others.filter((one) => namedBy(one).some((id) => ids.has(id)));
  const settings = [plan.settings.data.responsibleBody ?? "", ...bodiesOf(plan)];
  const named = [...settings, ...[...core, ...naming].flatMap(namedBy)];
  const once = named.flatMap((id) => plan.byId.get(id) ?? []).filter((one) => !isCore(one));
  const parties = once.flatMap(namedBy).filter((id) => plan.byId.get(id)?.collection === "actors");
  return new Set([...ids, ...naming.map(({ id }) => id), ...once.map(({ id }) => id), ...parties]);
}

function bodiesOf({ settings }: Plan): readonly string[] {
  return (settings.data.approvals ?? []).flatMap(({ body }) => body ?? []);
}

function isCore({ collection }: Entry): boolean {
  return linked.some((name) => name === collection);
}

/** The ids that an entry names, without those of the entries that stand inside it. */
function namedBy({ collection, data }: Entry<unknown>): readonly string[] {
  const ids: string[] = [];
  const reference = (id: string): void => {
    ids.push(id);
  };
  walk(entryType(collection), data as object, { reference }, { nested: false });
  return ids;
}

function collectionsOf(
  plan: Plan,
  copies: Copies,
  kept: ReadonlySet<string>,
): ReadonlyMap<CollectionName, readonly Entry[]> {
  const found = new Map<CollectionName, readonly Entry[]>();
  for (const [name, entries] of plan.collections) {
    const own = linked.find((one) => one === name);
    found.set(name, own === undefined ? entries.filter(({ id }) => kept.has(id)) : copies[own]);
  }
  return found;
}
