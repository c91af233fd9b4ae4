import type { Finding } from "../base/finding.ts";
import type { Text } from "../text/text.ts";
import { countBySeverity, type Report, severities } from "./report.ts";

/** What to say of the whole run in the end: counts, files checked, what was accepted, what can be fixed. */
export function summaryLines(report: Report): readonly string[] {
  const { summary } = report.text;
  const accepted = report.accepted > 0 ? [summary.accepted(report.accepted)] : [];
  if (report.findings.length === 0) return [summary.clean(report.filesChecked), ...accepted];
  const fixable = report.findings.filter((finding) => finding.fix).length;
  return [
    `${totalsOf(report)} ${summary.filesChecked(report.filesChecked)}`,
    ...(report.untold > 0 ? [summary.more(report.untold)] : []),
    ...accepted,
    ...(fixable > 0 ? [summary.fixable(fixable, report.fixCommand)] : []),
  ];
}

/** "2 virhettä", "1 varoitus": the counts that are not zero, from the worst. */
export function countsSaid(findings: readonly Finding[], text: Text): readonly string[] {
  const counts = countBySeverity(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => text.summary.counts[severity](counts[severity]));
}

function totalsOf({ findings, text }: Report): string {
  const files = new Set(findings.map((finding) => finding.at.file.path));
  return text.summary.totals(text.words.and(countsSaid(findings, text)), files.size);
}
