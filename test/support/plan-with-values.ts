import { analyse } from "../../src/commands/analyse.ts";
import { withShownSnapshots } from "../../src/commands/shown-snapshots.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { asOf, settings } from "./analysed.ts";
import { memoryFiles } from "./memory-files.ts";
import { pulled } from "./pulled-plan.ts";

/** What a plan with pulled values is made of besides its text. */
export interface PlanValues {
  /** Lines of `data/<indicator>.csv`, the first line included. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Files of `data/` that say more of where values come from. */
  readonly provenance?: Readonly<Record<string, string>>;
  /** Lines of hyte.yaml. */
  readonly lines?: Readonly<Record<string, string>>;
}

/** The linked plan of a YAML text and of values that were pulled, as reports see it. */
export async function planWithValues(
  plan: string,
  { values = {}, provenance = {}, lines = {} }: PlanValues,
): Promise<Plan> {
  const files = memoryFiles({
    "hyte.yaml": settings(lines),
    "plan/plan.yaml": plan,
    ...pulled(values, provenance),
  });
  return withShownSnapshots((await analyse(files, asOf)).plan);
}
