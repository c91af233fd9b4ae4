import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { Shaped } from "../shape/shape.ts";
import type { Snapshots } from "../snapshots/snapshot.ts";
import type {
  ActionData,
  ActionGroupData,
  ActorData,
  FocusAreaData,
  GoalData,
  IndicatorData,
  MetricData,
  PhenomenonData,
  PlanFileData,
  TextData,
} from "./generated/data.ts";
import type { CollectionName, Entry, EntryData } from "./entry.ts";
import type { OwnTables } from "./own-tables.ts";
import type { Settings } from "./settings.ts";

export interface FocusArea extends Entry<FocusAreaData> {
  readonly phenomena: readonly Phenomenon[];
  /** Its goals, those of its phenomena included, in the order of the files. */
  readonly goals: readonly Goal[];
}

export interface Phenomenon extends Entry<PhenomenonData> {
  readonly focusArea: FocusArea | undefined;
  readonly goals: readonly Goal[];
}

export interface Goal extends Entry<GoalData> {
  /** Undefined for a goal that crosses the focus areas. */
  readonly focusArea: FocusArea | undefined;
  readonly phenomenon: Phenomenon | undefined;
  readonly owners: readonly Owner[];
  readonly actions: readonly Action[];
  readonly metrics: readonly Metric[];
}

export interface Action extends Entry<ActionData> {
  /** The goals it serves: its home first, then those it names. */
  readonly goals: readonly Goal[];
  /** The lettered group that it stands in under its home. */
  readonly group: ActionGroupData | undefined;
  readonly owners: readonly Owner[];
  readonly metrics: readonly Metric[];
}

export interface Metric extends Entry<MetricData> {
  readonly indicator: Indicator | undefined;
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}

export type Indicator = Entry<IndicatorData>;
export type Actor = Entry<ActorData>;

/** A responsible party of a goal or an action. */
export interface Owner {
  /** As written: an id, whether it exists or not. */
  readonly id: string;
  /** Undefined when no actor has the id (an error of its own). */
  readonly actor: Actor | undefined;
  /** As written, or "lead" for the only owner (design: a single owner without a role is the lead). */
  readonly role: "lead" | "partner" | undefined;
  readonly note: TextData | undefined;
  /** From the entry: `["owners", 0]`. */
  readonly path: KeyPath;
}

/** What a plan is cut down to: one focus area, one goal, or what one party answers for. */
export interface PlanPart {
  /** Of the focus area, the goal or the party. */
  readonly id: string;
  readonly of: "focusAreas" | "goals" | "actors";
  /** The title of the whole plan; undefined where it has none. */
  readonly planTitle: TextData | undefined;
}

/** A set that can only be asked. */
export type Words = Pick<ReadonlySet<string>, "has">;

/** The whole plan: every entry of every file, with ids turned into what they name. */
export interface Plan {
  readonly settings: Settings;
  readonly files: readonly Shaped<PlanFileData>[];
  readonly focusAreas: readonly FocusArea[];
  readonly phenomena: readonly Phenomenon[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly metrics: readonly Metric[];
  readonly indicators: readonly Indicator[];
  readonly actors: readonly Actor[];
  /** Every collection by its name, those above included. */
  readonly collections: ReadonlyMap<CollectionName, readonly Entry[]>;
  /** By id; an id is unique in the whole plan. Metrics named by their indicator are not here. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids that some other entry or hyte.yaml refers to. */
  readonly referenced: ReadonlySet<string>;
  /** Where an id names nothing, or a period, date, area or status says nothing: what is missing for that reason has been said already. */
  readonly brokenReferences: readonly { readonly document: Document; readonly path: KeyPath }[];
  /** The values that were pulled: `data/`. Empty until the first pull. */
  readonly snapshots: Snapshots;
  /** The tables of the repository that are pulled from. Only a check looks into them. */
  readonly tables?: OwnTables;
  /** Of a plan of which only a part is shown. */
  readonly part?: PlanPart;
  /** Words of the files that could not be read: what these mention may well be there. */
  readonly unreadWords: Words;
}

/** The entries of one collection. */
export function entriesOf<C extends CollectionName>(
  plan: Plan,
  collection: C,
): readonly Entry<EntryData<C>>[] {
  return plan.collections.get(collection) ?? [];
}
