import type { ErrorObject } from "ajv";
import type { Finding } from "../base/finding.ts";
import { meantIds, onlyMeant, type Vocabulary } from "../base/meant.ts";
import type { KeyPath } from "../base/place.ts";
import { valueAt } from "../base/value-at.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import { fieldTable, patternExamples } from "./generated/fields.ts";
import type { Field } from "./field.ts";
import { onceOfLanguages, withoutMended } from "./mended.ts";
import { missingField } from "./missing-field.ts";
import { proposedId } from "./proposed-id.ts";
import { allowedWords, fieldWords, wordsOfValues } from "./names.ts";
import type { Problem } from "./problem.ts";
import { fieldsOf, type Wrong } from "./without.ts";
import { scalarText, wrongType } from "./wrong-type.ts";

/** What was found, and which values later stages must not see. */
export interface StructureProblems {
  readonly findings: readonly Finding[];
  readonly wrong: readonly Wrong[];
}

/**
 * Turns the errors of a compiled schema into findings: one slip, one finding. An unknown field beside a missing
 * one of nearly the same name is a misspelling, and said once.
 */
export function structureFindings(
  document: Document,
  data: unknown,
  root: string,
  errors: readonly ErrorObject[],
): StructureProblems {
  const namesAt = rememberedNames();
  const problems = misspelt(errors.flatMap((error) => problemOf(error, data, root, namesAt)));
  const told = onceOfLanguages(withoutMended(document, data, withoutFollowers(problems)));
  const findings = told.map((problem) => findingOf(document, problem));
  return { findings, wrong: problems.flatMap(wrongOf) };
}

/** A misspelt field counts as its right name too: what is found there is not missing. */
function wrongOf({ wrong, code, facts }: Problem): readonly Wrong[] {
  if (code !== "unknown-field") return [wrong];
  const meant = facts["nearest"];
  const names = Array.isArray(meant) && meant.length > 0 ? (meant as readonly string[]) : ["*"];
  return [
    wrong,
    ...names.map((name): Wrong => ({ path: [...wrong.path.slice(0, -1), name], keep: true })),
  ];
}

function findingOf(
  document: Document,
  { code, severity, facts, writtenFacts, wrong, part, replacement }: Problem,
): Finding {
  const subject = [document.file.path, ...wrong.path.filter((key) => typeof key === "string")].join(
    "/",
  );
  return lazyFinding(document, {
    code,
    severity,
    facts: writtenFacts ? (written) => ({ ...facts, ...writtenFacts(written) }) : facts,
    subject,
    path: wrong.path,
    part,
    replacement,
  });
}

function problemOf(
  error: ErrorObject,
  data: unknown,
  root: string,
  namesAt: NamesAt,
): readonly Problem[] {
  const path = keyPath(error.instancePath, data);
  switch (error.keyword) {
    case "if":
      return [];
    case "additionalProperties": {
      const type = typeAt(path, root);
      const names = namesAt(type, valueAt(data, path));
      const field = String(error.params["additionalProperty"]);
      return [unknownField([...path, field], type, names, valueAt(data, [...path, field]))];
    }
    case "required":
      return [missingField(path, String(error.params["missingProperty"]), typeAt(path, root))];
    case "type":
      // A bare number for an area is read on, as in plan files: which areas it may mean is known to the linker.
      if (isAreaNumber(path, root, valueAt(data, path))) return [];
      return [
        wrongType(
          path,
          error.params["type"] as string | readonly string[],
          valueAt(data, path),
          fieldsOf(typeAt(path, root)),
        ),
      ];
    case "const":
      return [wrongValue(path, [error.params["allowedValue"]], valueAt(data, path), root)];
    case "enum":
      return [
        wrongValue(
          path,
          error.params["allowedValues"] as readonly unknown[],
          valueAt(data, path),
          root,
        ),
      ];
    default:
      return [badFormat(error, path, valueAt(data, path))];
  }
}

type NamesAt = (type: string, holder: unknown) => Vocabulary;

/** The fields that a mapping does not have yet, made once for all mappings that lack the same. */
function rememberedNames(): NamesAt {
  const known = new Map<string, Vocabulary>();
  return (type, holder) => {
    const isMapping = typeof holder === "object" && holder !== null;
    const missing = fieldsOf(type).filter((name) => !isMapping || !Object.hasOwn(holder, name));
    const key = [type, ...missing].join();
    const names = known.get(key) ?? fieldWords(type, missing);
    known.set(key, names);
    return names;
  };
}

function unknownField(path: KeyPath, type: string, names: Vocabulary, value: unknown): Problem {
  const field = fieldName(path);
  const near = meantIds(field, names);
  const only = onlyMeant(field, names);
  const isSafe = only !== undefined && mayHold(fieldTable[type]?.[only] ?? {}, value);
  return {
    code: "unknown-field",
    severity: "error",
    facts: { field, nearest: only ? [only] : near, allowed: near.length > 0 ? [] : fieldsOf(type) },
    wrong: { path },
    part: "key",
    ...(isSafe ? { replacement: only } : {}),
  };
}

/** Whether the value under a misspelt name is of the kind that the field holds: renaming it mends it then. */
function mayHold({ list, text, def, kind }: Field, value: unknown): boolean {
  if (value === null) return true;
  const isMapping = typeof value === "object" && !Array.isArray(value);
  if (list) return Array.isArray(value);
  if (text !== undefined) return typeof value === "string" || isMapping;
  if (def !== undefined) return isMapping || (kind !== undefined && typeof value !== "object");
  return kind === undefined || typeof value !== "object";
}

function wrongValue(
  path: KeyPath,
  allowed: readonly unknown[],
  value: unknown,
  root: string,
): Problem {
  if (value === null) return wrongType(path, [], value);
  const words = allowed.map(String);
  const written = scalarText(value);
  const field = fieldName(path);
  const type = typeAt(path.slice(0, path.lastIndexOf(field)), root);
  const known = wordsOfValues(type, field, words);
  const only = onlyMeant(written, known);
  return {
    code: "wrong-value",
    severity: "error",
    facts: {
      field,
      value: written,
      allowed: words,
      ...allowedWords(type, field, words),
      nearest: meantIds(written, known, 1),
    },
    wrong: { path },
    part: "value",
    ...(only ? { replacement: only } : {}),
  };
}

function badFormat({ keyword, params }: ErrorObject, path: KeyPath, value: unknown): Problem {
  const field = fieldName(path);
  const written = scalarText(value);
  if (keyword === "pattern") {
    const pattern = String(params["pattern"]);
    const example = Object.hasOwn(patternExamples, pattern) ? (patternExamples[pattern] ?? "") : "";
    const isId = field === "id";
    const proposed = isId ? proposedId(written) : undefined;
    const facts = { field, value: written, example: proposed ?? example };
    const wrong: Wrong = { path, ...(isId ? { keep: true as const } : {}) };
    return { code: isId ? "bad-id" : "bad-format", severity: "error", facts, wrong, part: "value" };
  }
  const limit = Number(params["limit"] ?? 0);
  const facts = { field, value: written, limit, rule: keyword };
  const code = keyword.startsWith("min") ? "too-little" : "too-much";
  return { code, severity: "error", facts, wrong: { path }, part: "value" };
}

function fieldName(path: KeyPath): string {
  return path.findLast((key) => typeof key === "string") ?? "";
}

/** The type of the schema that a value is of, by the way to it. */
function typeAt(path: KeyPath, root: string): string {
  let type = root;
  for (const key of path) {
    if (typeof key === "number") continue;
    const fields = Object.hasOwn(fieldTable, type) ? (fieldTable[type] ?? {}) : {};
    const { def, text } = (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? {};
    type = def ?? (text === undefined ? "" : "texts");
  }
  return type;
}

function isAreaNumber(path: KeyPath, root: string, value: unknown): boolean {
  if (typeof value !== "number") return false;
  const fields = fieldTable[typeAt(path.slice(0, -1), root)] ?? {};
  return fields[fieldName(path)]?.kind === "area";
}

function keyPath(pointer: string, data: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const raw of pointer.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

/** An unknown field like no other, beside the only one that is missing, was meant as that one ("otsikko" for title). */
function misspelt(problems: readonly Problem[]): readonly Problem[] {
  const missing = fieldsByHolder(problems, "missing-field");
  if (missing.size === 0) return problems;
  const unknown = fieldsByHolder(problems, "unknown-field");
  return problems.map((problem) => {
    const { code, facts, wrong } = problem;
    const holder = pointer(wrong.path.slice(0, -1));
    const isOnly = code === "unknown-field" && unknown.get(holder)?.length === 1;
    const [meant, other] = missing.get(holder) ?? [];
    if (!isOnly || meant === undefined || other !== undefined) return problem;
    if ((facts["nearest"] as readonly string[]).length > 0) return problem;
    return { ...problem, facts: { ...facts, nearest: [meant], allowed: [] } };
  });
}

/** The fields of one kind of problem, by the mapping that they are missing from or stand in. */
function fieldsByHolder(
  problems: readonly Problem[],
  kind: "missing-field" | "unknown-field",
): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { code, wrong, facts } of problems) {
    if (code !== kind) continue;
    const holder = pointer(wrong.missing === undefined ? wrong.path.slice(0, -1) : wrong.path);
    const known = fields.get(holder);
    if (known === undefined) fields.set(holder, [String(facts["field"])]);
    else known.push(String(facts["field"]));
  }
  return fields;
}

/** Drops "missing status" beside "unknown statsu", and what is wrong inside a value that is wrong itself. */
function withoutFollowers(problems: readonly Problem[]): readonly Problem[] {
  const misspelt = new Set<string>();
  for (const { code, facts, wrong } of problems) {
    if (code !== "unknown-field") continue;
    for (const name of facts["nearest"] as readonly string[])
      misspelt.add(pointer([...wrong.path.slice(0, -1), name]));
  }
  return problems.filter(
    ({ code, wrong }) =>
      code !== "missing-field" || !misspelt.has(pointer([...wrong.path, wrong.missing ?? ""])),
  );
}

function pointer(path: KeyPath): string {
  return JSON.stringify(path);
}
