import { isInBrackets } from "./bracket-slips.ts";
import { rowAt, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";

/** Rows above an error among which the first of its list is looked for. */
const farthest = 200;

const comma = /(?<=["'}\]\w]) +(?=[A-Za-z_][\w-]{0,60}:(?: |$))/g;
const colonInBraces = /(?<=[{,] )[A-Za-z_][\w-]{0,60}(?= ["'[{])/g;

/** What cannot go on: quotes, brackets, a number, an id of several parts. */
const completeValue = /["'}\]]$|[:[,] (?:-?[\d.]+|[a-z0-9]+(?:-[a-z0-9]+)+)$/;

/** Names of fields in a text. */
type KnownKeys = ReadonlySet<string>;

export function knownKeys(text: string): KnownKeys {
  const fields = text.matchAll(/(?:^ *(?:- +)*|[{,] ?)([A-Za-z_][\w-]{0,60}): /gm);
  return new Set(Array.from(fields, ([, key = ""]) => key));
}

/** Larger texts are not asked for their fields. */
const longestAsked = 100_000;

/** Whether a word is the name of a field in a text; looked up once it is asked. */
export function knownIn(text: string): (word: string) => boolean {
  let known: KnownKeys | undefined;
  return (word) =>
    (known ??= text.length > longestAsked ? new Set<string>() : knownKeys(text)).has(word);
}

/** Where a comma or a colon could be missing: on the lines at an error and beside it. */
export function* pieceSlips(
  text: string,
  rows: readonly Row[],
  errors: readonly number[],
): Generator<Slip> {
  const known = knownKeys(text);
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const index of [at, at - 1, at - 2, at + 1]) {
      const row = rows[index];
      if (!row) continue;
      yield* commas(row, known);
      yield* colons(row, rows[index + 1], known);
    }
  }
}

/** `{ period: 2023 value: 12.4 }`; not `{ fi: Meidän tavoite: nuoret }`. */
function* commas(row: Row, known: KnownKeys): Generator<Slip> {
  if (!/[[{]/.test(row.value)) return;
  for (const { 0: spaces, index } of row.text.matchAll(comma)) {
    const at = row.from + index;
    const before = row.text.slice(0, index);
    if (!isInBrackets(row.text, index)) continue;
    const key = /^[\w-]+/.exec(row.text.slice(index + spaces.length))?.[0] ?? "";
    const isKnown = known.has(key) && /: [\w-]+$/.test(before);
    if (!isKnown && !completeValue.test(before)) continue;
    yield {
      code: "missing-comma",
      from: at,
      to: at + 1,
      facts: {},
      repair: [{ from: at, to: at, text: "," }],
      safe: true,
    };
  }
}

/** `title "Nuoret"`, `goals` above its list, `{ note { … } }` */
function* colons(row: Row, next: Row | undefined, known: KnownKeys): Generator<Slip> {
  const lead = row.key === undefined ? /^[A-Za-z_][\w-]*(?= |$)/.exec(row.value)?.[0] : undefined;
  const value = row.value.slice(lead?.length ?? 0).trimStart();
  if (lead !== undefined && hasValue(row, value, next) && isName(lead, value, known)) {
    yield withColon(row, row.column, lead);
  }
  if (!/[[{]/.test(row.value)) return;
  for (const { 0: name, index } of row.text.matchAll(colonInBraces)) {
    yield withColon(row, index, name);
  }
}

/** On the line, or below it. */
function hasValue(row: Row, value: string, next: Row | undefined): boolean {
  if (value !== "" || !next) return value !== "";
  return next.indent > row.column || (next.dashes && next.indent === row.column);
}

function isName(word: string, value: string, known: KnownKeys): boolean {
  return value === "" || /^["'[{]/.test(value) || known.has(word);
}

function withColon(row: Row, start: number, key: string): Slip {
  const at = row.from + start + key.length;
  const isWhole = start === row.column;
  const rest = row.text.slice(start + key.length);
  const value = isWhole ? rest.trim() : (/^ *("[^"]*"|'[^']*'|[^,}\]]*)/.exec(rest)?.[1] ?? "");
  return {
    code: "missing-colon",
    from: row.from + start,
    to: isWhole ? row.from + row.text.trimEnd().length : at,
    facts: { correct: `${key}: ${value}`.trimEnd() },
    repair: [{ from: at, to: at, text: ":" }],
  };
}

/** Where a dash could be missing: on the row above an error that begins its list, or on one that opens with a value. */
export function* dashSlips(rows: readonly Row[], errors: readonly number[]): Generator<Slip> {
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const row of rows.slice(Math.max(0, at - 1), at + 1)) {
      if (/^[{["']/.test(row.value) && mayLackDash(row)) yield dashSlip(row);
    }
    yield* firstOfLists(rows, at);
  }
}

/** The first rows below the fields that a row stands in, from the innermost field outwards. */
function* firstOfLists(rows: readonly Row[], at: number): Generator<Slip> {
  const indent = rows[at]?.indent ?? 0;
  const above = rows.slice(Math.max(0, at - farthest), at + 1).reverse();
  for (const [index, row] of above.entries()) {
    const parent = above[index + 1];
    if (!mayLackDash(row) || parent?.value !== "" || row.indent <= parent.column) continue;
    yield dashSlip(row);
    if (row.indent <= indent) return;
  }
}

function mayLackDash({ dashes, indent }: Row): boolean {
  return !dashes && indent >= 2;
}

/** An entry of a list that begins without a dash, while the others have one. */
export function dashSlip({ from, indent, text }: Pick<Row, "from" | "indent" | "text">): Slip {
  const at = from + indent;
  return {
    code: "missing-dash",
    from: at,
    to: from + text.trimEnd().length,
    facts: {},
    repair: [{ from: at - 2, to: at, text: "- " }],
  };
}
