import type { Language } from "../base/language.ts";
import type { Finding } from "../base/finding.ts";
import type { FindingTexts } from "../base/finding-texts.ts";
import type { Host } from "../host/host.ts";
import { noColor, terminalColor } from "../reporters/color.ts";
import type { Report } from "../reporters/report.ts";
import { languageOf, textOf, type Wording } from "../text/index.ts";
import { version } from "../version.ts";
import type { Project } from "./project.ts";
import { shownCommand } from "./shown-command.ts";

interface Outcome {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly untold: number;
  readonly checked: number;
}

/** Everything a reporter needs; the sentences of findings are loaded only when there are some. */
export async function reportOf(
  outcome: Outcome,
  project: Project,
  host: Host,
  wording: Wording,
): Promise<Report> {
  const { findings, accepted, untold, checked } = outcome;
  return {
    findings,
    accepted: accepted.length,
    untold,
    filesChecked: checked,
    pathPrefix: project.pathPrefix,
    fixCommand: shownCommand("validate", project.named, "--fix"),
    texts: findings.length > 0 ? await findingTextsOf(languageOf(wording)) : {},
    text: await textOf(wording),
    color: host.console.color && findings.length > 0 ? await terminalColor() : noColor,
    columns: host.console.columns,
    version,
  };
}

/** What, why and fix of every finding in one language. */
export async function findingTextsOf(language: Language): Promise<FindingTexts> {
  switch (language) {
    case "fi":
      return (await import("../check/generated/texts-fi.ts")).texts;
    case "sv":
      return (await import("../check/generated/texts-sv.ts")).texts;
    case "en":
      return (await import("../check/generated/texts-en.ts")).texts;
  }
}
