import type { Host } from "../host/host.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import type { Plan } from "../plan/plan.ts";
import { reporters } from "../reporters/index.ts";
import type { Wording } from "../text/index.ts";
import { type Analysis, readPlan } from "./analyse.ts";
import type { Project } from "./project.ts";
import { reportOf } from "./report-of.ts";

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
  const findings = analysis.findings.filter(
    ({ code, severity }) => severity === "error" && structureCodes.has(code),
  );
  if (findings.length === 0) return { plan, blocking: 0 };
  const wording = asked ?? plan.settings.languages[0];
  await tell({ ...analysis, findings, accepted: [] }, project, host, wording);
  return { plan: undefined, blocking: findings.length, wording };
}

async function tell(
  analysis: Analysis,
  project: Project,
  host: Host,
  wording: Wording,
): Promise<void> {
  const report = await reportOf(analysis, project, host, wording);
  host.console.err((await reporters.text()).render(report));
}
