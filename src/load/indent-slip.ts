import type { Edit } from "../base/finding.ts";
import { anatomyOf, lineBefore, linesFrom, type Line } from "./lines.ts";
import type { Slip } from "./slip.ts";

/** Lines above that are asked where a line may belong. */
const farthest = 200;

/** Columns by which a line may be off for its place to be clear. */
const mostOff = 2;

/**
 * A line that stands deeper or shallower than those it belongs to. It is read as if it stood in the nearest
 * column that the lines above allow, and what is below it moves along.
 */
export function misplacedSlip(text: string, line: Line): Slip {
  const indent = indentOf(line);
  const slip: Slip = {
    code: "bad-indent",
    from: line.from + indent,
    to: line.from + line.text.trimEnd().length,
    facts: {},
  };
  const wanted = nearestColumn(text, line);
  return wanted === undefined ? slip : { ...slip, repair: shifted(text, line, wanted - indent) };
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

/** The column nearest to the line's own at which a dash (or else a key) of the lines above it stands. */
function nearestColumn(text: string, line: Line): number | undefined {
  const own = indentOf(line);
  const distance = (column: number): number => Math.abs(column - own);
  const columns = columnsAbove(text, line).filter((column) => distance(column) <= mostOff);
  const nearest = columns.sort((a, b) => distance(a) - distance(b)).at(0);
  return nearest === own ? undefined : nearest;
}

function columnsAbove(text: string, line: Line): number[] {
  const { dashes } = anatomyOf(line.text);
  const columns: number[] = [];
  let above = lineBefore(text, line);
  for (let count = 0; above && count < farthest; count++) {
    const anatomy = anatomyOf(above.text);
    if (dashes && anatomy.dashes) columns.push(indentOf(above));
    if (!dashes && anatomy.key !== undefined) columns.push(anatomy.column);
    if (indentOf(above) === 0) break;
    above = lineBefore(text, above);
  }
  return columns;
}

/** The line and all after it that stand as deep or deeper, moved by so many columns. */
function shifted(text: string, line: Line, by: number): readonly Edit[] {
  const indent = indentOf(line);
  const edits: Edit[] = [];
  for (const each of linesFrom(text, line)) {
    if (each.text.trim() === "") continue;
    const own = indentOf(each);
    if (own < indent) break;
    edits.push({ from: each.from, to: each.from + own, text: " ".repeat(Math.max(0, own + by)) });
  }
  return edits;
}
