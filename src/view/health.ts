import type { Severity } from "../base/finding.ts";
import { type CoverageRow, coverageRows, leftOutOf } from "./coverage.ts";
import type { Origin } from "./origin.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import { type Item, itemOf } from "./parts.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { plain } from "./words.ts";

/** A finding in the words of one language. */
export interface SaidFinding {
  readonly code: string;
  readonly severity: Severity;
  /** What it concerns: `goals/uni/targets`. */
  readonly subject: string;
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What the checker said of the plan, in one language. */
export interface SaidFindings {
  readonly findings: readonly SaidFinding[];
  readonly accepted: number;
}

export interface HealthPage extends PageBase {
  readonly kind: "plan-health";
  readonly coverage: readonly CoverageRow[];
  /** What the table does not count, or "". */
  readonly leftOut: string;
  readonly severities: readonly SeverityView[];
  readonly accepted: string;
  readonly asOf: string;
}

/** The findings of one severity. */
export interface SeverityView {
  readonly severity: Severity;
  readonly heading: string;
  readonly count: string;
  readonly rules: readonly RuleView[];
}

/** The findings of one rule: what each says, then why it matters and what to write instead. */
export interface RuleView {
  readonly code: string;
  readonly count: string;
  readonly findings: readonly FindingView[];
  readonly more: string;
  readonly why: string;
  readonly fix: string;
}

export interface FindingView {
  readonly what: string;
  readonly about: Item | null;
  readonly place: string;
}

const mostOfRule = 50;
const severities: readonly Severity[] = ["error", "warning", "note"];

/** The page that tells how complete the plan is and what its checker found. */
export function healthPage(
  said: SaidFindings,
  origin: Origin,
  around: Surroundings,
  reader: Reader,
): HealthPage {
  const { labels, say } = reader.text;
  const standing = {
    address: "plan-health.html",
    title: plain(labels.health),
    description: labels.healthIntro,
    trail: [],
  };
  return {
    kind: "plan-health",
    path: `${reader.language}/plan-health.html`,
    frame: frameOf(standing, around, reader),
    text: labels,
    coverage: coverageRows(reader),
    leftOut: leftOutOf(reader),
    severities: severityViews(said.findings, reader),
    accepted: said.accepted === 0 ? "" : say.accepted(said.accepted),
    asOf: say.asOf(dateWords(origin.asOf, reader)),
  };
}

/** Findings by severity and rule, the worst first, in the order of the plan within a rule. */
export function severityViews(
  findings: readonly SaidFinding[],
  reader: Reader,
): readonly SeverityView[] {
  const { labels, counts } = reader.text;
  return severities
    .map((severity) => ({ severity, of: findings.filter((one) => one.severity === severity) }))
    .filter(({ of }) => of.length > 0)
    .map(({ severity, of }) => ({
      severity,
      heading: labels.severities[severity],
      count: counts.findings(of.length),
      rules: ruleViews(of, reader),
    }));
}

function ruleViews(findings: readonly SaidFinding[], reader: Reader): readonly RuleView[] {
  const byCode = new Map<string, SaidFinding[]>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  return [...byCode].map(([code, group]) => ({
    code,
    count: reader.text.counts.findings(group.length),
    findings: group.slice(0, mostOfRule).map((finding) => findingView(finding, reader)),
    more: group.length > mostOfRule ? reader.text.say.more(group.length - mostOfRule) : "",
    why: group[0]?.why ?? "",
    fix: group[0]?.fix ?? "",
  }));
}

function findingView({ what, subject, path, line }: SaidFinding, reader: Reader): FindingView {
  const [, id = ""] = subject.split("/");
  const entry = reader.plan.byId.get(id);
  const about = entry === undefined ? null : itemOf(entry, reader);
  return {
    what,
    about: about === null || about.href === "" ? null : about,
    place: reader.text.say.line(path, line),
  };
}
