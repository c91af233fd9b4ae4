import type { Finding, Related } from "../base/finding.ts";
import type { FindingText } from "../base/finding-texts.ts";
import { type Place, positionOf } from "../base/place.ts";
import { printable } from "../base/printable.ts";
import { excerptOf } from "./excerpt.ts";
import { sayFinding } from "./message.ts";
import type { Report, Reporter } from "./report.ts";
import { countsSaid, summaryLines } from "./summary.ts";

/** For people: by file, with the line of source, what is wrong, why, and what to write. */
export const textReporter: Reporter = { id: "text", render };

// With more findings of one code than this, its reason is said with the first, and a fix when it changes.
const oftenIs = 3;
const narrowest = 40;

/** Remembers of each frequent code what was said with its last finding. */
type Said = Map<string, FindingText>;

function render(report: Report): string {
  return `${[...findingBlocks(report), endOf(report)].join("\n\n")}\n`;
}

/** The findings without what is said of the whole run: a heading for each file, and a block for each finding. */
export function findingBlocks(report: Report): readonly string[] {
  const said = frequentCodes(report.findings);
  const blocks: string[] = [];
  for (const [path, findings] of byFile(report.findings)) {
    blocks.push(fileHeading(path, findings, report));
    for (const finding of findings) blocks.push(findingBlock(finding, report, said));
  }
  return blocks;
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const inFile = files.get(finding.at.file.path);
    if (inFile) inFile.push(finding);
    else files.set(finding.at.file.path, [finding]);
  }
  return files;
}

function frequentCodes(findings: readonly Finding[]): Said {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const said: Said = new Map();
  for (const [code, count] of counts) {
    if (count > oftenIs) said.set(code, { what: "", why: "", fix: "" });
  }
  return said;
}

function fileHeading(path: string, findings: readonly Finding[], report: Report): string {
  const counts = countsSaid(findings, report.text).join(", ");
  return `${report.color.file(pathOf(path, report))} ${report.color.faint(`(${counts})`)}`;
}

function findingBlock(finding: Finding, report: Report, said: Said): string {
  const { color, text } = report;
  const message = sayFinding(finding, report.texts, text);
  const before = said.get(finding.code);
  if (before) said.set(finding.code, message);
  const severity = color[finding.severity](text.severity[finding.severity]);
  return [
    `${placeOf(finding.at, report)} ${severity}: ${message.what} ${color.faint(`[${finding.code}]`)}`,
    ...frameOf(finding, report),
    ...(message.why === "" || before?.why === message.why
      ? []
      : [labelled(text.report.why, message.why, report)]),
    ...(message.fix === "" || before?.fix === message.fix
      ? []
      : [labelled(text.report.fix, message.fix, report)]),
    ...finding.related.map((related) => relatedLine(related, report)),
  ].join("\n");
}

function labelled(label: string, sentence: string, report: Report): string {
  return `  ${report.color.label(`${label}:`)} ${sentence}`;
}

function relatedLine(related: Related, report: Report): string {
  return `  ${placeOf(related.at, report)} ${report.text.report.related[related.label]}`;
}

function frameOf(finding: Finding, report: Report): readonly string[] {
  const { color } = report;
  const gutterWidth = 12;
  const excerpt = excerptOf(finding.at, Math.max(narrowest, report.columns - gutterWidth));
  if (!excerpt) return [];
  const number = String(excerpt.line).padStart(6);
  return [
    `${color.faint(`${number} │`)} ${excerpt.source}`,
    `${color.faint("       │")} ${color[finding.severity](excerpt.carets)}`,
  ];
}

function placeOf(place: Place, report: Report): string {
  const { line, column } = positionOf(place.file, place.from);
  return `${pathOf(place.file.path, report)}:${line}:${column}`;
}

function pathOf(path: string, report: Report): string {
  return printable(report.pathPrefix + path);
}

function endOf(report: Report): string {
  const [first = "", ...rest] = summaryLines(report);
  const [example] = report.findings;
  if (!example) return [report.color.good(first), ...rest].join("\n");
  const hint = report.text.summary.explain(example.code);
  return [report.color.label(first), ...rest, report.color.faint(hint)].join("\n");
}
