import type { Plan } from "../plan/plan.ts";

/** What the files of a plan are called before their language and kind: "plan", of a part its id. */
export function stemOf({ part }: Plan): string {
  return part?.id ?? "plan";
}
