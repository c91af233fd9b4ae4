import type { Facts, Severity } from "../base/finding.ts";
import { nearest, onlyCandidate } from "../base/nearest.ts";
import { areaOf, suggestAreaKey } from "../field/areas.ts";
import { parseDate, parsePeriod } from "../field/period.ts";
import { sectors } from "../field/vocabularies.ts";
import type { Field } from "../shape/field.ts";
import type { Settings } from "./settings.ts";

interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly replacement?: string | undefined;
}

/** What is wrong with a period, a date, an area, a status or a word of a vocabulary; undefined when it is right. */
export function specialFinding(
  value: string | number,
  field: Field,
  settings: Settings,
): Problem | undefined {
  switch (field.kind) {
    case "period":
      return badPeriod(value);
    case "date":
      return badDate(String(value));
    case "area":
      return badArea(String(value));
    case "status":
      return badWord(
        String(value),
        settings.statusScale.map(({ id }) => id),
        "unknown-status",
      );
    default:
      return field.vocabulary === "sectors"
        ? badWord(String(value), sectorIds, "unknown-word")
        : undefined;
  }
}

const sectorIds = sectors.map(({ id }) => id);

function badPeriod(value: string | number): Problem | undefined {
  const parsed = parsePeriod(value);
  if (parsed.kind === "period") return undefined;
  const { code, facts, suggestion, example } = parsed;
  return {
    code: code === "not-a-period" ? "bad-period" : `period-${code}`,
    severity: "error",
    facts: { ...facts, value: String(value), suggestion: suggestion ?? example ?? "9/2024–5/2025" },
    replacement: suggestion,
  };
}

function badDate(value: string): Problem | undefined {
  const parsed = parseDate(value);
  if (parsed.kind === "date") return undefined;
  const { suggestion } = parsed;
  return {
    code: "bad-date",
    severity: "error",
    facts: { value, suggestion: suggestion ?? "2026-12-31" },
    replacement: suggestion,
  };
}

function badArea(value: string): Problem | undefined {
  if (areaOf(value) !== undefined) return undefined;
  const near = suggestAreaKey(value);
  const only = near.length === 1 ? near[0] : undefined;
  return {
    code: "unknown-area",
    severity: "error",
    facts: { value, nearest: near },
    replacement: only,
  };
}

function badWord(value: string, allowed: readonly string[], code: string): Problem | undefined {
  if (allowed.includes(value)) return undefined;
  const facts = { value, allowed, nearest: nearest(value, allowed, 1) };
  return { code, severity: "error", facts, replacement: onlyCandidate(value, allowed) };
}
