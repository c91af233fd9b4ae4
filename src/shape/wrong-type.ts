import { decimalComma } from "../load/decimal-comma.ts";
import type { Facts } from "../base/finding.ts";
import type { KeyPath } from "../base/place.ts";
import type { Problem } from "./problem.ts";

/** The words by which messages name a JSON type; the reporters say them in the reader's language. */
type Kind = "text" | "number" | "whole-number" | "yes-no" | "list" | "mapping" | "empty";

/**
 * A value of another type than the schema wants: an empty field, a number for a text, a single item for a list.
 * `fields` are those of a mapping here, or of the items of a list.
 */
export function wrongType(
  path: KeyPath,
  wanted: string | readonly string[],
  value: unknown,
  fields: readonly string[] = [],
): Problem {
  const field = path.findLast((key) => typeof key === "string") ?? "";
  const kinds = kindsOf([wanted].flat(), value);
  if (value === null) return emptyField(path, field);
  const written = scalarText(value);
  const decimal = kinds.includes("number") ? decimalComma(withoutPercent(written)) : undefined;
  if (decimal !== undefined) return commaProblem(path, written, decimal);
  const number = numberAlone(kinds, written);
  const isScalar = typeof value !== "object";
  const isText = kinds.includes("text");
  const found = kindOf(value);
  const facts = { field, value: written, expected: kinds.join("|"), found };
  return {
    code: codeOf(kinds, value),
    severity: "error",
    facts: { ...facts, number, ...exampleOf(kinds, field, written, fields) },
    ...(isScalar ? { writtenFacts: asWritten(path, value, isText) } : {}),
    wrong: { path },
    part: "value",
    ...(number === "" ? {} : { replacement: () => number }),
    ...(isText && isScalar ? { replacement: quoted } : {}),
  };
}

function commaProblem(path: KeyPath, written: string, decimal: string): Problem {
  return {
    code: "decimal-comma",
    severity: "error",
    facts: { written, number: decimal },
    wrong: { path },
    part: "value",
    // Without the quotes, in which it would be a text again.
    replacement: () => decimal,
  };
}

function emptyField(path: KeyPath, field: string): Problem {
  const facts = { field };
  return { code: "empty-field", severity: "warning", facts, wrong: { path }, part: "value" };
}

/** Where a number is wanted beside a text, `.nan` was meant as one: the advice is not to put it in quotes. */
function kindsOf(wanted: readonly string[], value: unknown): readonly Kind[] {
  const kinds = wanted.map(kindOfType);
  return isNoNumber(value) && kinds.includes("number") ? ["number"] : kinds;
}

function isNoNumber(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

/** From the file, not from the value: `08` has become 8 by now. A text is there without its quotes. */
function asWritten(path: KeyPath, value: unknown, isText: boolean): (written: string) => Facts {
  const key = path.at(-1);
  return (written) => ({
    ...(typeof value === "string" ? {} : { value: written }),
    ...(isText
      ? { correct: typeof key === "string" ? `${key}: ${quoted(written)}` : quoted(written) }
      : {}),
  });
}

/** "40 000 €" where a number is wanted: 40000. Empty where it is not certain. */
function numberAlone(kinds: readonly Kind[], written: string): string {
  if (!kinds.includes("number") && !kinds.includes("whole-number")) return "";
  const bare = written.trim().replace(/\s?(?:€|%|euroa|eur)$/i, "");
  return /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|0|[1-9]\d{0,14})$/.test(bare)
    ? bare.replace(/\D/g, "")
    : "";
}

/** What the advice shows, of what was written: one value for a list, or the fields of a mapping or of a list's rows. */
function exampleOf(
  kinds: readonly Kind[],
  field: string,
  written: string,
  fields: readonly string[],
): Facts {
  if (kinds.includes("list")) {
    const first = fields.includes("id") ? "id" : (fields[0] ?? "");
    const single = written === "" && first === "" ? "…" : written;
    return { single, entries: single === "" ? field : "", first, example: "", fields: [] };
  }
  const example = kinds.includes("mapping") ? mappingOf(written, fields) : "";
  return {
    example: example === "" ? "" : `${field}: ${example}`,
    fields: kinds.includes("mapping") ? fields : [],
  };
}

/** `{ period: 2025, value: 12.4 }`, `{ name: "Kysely" }`: what was written, in the field that it belongs to. */
function mappingOf(written: string, fields: readonly string[]): string {
  if (written === "" || /["\\\n]/.test(written)) return "";
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(written);
  if (isNumber && fields.includes("period") && fields.includes("value"))
    return `{ period: 2025, value: ${written} }`;
  const text = ["name", "title"].find((name) => fields.includes(name));
  return text === undefined || isNumber ? "" : `{ ${text}: "${written}" }`;
}

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
  if (isNoNumber(value)) return "text";
  return kindOfType(value === null ? "null" : typeof value);
}
