import type { Finding } from "../base/finding.ts";
import { fingerprintsOf } from "../base/fingerprint.ts";
import { type Place, positionOf } from "../base/place.ts";
import { boundedFacts, boundedSubject } from "./bounded-facts.ts";
import { sayFinding } from "./message.ts";
import { printJson } from "./print-json.ts";
import { countBySeverity, type Report, type Reporter } from "./report.ts";

/** For programs. `version` grows when a field changes its meaning or goes away; new fields may come any time. */
export const jsonReporter: Reporter = { id: "json", render };

function render(report: Report): string {
  const fingerprints = fingerprintsOf(report.findings);
  return printJson({
    version: 1,
    tool: { name: "hyte", version: report.version },
    language: report.text.language,
    filesChecked: report.filesChecked,
    totals: {
      ...countBySeverity(report.findings),
      accepted: report.accepted,
      untold: report.untold,
      fixable: report.findings.filter((finding) => finding.fix).length,
    },
    findings: report.findings.map((finding, index) => ({
      ...contentsOf(finding, report),
      fingerprint: fingerprints[index],
    })),
  });
}

function contentsOf(finding: Finding, report: Report): Readonly<Record<string, unknown>> {
  return {
    code: finding.code,
    severity: finding.severity,
    ...sayFinding(finding, report.texts, report.text),
    ...rangeOf(finding.at, report),
    subject: boundedSubject(finding.subject),
    facts: boundedFacts(finding.facts),
    related: finding.related.map((related) => ({
      label: related.label,
      text: report.text.report.related[related.label],
      ...rangeOf(related.at, report),
    })),
    fixable: finding.fix !== undefined,
  };
}

/** Lines and columns count from 1, offsets from 0, all in UTF-16 code units; `end` is exclusive. */
function rangeOf(place: Place, report: Report): Readonly<Record<string, unknown>> {
  return {
    path: report.pathPrefix + place.file.path,
    start: { ...positionOf(place.file, place.from), offset: place.from },
    end: { ...positionOf(place.file, place.to), offset: place.to },
  };
}
