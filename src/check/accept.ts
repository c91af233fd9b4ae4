import type { Facts, Finding } from "../base/finding.ts";
import { nearest } from "../base/nearest.ts";
import { type Place, positionOf } from "../base/place.ts";
import type { Acceptance } from "./acceptance.ts";
import { type CheckCode, checkCodes } from "./findings/index.ts";
import { matchesPath } from "./path-pattern.ts";

/** What acceptances may name, and the day against which they expire. */
export interface AcceptanceRules {
  /** Codes whose findings can be accepted: the rules. */
  readonly acceptable: ReadonlySet<string>;
  /** Codes that exist but cannot be accepted, since the plan could not be read with them. */
  readonly refused: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Findings sorted by what was decided of them. */
export interface Accepted {
  readonly kept: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** What is wrong with the acceptances themselves. */
  readonly findings: readonly Finding[];
}

/** An acceptance and the findings it is about. */
interface Use {
  readonly acceptance: Acceptance;
  readonly findings: readonly Finding[];
}

/**
 * Takes the accepted findings out. An acceptance past its date accepts nothing and is a finding, as is one that
 * nothing needs; the latter is not said while the plan has refused findings, since then not every rule could speak.
 */
export function accept(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  rules: AcceptanceRules,
): Accepted {
  if (acceptances.length === 0) return { kept: findings, accepted: [], findings: [] };
  const groups = groupFindings(findings);
  const uses = acceptances.map((acceptance) => ({
    acceptance,
    findings: (groups.get(groupOf(acceptance)) ?? []).filter((finding) =>
      covers(acceptance, finding),
    ),
  }));
  const accepted = new Set(
    uses.filter(({ acceptance }) => isValid(acceptance, rules)).flatMap((use) => use.findings),
  );
  const names = [...rules.acceptable];
  const partial = findings.some((finding) => rules.refused.has(finding.code));
  return {
    kept: findings.filter((finding) => !accepted.has(finding)),
    accepted: findings.filter((finding) => accepted.has(finding)),
    findings: uses.flatMap((use) => judge(use, rules, names, partial) ?? []),
  };
}

/** By code, and by code and file, so that an acceptance looks only at what it may be about. */
function groupFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of [finding.code, keyOf(finding.code, finding.at.file.path)]) {
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return groups;
}

function groupOf({ rule, covers: covered, ruleAt }: Acceptance): string {
  return "files" in covered ? rule : keyOf(rule, ruleAt.file.path);
}

function keyOf(code: string, path: string): string {
  return `${code}\n${path}`;
}

function covers({ covers: covered }: Acceptance, { at }: Finding): boolean {
  if ("files" in covered) return matchesPath(covered.files, at.file.path);
  return positionOf(at.file, at.from).line === covered.line;
}

function isValid({ rule, until }: Acceptance, { acceptable, asOf }: AcceptanceRules): boolean {
  return acceptable.has(rule) && asOf <= until;
}

/** What is wrong with one acceptance, if anything. */
function judge(
  { acceptance, findings }: Use,
  { acceptable, refused, asOf }: AcceptanceRules,
  names: readonly string[],
  partial: boolean,
): Finding | undefined {
  const { rule, until, reason, ruleAt, untilAt } = acceptance;
  if (refused.has(rule)) return own("acceptance-impossible", ruleAt, { rule });
  if (!acceptable.has(rule)) {
    return own("acceptance-unknown-rule", ruleAt, { rule, nearest: nearest(rule, names) });
  }
  if (findings.length === 0) {
    return partial ? undefined : own("acceptance-unused", ruleAt, { rule, reason });
  }
  return until < asOf ? own("acceptance-expired", untilAt, { rule, until, reason }) : undefined;
}

function own(code: CheckCode, at: Place, facts: Facts & { readonly rule: string }): Finding {
  const severity = checkCodes.find((entry) => entry.id === code)?.severity ?? "warning";
  const subject = `accept/${at.file.path}/${facts.rule}`;
  return { code, severity, facts, at, related: [], subject };
}
