import type { Indicator, Plan } from "../plan/plan.ts";
import type { Snapshot } from "../snapshots/snapshot.ts";
import { indicatorOf, pulledFrom } from "./pulled.ts";

/** Files in `data/` that hyte wrote and no indicator asks for. */
export interface Orphan {
  readonly snapshot: Snapshot;
  /** The indicator that asks the same and has no files: it is most likely the same one under another id. */
  readonly renamed: Indicator | undefined;
}

const known = new WeakMap<Plan, readonly Orphan[]>();

/** Every pair of files without its indicator, in the order of `data/`; looked for once. */
export function orphansOf(plan: Plan): readonly Orphan[] {
  const orphans = known.get(plan) ?? findOrphans(plan);
  known.set(plan, orphans);
  return orphans;
}

function findOrphans(plan: Plan): readonly Orphan[] {
  const alone = [...plan.snapshots.values()].filter(
    (snapshot) => indicatorOf(snapshot, plan) === undefined && isOfHyte(snapshot),
  );
  if (alone.length === 0) return [];
  const own = new Set(plan.indicators.map(({ data }) => data.source?.file));
  const missing = missingByQuestion(plan);
  return alone
    .filter(({ csv }) => !own.has(csv.path))
    .map((snapshot) => ({ snapshot, renamed: renamedTo(snapshot, missing) }));
}

/** Whether anything was ever pulled for a plan. */
export function isPulled({ snapshots }: Plan): boolean {
  for (const snapshot of snapshots.values()) if (isOfHyte(snapshot)) return true;
  return false;
}

/** People may keep files of their own in `data/`; what hyte writes begins in one way. */
function isOfHyte({ csv, provenance }: Snapshot): boolean {
  return provenance !== undefined || csv.text.startsWith("area,name,period,");
}

/** The indicators without files, by what they ask; undefined where several ask the same. */
function missingByQuestion(plan: Plan): ReadonlyMap<string, Indicator | undefined> {
  const missing = new Map<string, Indicator | undefined>();
  for (const indicator of plan.indicators) {
    const kind = pulledFrom(indicator);
    if (kind === undefined || plan.snapshots.has(indicator.id)) continue;
    const question = `${kind} ${String(indicator.data.source?.[kind])}`;
    missing.set(question, missing.has(question) ? undefined : indicator);
  }
  return missing;
}

/** Sources write what they were asked into the query or the address: a number, a table, an address, a path. */
function renamedTo(
  { provenance }: Snapshot,
  missing: ReadonlyMap<string, Indicator | undefined>,
): Indicator | undefined {
  if (provenance === undefined) return undefined;
  const { source, address, query } = provenance;
  for (const asked of [...Object.values(query).map(String), address]) {
    const indicator = missing.get(`${source} ${asked}`);
    if (indicator !== undefined) return indicator;
  }
  return undefined;
}
