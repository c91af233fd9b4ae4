import type { Finding, Severity } from "../base/finding.ts";
import { fingerprintsOf } from "../base/fingerprint.ts";
import { type Place, positionOf } from "../base/place.ts";
import { boundedSubject } from "./bounded-facts.ts";
import { sayFinding, sayRule } from "./message.ts";
import { printJson } from "./print-json.ts";
import { type Report, type Reporter, severities } from "./report.ts";

/** SARIF 2.1.0, for code scanning. GitHub takes 25,000 results a run: the worst are kept. */
export const sarifReporter: Reporter = { id: "sarif", render };

const mostResults = 25_000;
const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

type Json = Readonly<Record<string, unknown>>;

/** A finding with the fingerprint that it has among all findings. */
interface Printed {
  readonly finding: Finding;
  readonly fingerprint: string;
}

function render(report: Report): string {
  const printed = printedOf(report);
  const codes = [...new Set(printed.map(({ finding }) => finding.code))].sort();
  const ruleIndexes = new Map(codes.map((code, index) => [code, index]));
  return printJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, codes) },
        language: report.text.language,
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, ...notesOf(report) }],
        results: printed.map((entry) => ({
          ruleIndex: ruleIndexes.get(entry.finding.code),
          ...resultOf(entry, report),
        })),
      },
    ],
  });
}

function printedOf({ findings }: Report): readonly Printed[] {
  const fingerprints = fingerprintsOf(findings);
  const all = findings.map((finding, index) => ({
    finding,
    fingerprint: fingerprints[index] ?? "",
  }));
  return severities
    .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
    .slice(0, mostResults);
}

function driverOf(report: Report, codes: readonly string[]): Json {
  return {
    name: "hyte",
    semanticVersion: report.version,
    language: report.text.language,
    rules: codes.map((code) => ruleOf(code, report)),
  };
}

function ruleOf(code: string, report: Report): Json {
  const { what, why, fix } = sayRule(code, report.texts);
  const labels = report.text.report;
  const help = [
    { label: labels.why, text: why },
    { label: labels.fix, text: fix },
  ].filter((part) => part.text !== "");
  return {
    id: code,
    shortDescription: { text: what },
    ...(why === "" ? {} : { fullDescription: { text: why } }),
    help: {
      text: help.map((part) => `${part.label}: ${part.text}`).join("\n\n"),
      markdown: help.map((part) => `**${part.label}:** ${part.text}`).join("\n\n"),
    },
  };
}

function notesOf(report: Report): Json {
  const total = report.findings.length;
  if (total <= mostResults) return {};
  const text = report.text.report.cutOff(mostResults, total);
  return { toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}

function resultOf({ finding, fingerprint }: Printed, report: Report): Json {
  const { what, fix } = sayFinding(finding, report.texts, report.text);
  const related = finding.related.map((other, index) => ({
    id: index + 1,
    message: { text: report.text.report.related[other.label] },
    ...locationOf(other.at, report),
  }));
  return {
    ruleId: finding.code,
    level: levels[finding.severity],
    message: { text: plainMessage(fix === "" ? what : `${what} ${fix}`) },
    locations: [
      {
        ...locationOf(finding.at, report),
        logicalLocations: [{ fullyQualifiedName: boundedSubject(finding.subject) }],
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    // The second is the one name that GitHub reads.
    partialFingerprints: {
      "codeAndSubject/v1": fingerprint,
      primaryLocationLineHash: fingerprint,
    },
  };
}

function locationOf({ file, from, to }: Place, report: Report): Json {
  const start = positionOf(file, from);
  const end = positionOf(file, to);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.pathPrefix + file.path), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

/** A relative path as a URI reference; a ":" in its first part would read as a scheme. */
function uriOf(path: string): string {
  return encodeURI(path.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#:[\]]/g, encodeURIComponent);
}

/** SARIF reads `{0}` as a placeholder and `[text](1)` as a link; in a message of ours they are neither. */
function plainMessage(text: string): string {
  return text.replace(/\{(\d+)\}/g, "{{$1}}").replaceAll("](", "] (");
}
