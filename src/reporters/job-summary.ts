import type { Finding } from "../base/finding.ts";
import { positionOf } from "../base/place.ts";
import { printable } from "../base/printable.ts";
import { sayFinding } from "./message.ts";
import { type Report, worstFirst } from "./report.ts";
import { summaryLines } from "./summary.ts";

// GitHub takes a megabyte of summary a step.
const mostRows = 200;
const markdownSigns = /[\\`*_{}[\]<>|#&~:@$!]|(?<=www)\./gi;

/** The run as Markdown, for the summary page of a GitHub job (`GITHUB_STEP_SUMMARY`). */
export function summaryMarkdown(report: Report): string {
  const { summary } = report.text;
  const head = [`## ${summary.heading}`, ...summaryLines(report).map(escapeMarkdown)].join("\n\n");
  if (report.findings.length === 0) return `${head}\n`;
  const { place, severity, what, rule } = summary.columns;
  const shown = worstFirst(report.findings).slice(0, mostRows);
  const rows = [
    `| ${place} | ${severity} | ${what} | ${rule} |`,
    "| --- | --- | --- | --- |",
    ...shown.map((finding) => rowOf(finding, report)),
  ].join("\n");
  const left = report.findings.length - shown.length;
  return `${[head, rows, ...(left > 0 ? [summary.more(left)] : [])].join("\n\n")}\n`;
}

function rowOf(finding: Finding, report: Report): string {
  const { line } = positionOf(finding.at.file, finding.at.from);
  const cells = [
    `${report.pathPrefix}${finding.at.file.path}:${line}`,
    report.text.severity[finding.severity],
    sayFinding(finding, report.texts, report.text).what,
    finding.code,
  ];
  return `| ${cells.map((cell) => escapeMarkdown(printable(cell))).join(" | ")} |`;
}

function escapeMarkdown(text: string): string {
  return text.replace(markdownSigns, "\\$&");
}
