import { nearest } from "../base/nearest.ts";
import { valueAt } from "../base/value-at.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * Whether an id that names nothing, written in a field of this name, may have meant the entry: that it is wrong has
 * been said already, and that the entry is not named only follows from it.
 */
export function isMisspeltIn(
  plan: Plan,
  fields: readonly string[],
  { id }: Entry<unknown>,
): boolean {
  return plan.brokenReferences.some(({ document, path }) => {
    const field = path.findLast((key) => typeof key === "string");
    if (field === undefined || !fields.includes(field)) return false;
    const written = valueAt(document.data, path);
    return typeof written === "string" && nearest(written, [id]).length > 0;
  });
}
