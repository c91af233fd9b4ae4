import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { Entry } from "../plan/entry.ts";
import type { Goal, Metric, Plan } from "../plan/plan.ts";
import { type DamagedPaths, damagedPaths } from "./damaged-paths.ts";

/** Which fields of which entries hold something that was left out because it was wrong. */
export interface Damage {
  /** Whether the field holds some. */
  readonly touches: (entry: Entry<unknown>, field: string | undefined) => boolean;
  /** Whether some is in a field that may make up for this one: then it is not known to be missing. */
  readonly excuses: (entry: Entry<unknown>, field: string | undefined) => boolean;
  /** Whether some is in a field that says how this one is to be read: then it is not known to be wrong. */
  readonly clouds: (entry: Entry<unknown>, field: string | undefined) => boolean;
}

type Fields = Readonly<Record<string, readonly string[]>>;

/** What may stand in place of a field, or say that it is not asked for. An entry that lost its id is referred to by none. */
const makeUpFor: Fields = {
  actions: ["id", "dropped", "mergedInto"],
  owners: ["id", "dropped", "mergedInto"],
  metrics: ["id", "dropped", "mergedInto"],
  goals: ["id", "crossCutting"],
  focusArea: ["phenomenon"],
  noGoalReason: ["id"],
  basedOn: ["dropped", "mergedInto", "origin", "phenomenon", "focusArea"],
  contact: ["partOf"],
  updates: ["status"],
  title: ["indicator"],
  source: ["indicator", "measurableFrom", "producer", "sourceParty", "values"],
  unit: ["indicator", "scale", "aim"],
  scale: ["indicator"],
  direction: ["indicator", "aim", "kind"],
  baseline: ["indicator", "aim", "kind", "measurableFrom"],
  targets: ["indicator", "aim", "kind", "measurableFrom"],
  gap: ["aim"],
  responsibleBody: ["profile"],
};

const tellHowToRead: Fields = {
  schedule: ["status"],
  period: ["status", "recurring"],
  targets: ["indicator", "scale", "direction", "aim", "baseline"],
  values: ["indicator", "scale", "min", "max"],
  aim: ["targets"],
  path: ["baseline", "targets"],
};

/** What shape and link left out: what is missing there has been said already. */
export function damageOf(plan: Plan): Damage {
  const paths = new Map<Document, KeyPath[]>();
  for (const { document, damage } of [...plan.files, plan.settings.file]) {
    if (damage.length > 0) paths.set(document, [...damage]);
  }
  for (const { document, path } of plan.brokenReferences) {
    const known = paths.get(document);
    if (known === undefined) paths.set(document, [path]);
    else known.push(path);
  }
  if (paths.size === 0) return { touches: never, excuses: never, clouds: never };
  const indexes = new Map<Document, DamagedPaths>();
  const touches: Damage["touches"] = ({ document, path }, field) => {
    const index = indexes.get(document) ?? damagedPaths(paths.get(document) ?? []);
    indexes.set(document, index);
    return index.has(path, field);
  };
  return {
    touches: (entry, field) => touches(entry, field) || touchesElsewhere(entry, field, touches),
    excuses: (entry, field) => others(makeUpFor, field).some((other) => touches(entry, other)),
    clouds: (entry, field) => others(tellHowToRead, field).some((other) => touches(entry, other)),
  };
}

/** What tells an entry from others. */
const names: readonly (string | undefined)[] = ["title", "aliases", "label"];

/** Whether the entry has the id of an earlier one, as a copy has: that both are called the same goes without saying. */
export function isRepeated(
  { collection, id, document, path }: Entry<unknown>,
  field: string | undefined,
  plan: Plan,
): boolean {
  const first = names.includes(field) ? plan.byId.get(id) : undefined;
  if (first?.collection !== collection) return false;
  return first.document !== document || first.path !== path;
}

function never(): boolean {
  return false;
}

function others(table: Fields, field = ""): readonly string[] {
  return (Object.hasOwn(table, field) ? table[field] : undefined) ?? [];
}

/** What a metric does not say itself, its indicator says; the focus area of a goal, its phenomenon. */
function touchesElsewhere(
  entry: Entry<unknown>,
  field: string | undefined,
  touches: Damage["touches"],
): boolean {
  if (entry.collection === "metrics") {
    const { indicator } = entry as Metric;
    return indicator !== undefined && touches(indicator, field);
  }
  if (entry.collection !== "goals" || field !== "focusArea") return false;
  const { phenomenon } = entry as Goal;
  return phenomenon !== undefined && touches(phenomenon, field);
}
