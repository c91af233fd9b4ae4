import type { Edit } from "../base/finding.ts";
import { patch, unpatched } from "./patched.ts";
import { columnsOf, hasKin, isOddOneOut, rowAt, rowsOf, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";
import { unread } from "./trial.ts";
import { lightest, type Weighed } from "./weights.ts";

/** Widths that one tab is taken for where a whole file is indented with them. */
const widths = [2, 4, 8];

/** Tabs whose columns are measured one by one. */
const mostMeasured = 12;

/** Rows above that are asked for their columns. */
const farthest = 200;

const tabbed = /^ *\t[ \t]*/;

/**
 * Tabs before the first character of a line at an error or beside it. One slip for the whole file: who indents with
 * tabs does so everywhere.
 */
export function tabSlip(
  text: string,
  rows: readonly Row[],
  errors: readonly number[],
): Slip | undefined {
  const isNear = errors.some((error) => {
    const at = rowAt(rows, error);
    return rows.slice(Math.max(0, at - 2), at + 3).some(isTabbed);
  });
  const lines = isNear ? rows.filter(isTabbed) : [];
  const [first] = lines;
  if (!first) return undefined;
  const { edits, isSure } = widthsOf(text, rows, lines);
  return {
    code: "tab-indent",
    from: first.from,
    to: edits[0]?.to ?? first.from + 1,
    facts: { lines: lines.length },
    repair: edits,
    safe: isSure,
  };
}

function isTabbed(row: Row): boolean {
  return tabbed.test(row.text);
}

/** Spaces in place of tabs. */
interface Widths {
  readonly edits: readonly Edit[];
  readonly left: number;
  /** Whether nothing else could be meant. */
  readonly isSure: boolean;
}

/** Where tabs are the rule, all of one width; where they are the exception, each as wide as its place asks for. */
function widthsOf(text: string, rows: readonly Row[], lines: readonly Row[]): Widths {
  const even = evenWidths(text, lines);
  const indented = rows.filter(({ indent }) => indent > 0).length;
  const isRule = lines.length * 2 > indented;
  if (lines.length > mostMeasured || (isRule && even.left === -1)) return even;
  const own = ownWidths(text, lines);
  return own.left <= even.left ? own : even;
}

function evenWidths(text: string, lines: readonly Row[]): Widths {
  const tried = widths.map((width): Weighed<Widths> => {
    const edits = lines.map((line) => {
      const lead = tabbed.exec(line.text)?.[0] ?? "";
      return editOf(line, lead.replaceAll("\t", " ".repeat(width)));
    });
    const left = unread(text, edits);
    return { value: { edits, left, isSure: left === -1 }, weights: [left] };
  });
  const best = lightest(tried);
  if (best === undefined) throw new Error("no width of a tab");
  return best.value;
}

function editOf(line: Row, spaces: string): Edit {
  return {
    from: line.from,
    to: line.from + (tabbed.exec(line.text)?.[0].length ?? 0),
    text: spaces,
  };
}

/** From the top down, each tab as wide as lines of the same name and those beside it say. */
function ownWidths(text: string, lines: readonly Row[]): Widths {
  const edits: Edit[] = [];
  let isSure = true;
  for (const line of lines) {
    const columns = weighColumns(text, edits, line);
    const best = lightest(columns);
    const alike = columns.filter(({ weights }) => weights[0] === best?.weights[0]);
    isSure &&= alike.length === 1;
    edits.push(best?.value ?? editOf(line, "  "));
  }
  const left = unread(text, edits);
  return { edits, left, isSure: isSure && left === -1 };
}

/** The columns in which a line may stand, after the edits above it. Those after it still have their tabs. */
function weighColumns(text: string, edits: readonly Edit[], line: Row): readonly Weighed<Edit>[] {
  const rows = rowsOf(patch(unpatched(text), edits).text);
  const index = rows.findIndex(isTabbed);
  const lead = tabbed.exec(line.text)?.[0] ?? "";
  return [...columnsAround(rows, index)].map((column) => {
    const value = editOf(line, " ".repeat(column));
    const all = [...edits, value];
    const after = rowsOf(patch(unpatched(text), all).text);
    return {
      value,
      weights: [
        unread(text, all),
        unread(text, all, { doubles: true }),
        isOddOneOut(after, index, column) ? 1 : 0,
        hasKin(after, index, column) ? 0 : 1,
        after[index + 1]?.indent === column ? 0 : 1,
        lead.includes("\t\t") && lead.replaceAll("\t", "  ").length === column ? 0 : 1,
        -column,
      ],
    };
  });
}

/** The columns that are open above a row, the one below the row above, and that of the next. */
function columnsAround(rows: readonly Row[], index: number): ReadonlySet<number> {
  const columns = new Set<number>();
  const next = rows[index + 1];
  if (next && !isTabbed(next)) columns.add(next.indent);
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const row = rows[at];
    if (!row) continue;
    for (const column of columnsOf(row)) columns.add(column);
    if (at === index - 1 && row.value === "") columns.add(row.column + 2);
    if (row.indent === 0) break;
  }
  return columns;
}
