import { compare } from "../base/compare.ts";
import type { Finding, Severity } from "../base/finding.ts";
import type { FindingTexts } from "../base/finding-texts.ts";
import type { Text } from "../text/text.ts";
import type { Color } from "./color.ts";

/** Everything that is known of a run of the checker when its findings are printed. */
export interface Report {
  /** By path, offset and code; see `inOrder`. */
  readonly findings: readonly Finding[];
  /** How many findings were accepted and are not among `findings`. */
  readonly accepted: number;
  /** Findings beyond what is told of one file or one run. */
  readonly untold: number;
  readonly filesChecked: number;
  /** Way from where the reader of this format counts paths to the plan's root: "" or "examples/mallila/". */
  readonly pathPrefix: string;
  /** The command that mends what is safe to mend, with the folder that was given. */
  readonly fixCommand: string;
  readonly texts: FindingTexts;
  readonly text: Text;
  readonly color: Color;
  /** Width of the terminal. */
  readonly columns: number;
  /** Version of hyte. */
  readonly version: string;
}

/** One way to print a report: adding one means a file here and a line in `index.ts`. */
export interface Reporter {
  readonly id: string;
  /** The whole output, ending in a line break unless it is empty. */
  readonly render: (report: Report) => string;
}

/** From the worst. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** The findings by path, offset and code: the order of every output. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.at.file.path, b.at.file.path) ||
      a.at.from - b.at.from ||
      compare(a.code, b.code) ||
      compare(a.subject, b.subject),
  );
}

/** The same findings, errors before warnings before notes; where a format takes only so many. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
