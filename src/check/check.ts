import type { Facts, Finding, Severity } from "../base/finding.ts";
import type { KeyPath, Place } from "../base/place.ts";
import { placeIn, placeOfEntry, subjectOf } from "../plan/places.ts";
import type { Plan } from "../plan/plan.ts";
import { idleSeverities } from "./config-rules.ts";
import { type Damage, damageOf, isRepeated } from "./damage.ts";
import type { Reported, Rule } from "./rule.ts";

/**
 * Runs the rules over a linked plan. `asOf` is YYYY-MM-DD. The findings come in the order of the rules, last what
 * hyte.yaml says of rules that it cannot say it of.
 */
export function check(plan: Plan, rules: readonly Rule[], asOf: string): readonly Finding[] {
  const findings: Finding[] = [];
  const damage = damageOf(plan);
  for (const rule of rules) {
    const severity = severityOf(rule, plan);
    if (severity === "off") continue;
    rule.check(
      plan,
      (reported) => {
        if (!follows(rule, reported, plan, damage))
          findings.push(findingOf(rule.id, severity, reported));
      },
      asOf,
    );
  }
  findings.push(...idleSeverities(plan.settings, rules));
  return findings;
}

/** The severity that hyte.yaml gives, else the rule's own; what is merely not there yet is a note in a draft. */
function severityOf({ id, severity, kind }: Rule, { settings }: Plan): Severity | "off" {
  const rules = settings.data.rules ?? {};
  const chosen = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (chosen !== undefined) return chosen;
  return settings.draft && (kind === "completeness" || kind === "translation") ? "note" : severity;
}

/** Whether the finding only follows from another slip: a field that is there but wrong, or a file that cannot be read. */
function follows(
  rule: Rule,
  { entry, field, place }: Reported<Facts>,
  plan: Plan,
  damage: Damage,
): boolean {
  if (rule.kind === "contradiction")
    return damage.clouds(entry, field) || isRepeated(entry, field, plan);
  if (rule.kind === "privacy") return false;
  if (damage.excuses(entry, field)) return true;
  // A place within a text is there, whatever else is wrong with its entry.
  if (place !== undefined) return false;
  if (damage.touches(entry, field)) return true;
  return rule.kind === "completeness" && plan.unreadWords.has(entry.id);
}

function findingOf(code: string, severity: Severity, reported: Reported<Facts>): Finding {
  const { entry, field, facts, related = [], fix } = reported;
  const base = {
    code,
    severity,
    facts,
    at: placeOf(reported),
    related,
    subject: subjectOf(entry, field),
  };
  if (fix === undefined) return base;
  return {
    ...base,
    get fix() {
      return fix();
    },
  };
}

function placeOf({ entry, field, at, place }: Reported<Facts>): Place {
  if (place !== undefined) return place;
  const keys: KeyPath | undefined = at ?? (hasField(entry.data, field) ? [field ?? ""] : undefined);
  return keys === undefined ? placeOfEntry(entry) : placeIn(entry, ...keys);
}

function hasField(data: unknown, field: string | undefined): boolean {
  return (
    field !== undefined && typeof data === "object" && data !== null && Object.hasOwn(data, field)
  );
}
