import { isNearToSome } from "../base/nearest.ts";
import { valueAt } from "../base/value-at.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

const known = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>();

/**
 * Whether an id that names nothing, written in a field of this name, may have meant the entry: that it is wrong has
 * been said already, and that the entry is not named only follows from it.
 */
export function isMisspeltIn(
  plan: Plan,
  fields: readonly string[],
  { id }: Entry<unknown>,
): boolean {
  if (plan.brokenReferences.length === 0) return false;
  const broken = known.get(plan) ?? brokenIds(plan);
  known.set(plan, broken);
  return fields.some((field) => isNearToSome(id, broken.get(field) ?? none));
}

const none: readonly string[] = [];

/** The ids that name nothing, each once, by the field that they are written in. */
function brokenIds({ brokenReferences }: Plan): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { document, path } of brokenReferences) {
    const written = valueAt(document.data, path);
    const field = path.findLast((key) => typeof key === "string");
    if (field === undefined || typeof written !== "string") continue;
    const before = ids.get(field);
    if (before === undefined) ids.set(field, new Set([written]));
    else before.add(written);
  }
  return new Map([...ids].map(([field, written]) => [field, [...written]]));
}
