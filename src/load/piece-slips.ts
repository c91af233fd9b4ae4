import { rowAt, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";

const comma = /(?<=["'}\]\w]) +(?=[A-Za-z_][\w-]{0,60}:(?: |$))/g;
const colonInBraces = /(?<=[{,] )[A-Za-z_][\w-]{0,60}(?= ["'[{])/g;

/** Where a comma, a colon or a dash could be missing: on the lines at an error and beside it. */
export function* pieceSlips(
  text: string,
  rows: readonly Row[],
  errors: readonly number[],
): Generator<Slip> {
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const index of [at, at - 1, at - 2, at + 1]) {
      const row = rows[index];
      if (!row) continue;
      yield* commas(text, row);
      yield* colons(text, row, rows[index + 1]);
    }
    yield* dashes(rows, at);
  }
}

/** `{ period: 2023 value: 12.4 }`; not `{ fi: Meidän tavoite: nuoret }`. */
function* commas(text: string, row: Row): Generator<Slip> {
  if (!/[[{]/.test(row.value)) return;
  for (const { 0: spaces, index } of row.text.matchAll(comma)) {
    const at = row.from + index;
    const before = row.text.slice(0, index);
    const key = /^[\w-]+/.exec(row.text.slice(index + spaces.length))?.[0] ?? "";
    const isValue = /["'}\]]$|[:[,] -?[\d.]+$/.test(before);
    if (!isValue && !(/: [\w-]+$/.test(before) && isKnown(text, key, at))) continue;
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

/** Whether a word is the name of a field elsewhere in the file. */
export function isKnown(text: string, key: string, beside: number): boolean {
  let at = text.indexOf(`${key}: `);
  for (let count = 0; at !== -1 && count < 50; count++) {
    const isWhole = at === 0 || /[\s{,]/.test(text.charAt(at - 1));
    if (isWhole && Math.abs(at - beside) > 2) return true;
    at = text.indexOf(`${key}: `, at + 1);
  }
  return false;
}

/** `title "Nuoret"`, `goals` above its list, `{ note { … } }` */
function* colons(text: string, row: Row, next: Row | undefined): Generator<Slip> {
  const match = /^( *(?:- +)*)([A-Za-z_][\w-]*)(?: +(\S)| *$)/.exec(row.text);
  const [, lead = "", key = "", value = ""] = match ?? [];
  const isLead =
    row.key === undefined &&
    (value === ""
      ? next !== undefined &&
        (next.indent > row.column || (next.dashes && next.indent === row.column))
      : /["'[{]/.test(value) || isKnown(text, key, row.from));
  if (match && isLead) yield withColon(row, lead.length, key);
  if (!/[[{]/.test(row.value)) return;
  for (const { 0: name, index } of row.text.matchAll(colonInBraces)) {
    yield withColon(row, index, name);
  }
}

function withColon(row: Row, start: number, key: string): Slip {
  const at = row.from + start + key.length;
  const isWhole = start === row.column;
  return {
    code: "missing-colon",
    from: row.from + start,
    to: isWhole ? row.from + row.text.trimEnd().length : at,
    facts: {},
    repair: [{ from: at, to: at, text: ":" }],
  };
}

/** An entry whose neighbours have a dash: the nearest row above, two columns deeper, that begins its list. */
function* dashes(rows: readonly Row[], at: number): Generator<Slip> {
  for (let index = at; index >= Math.max(0, at - 200); index--) {
    const row = rows[index];
    const above = rows[index - 1];
    if (!row || row.dashes || row.indent < 2) continue;
    const isFirst = above?.value === "" && above.key !== undefined && row.indent > above.column;
    if (isFirst || /^[{["']/.test(row.text.trimStart())) yield withDash(row);
    if (isFirst && row.indent <= (rows[at]?.indent ?? 0) + 2) return;
  }
}

export function withDash({ from, indent, text }: Pick<Row, "from" | "indent" | "text">): Slip {
  const at = from + indent;
  return {
    code: "missing-dash",
    from: at,
    to: from + text.trimEnd().length,
    facts: {},
    repair: [{ from: at - 2, to: at, text: "- " }],
  };
}
