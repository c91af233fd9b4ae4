import { type ExitCode, exit } from "../base/errors.ts";
import type { Finding } from "../base/finding.ts";
import type { Host } from "../host/host.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import { reporters } from "../reporters/index.ts";
import type { Wording } from "../text/index.ts";
import type { Analysis } from "./analyse.ts";
import type { Project } from "./project.ts";
import { reportOf } from "./report-of.ts";

/** Whether the plan can be read as it is meant. */
export function isReadable({ findings }: Analysis): boolean {
  return !findings.some(blocks);
}

function blocks({ code, severity }: Finding): boolean {
  return severity === "error" && structureCodes.has(code);
}

interface Around {
  readonly project: Project;
  readonly host: Host;
  readonly wording: Wording;
  /** Says that nothing can be judged. */
  readonly refused: (errors: number) => string;
}

/** What cannot be read as it is meant cannot be judged. Standard output stays empty. */
export async function refuseToJudge(
  analysis: Analysis,
  { project, host, wording, refused }: Around,
): Promise<ExitCode> {
  const errors = await tellBlocking(analysis, { project, host, wording });
  host.console.err(`${refused(errors)}\n`);
  return exit.findings;
}

/** Tells on standard error what keeps the plan from being read as it is meant, and how many such errors there are. */
export async function tellBlocking(
  analysis: Analysis,
  { project, host, wording }: Omit<Around, "refused">,
): Promise<number> {
  const findings = analysis.findings.filter(blocks);
  const report = await reportOf({ ...analysis, findings, accepted: [] }, project, host, wording);
  host.console.err((await reporters.text()).render(report));
  return findings.length;
}
