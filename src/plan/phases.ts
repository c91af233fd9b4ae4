import type { StatusLevelData } from "./generated/data.ts";
import type { Settings } from "./settings.ts";

/** Where an action stands, whatever words the plan's own scale has for it. */
export type Phase = StatusLevelData["phase"];

/** The phase of a written status; undefined where there is none, or one that the scale does not have (an error of its own). */
export function phaseOf(
  status: string | undefined,
  { statusScale }: Pick<Settings, "statusScale">,
): Phase | undefined {
  if (status === undefined) return undefined;
  return statusScale.find(({ id }) => id === status)?.phase;
}
