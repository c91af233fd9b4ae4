import type { KeyPath } from "../base/place.ts";
import { valueAt } from "../base/value-at.ts";
import type { Document } from "../load/document.ts";
import type { Problem } from "./problem.ts";

/** Holders of fields: mappings with more fields are not asked for their columns. */
const mostFields = 200;

/** Characters before a key in which its line begins. */
const farthest = 200;

const languages: ReadonlySet<string> = new Set(["fi", "sv", "en", "se", "smn", "sms"]);

/**
 * Of a text in several languages whose own line is missing above it, only the first language is told: the others
 * are unknown in the same mapping for the same reason.
 */
export function onceOfLanguages(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, wrong: { path } }) => {
    if (code !== "unknown-field" || !languages.has(String(path.at(-1)))) return true;
    const holder = keyOf(path.slice(0, -1));
    const isFirst = !told.has(holder);
    told.add(holder);
    return isFirst;
  });
}

/**
 * Leaves out what follows from a line that was told of and mended when the file was read: that a stub of a line
 * (`descript`, without its colon) is no field, and that lines are no fields of the mapping that they were moved into
 * (the line that opens a mapping of their own is missing above them).
 */
export function withoutMended(
  document: Document,
  data: unknown,
  problems: readonly Problem[],
): readonly Problem[] {
  if (!document.isMended) return problems;
  const told = problems.filter(
    ({ code, wrong }) => code !== "unknown-field" || !isStub(document, wrong.path),
  );
  const strays = strayHolders(document, data, told);
  if (strays.size === 0) return told;
  return told.filter(({ code, wrong: { path, missing } }) => {
    if (code === "missing-field") return missing === undefined || !strays.has(keyOf(path));
    return (
      code !== "unknown-field" || strays.get(keyOf(path.slice(0, -1)))?.has(keyOf(path)) !== true
    );
  });
}

/** A key that has a line of its own, and no colon there. */
function isStub(document: Document, path: KeyPath): boolean {
  const column = columnOf(document, path);
  if (column === undefined) return false;
  const { file, to } = document.placeOf(path, "key");
  return /^[ \t]*(?:#|\r?\n|$)/.test(file.text.slice(to, to + farthest));
}

/** Mappings with fields that stood in a column other than the rest, none of them known; with those fields. */
function strayHolders(
  document: Document,
  data: unknown,
  problems: readonly Problem[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const unknown = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.code !== "unknown-field") continue;
    const holder = keyOf(problem.wrong.path.slice(0, -1));
    const known = unknown.get(holder);
    if (known) known.push(problem);
    else unknown.set(holder, [problem]);
  }
  const strays = new Map<string, ReadonlySet<string>>();
  for (const [holder, own] of unknown) {
    const moved = strayFields(document, data, own);
    if (moved.size > 0) strays.set(holder, moved);
  }
  return strays;
}

function strayFields(
  document: Document,
  data: unknown,
  unknown: readonly Problem[],
): ReadonlySet<string> {
  const holder = unknown[0]?.wrong.path.slice(0, -1) ?? [];
  const fields = Object.keys(valueAt(data, holder) ?? {});
  if (fields.length > mostFields) return new Set();
  const names = new Set(unknown.map(({ wrong }) => wrong.path.at(-1)));
  const columns = new Set(
    fields
      .filter((field) => !names.has(field))
      .map((field) => columnOf(document, [...holder, field])),
  );
  const moved = unknown.filter(({ wrong }) => {
    const column = columnOf(document, wrong.path);
    return column !== undefined && columns.size > 0 && !columns.has(column);
  });
  const isMisspelling = moved.every(
    ({ facts }) => (facts["nearest"] as readonly string[]).length > 0,
  );
  return new Set(isMisspelling ? [] : moved.map(({ wrong }) => keyOf(wrong.path)));
}

/** The column of a key that begins its line, after spaces and dashes alone; undefined of others. */
function columnOf(document: Document, path: KeyPath): number | undefined {
  const { file, from } = document.placeOf(path, "key");
  const start = file.text.lastIndexOf("\n", from - 1) + 1;
  if (from - start > farthest) return undefined;
  return /^ *(?:- +)*$/.test(file.text.slice(start, from)) ? from - start : undefined;
}

function keyOf(path: KeyPath): string {
  return JSON.stringify(path);
}
