import type { Finding, Severity } from "../base/finding.ts";
import { positionOf } from "../base/place.ts";
import { printable } from "../base/printable.ts";
import { sayFinding } from "./message.ts";
import { type Report, type Reporter, worstFirst } from "./report.ts";

/**
 * Workflow commands of GitHub Actions, one line a finding: an annotation beside the line in the pull request.
 * The worst come first, since GitHub shows ten of a kind.
 */
export const githubReporter: Reporter = { id: "github", render };

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

function render(report: Report): string {
  return worstFirst(report.findings)
    .map((finding) => `${commandOf(finding, report)}\n`)
    .join("");
}

function commandOf(finding: Finding, report: Report): string {
  const { what, why, fix } = sayFinding(finding, report.texts, report.text);
  const message = [what, why, fix].filter((part) => part !== "").join("\n\n");
  const properties = Object.entries(propertiesOf(finding, report))
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
    .join(",");
  return `::${commands[finding.severity]} ${properties}::${escapeData(message)}`;
}

function propertiesOf(finding: Finding, report: Report): Readonly<Record<string, string | number>> {
  const { file, from, to } = finding.at;
  const start = positionOf(file, from);
  const end = positionOf(file, to);
  // GitHub refuses columns for a range of several lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return {
    file: report.pathPrefix + file.path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `${report.text.severity[finding.severity]}: ${finding.code}`,
  };
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
