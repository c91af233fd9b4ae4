import type { Facts } from "../base/finding.ts";
import type { KeyPath } from "../base/place.ts";
import { fieldTable } from "./generated/fields.ts";
import { fieldTitles } from "./generated/field-titles.ts";
import type { Problem } from "./problem.ts";

/** A field that the schema demands and that is not there, with a line that shows how it is written. */
export function missingField(path: KeyPath, field: string, type: string): Problem {
  const facts = {
    field,
    line: `${field}: ${exampleOf(field, type)}`,
    ...meaningOf(field, type),
    idOf: field === "id" ? field : "",
  };
  const wrong = { path, missing: field };
  return { code: "missing-field", severity: "error", facts, wrong, part: "value" };
}

/** The title of the field in each language; none for `id`, of which more is said. */
function meaningOf(field: string, type: string): Facts {
  const titles = field === "id" ? undefined : fieldTitles[type]?.[field];
  const [meaningEn = "", meaningFi = "", meaningSv = ""] = (titles ?? []).map(lowerFirst);
  return { meaningFi, meaningSv, meaningEn };
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const byName: ReadonlyMap<string, string> = new Map([
  ["format", "1"],
  ["languages", "[fi]"],
  ["id", "…"],
]);
const byKind: ReadonlyMap<string | undefined, string> = new Map([
  ["date", "2026-11-30"],
  ["period", "2026"],
  ["area", "HVA15"],
]);

function exampleOf(name: string, type: string): string {
  const field = fieldTable[type]?.[name] ?? {};
  const known = byName.get(name) ?? byKind.get(field.kind);
  if (known !== undefined) return known;
  return field.text === undefined ? (field.values?.[0] ?? "…") : '"…"';
}
