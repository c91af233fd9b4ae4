import type { Edit } from "../base/finding.ts";
import type { Line } from "./lines.ts";
import { columnsOf, hasKin, isOddOneOut, rowAt, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";
import { unread, type Trial } from "./trial.ts";
import { lightest } from "./weights.ts";

/** Columns by which a line may be off for its place to be clear. */
const mostOff = 2;

/** Rows that are asked for their columns, and above an error for one that stands in none of them. */
const farthest = 200;

/** Places that are tried for one mistake. */
const mostTried = 40;

/** A line that stands deeper or shallower than those it belongs to. */
export function indentSlip({ from, text }: Line, repair?: readonly Edit[]): Slip {
  const slip: Slip = {
    code: "bad-indent",
    from: from + text.length - text.trimStart().length,
    to: from + text.trimEnd().length,
    facts: {},
  };
  return repair ? { ...slip, repair } : slip;
}

/**
 * The move of one line (or of it and what is below it) after which the file can be read, or most of it. Where
 * several would do: to where lines of its name stand elsewhere, and to the columns of the other lines.
 */
export function bestMove(
  text: string,
  rows: readonly Row[],
  errors: readonly number[],
): Trial | undefined {
  const [first] = rows;
  // A list at the margin lacks the name of its collection: nothing is gained by moving lines below it.
  if (first?.dashes === true && first.indent === 0) return undefined;
  const step = stepOf(rows);
  const tried = movesNear(rows, errors, step)
    .slice(0, mostTried)
    .map((move) => ({ move, left: unread(text, editsOf(rows, move)) }));
  const least = Math.min(...tried.map(({ left }) => left));
  const best = tried
    .filter(({ left }) => left === least)
    .map(({ move }) => ({ value: move, weights: weightsOf(text, { rows, step }, move) }));
  const move = lightest(best)?.value;
  const row = move && rows[move.index];
  return row && { slip: indentSlip(row, editsOf(rows, move)), left: least };
}

interface Move {
  readonly index: number;
  /** Column of its first character. */
  readonly to: number;
  /** The row after the last one that moves along. */
  readonly end: number;
}

function movesNear(rows: readonly Row[], errors: readonly number[], step: number): readonly Move[] {
  const moves: Move[] = [];
  for (const index of suspects(rows, errors, step)) {
    for (const to of columnsFor(rows, index)) {
      for (const end of ends(rows, index)) moves.push({ index, to, end });
    }
  }
  return moves;
}

/** The rows at the errors and beside them, and the nearest above that stand in a column of their own. */
function suspects(
  rows: readonly Row[],
  errors: readonly number[],
  step: number,
): ReadonlySet<number> {
  const odd: number[] = [];
  const near: number[] = [];
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const index of [at, at - 1, at + 1, at - 2]) if (rows[index]) near.push(index);
    for (let index = at + 1; index >= Math.max(0, at - farthest); index--) {
      if (odd.length < 3 && (rows[index]?.indent ?? 0) % step !== 0) odd.push(index);
    }
  }
  return new Set([...odd, ...near]);
}

/** Two where nearly all rows are indented by multiples of two, else one, which says nothing. */
function stepOf(rows: readonly Row[]): number {
  const odd = rows.filter(({ indent }) => indent % 2 !== 0).length;
  return odd * 10 < rows.length + 10 ? 2 : 1;
}

/** Columns not far from a row's own in which rows above and the next two stand. */
function columnsFor(rows: readonly Row[], index: number): ReadonlySet<number> {
  const own = rows[index];
  const columns = new Set<number>();
  if (!own) return columns;
  const add = (column: number): void => {
    if (column !== own.indent && Math.abs(column - own.indent) <= mostOff) columns.add(column);
  };
  for (const row of rows.slice(index + 1, index + 3)) add(row.indent);
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const row = rows[at];
    if (!row) continue;
    for (const column of columnsOf(row)) add(column);
    if (at === index - 1 && row.value === "") add(row.column + 2);
    if (row.indent === 0) break;
  }
  return columns;
}

/** The row alone, with what is deeper, and with what is as deep. */
function ends(rows: readonly Row[], index: number): ReadonlySet<number> {
  const own = rows[index]?.indent ?? 0;
  const endOf = (isOut: (indent: number) => boolean): number => {
    const end = rows.findIndex(({ indent }, at) => at > index && isOut(indent));
    return end === -1 ? rows.length : end;
  };
  return new Set([index + 1, endOf((indent) => indent <= own), endOf((indent) => indent < own)]);
}

function editsOf(rows: readonly Row[], { index, to, end }: Move): readonly Edit[] {
  const by = to - (rows[index]?.indent ?? 0);
  return rows.slice(index, end).map(({ from, indent }) => ({
    from,
    to: from + indent,
    text: " ".repeat(Math.max(0, indent + by)),
  }));
}

interface Rows {
  readonly rows: readonly Row[];
  readonly step: number;
}

/** Of moves after which equally much can be read. */
function weightsOf(text: string, { rows, step }: Rows, move: Move): readonly number[] {
  const { index, to, end } = move;
  const own = rows[index]?.indent ?? 0;
  const by = to - own;
  const moved = rows.slice(index, end);
  return [
    unread(text, editsOf(rows, move), { doubles: true }),
    moved.filter(({ indent }) => (indent + by) % step !== 0).length,
    isOddOneOut(rows, index, to) ? 1 : 0,
    hasKin(rows, index, to) ? 0 : 1,
    own % step === 0 ? 1 : 0,
    moved.length,
    Math.abs(by),
  ];
}
