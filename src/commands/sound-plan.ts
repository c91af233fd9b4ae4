import type { Host } from "../host/host.ts";
import type { Plan } from "../plan/plan.ts";
import type { Wording } from "../text/index.ts";
import { readPlan } from "./analyse.ts";
import type { Project } from "./project.ts";
import { isReadable, tellBlocking } from "./refuse-to-judge.ts";

/** A plan, or how many errors keep it from being read as it is meant. */
export type Sound =
  | { readonly plan: Plan; readonly blocking: 0 }
  | { readonly plan: undefined; readonly blocking: number; readonly wording: Wording };

/**
 * Reads a plan for a command that goes by what it says. Errors of structure are told on standard error: what cannot be
 * read as it is meant cannot be acted on.
 */
export async function soundPlan(
  host: Host,
  project: Project,
  asked: Wording | undefined,
): Promise<Sound> {
  const analysis = await readPlan(project.files);
  const { plan } = analysis;
  if (isReadable(analysis)) return { plan, blocking: 0 };
  const wording = asked ?? plan.settings.languages[0];
  const blocking = await tellBlocking(analysis, { project, host, wording });
  return { plan: undefined, blocking, wording };
}
