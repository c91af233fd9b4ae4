import type { Plan } from "../plan/plan.ts";
import { smallCountShown } from "./rules/small-count-shown.ts";

/**
 * Ids of the indicators and metrics that hold values of few people, and of the metrics that use such an indicator:
 * whatever else is found about them may quote one. Asked of the plan as it lies in the repository, whether hyte.yaml
 * wants to hear of it or not.
 */
export function entriesOfFew(plan: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  // The day plays no part in it.
  smallCountShown.check(plan, ({ entry }) => ids.add(entry.id), "");
  const using = plan.metrics.filter(({ indicator }) => indicator && ids.has(indicator.id));
  return new Set([...ids, ...using.map(({ id }) => id)]);
}
