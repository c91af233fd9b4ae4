import { decimalComma } from "../load/decimal-comma.ts";
import type { Facts } from "../base/finding.ts";
import type { KeyPath } from "../base/place.ts";
import type { Problem } from "./problem.ts";

/** The words by which messages name a JSON type; the reporters say them in the reader's language. */
type Kind = "text" | "number" | "whole-number" | "yes-no" | "list" | "mapping" | "empty";

/** A value of another type than the schema wants: an empty field, a number for a text, a single item for a list. */
export function wrongType(
  path: KeyPath,
  wanted: string | readonly string[],
  value: unknown,
): Problem {
  const field = path.findLast((key) => typeof key === "string") ?? "";
  const kinds = [wanted].flat().map(kindOfType);
  if (value === null) {
    return {
      code: "empty-field",
      severity: "warning",
      facts: { field },
      wrong: { path },
      part: "value",
    };
  }
  const written = scalarText(value);
  const decimal = kinds.includes("number") ? decimalComma(withoutPercent(written)) : undefined;
  if (decimal !== undefined) {
    const facts = { written, number: decimal };
    return {
      code: "decimal-comma",
      severity: "error",
      facts,
      wrong: { path },
      part: "value",
      // Without the quotes, in which it would be a text again.
      replacement: () => decimal,
    };
  }
  const number = numberAlone(kinds, written);
  const facts = { field, value: written, expected: kinds.join("|"), found: kindOf(value) };
  return {
    code: codeOf(kinds, value),
    severity: "error",
    facts: { ...facts, number, ...exampleOf(kinds, field, written) },
    wrong: { path },
    part: "value",
    ...(number === "" ? {} : { replacement: () => number }),
    ...(kinds.includes("text") && typeof value !== "object" ? { replacement: quoted } : {}),
  };
}

/** "40 000 €" where a number is wanted: 40000. Empty where it is not certain. */
function numberAlone(kinds: readonly Kind[], written: string): string {
  if (!kinds.includes("number") && !kinds.includes("whole-number")) return "";
  const bare = written.trim().replace(/\s?(?:€|%|euroa|eur)$/i, "");
  return /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|0|[1-9]\d{0,14})$/.test(bare)
    ? bare.replace(/\D/g, "")
    : "";
}

/** What the advice shows, of what was written: one value for a list, entries without hyphens, or rows of fields. */
function exampleOf(kinds: readonly Kind[], field: string, written: string): Facts {
  const isList = kinds.includes("list");
  return {
    single: isList ? written : "",
    entries: isList && written === "" ? field : "",
    structure: kinds.includes("mapping") || isList ? field : "",
  };
}

/** From the file, not from the value: `08` has become 8 by now. */
function quoted(written: string): string {
  return `"${written}"`;
}

/** A value as people wrote it, or nothing for a list or mapping. */
export function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function codeOf(kinds: readonly Kind[], value: unknown): string {
  if (kinds.includes("text") && typeof value !== "object") return "text-without-quotes";
  if (kinds.includes("list") && !Array.isArray(value)) return "not-a-list";
  return "wrong-type";
}

/** `"12,5 %"`: the unit has a field of its own. */
function withoutPercent(text: string): string {
  return text.replace(/[\s\u00a0]?%$/, "");
}

function kindOfType(type: string): Kind {
  switch (type) {
    case "string":
      return "text";
    case "integer":
      return "whole-number";
    case "number":
      return "number";
    case "boolean":
      return "yes-no";
    case "array":
      return "list";
    case "null":
      return "empty";
    default:
      return "mapping";
  }
}

function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return "list";
  return kindOfType(value === null ? "null" : typeof value);
}
