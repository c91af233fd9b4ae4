const glue = "\u00A0";

/** Columns of a terminal between which lines are as wide as it is: what stands side by side needs room, and long lines tire. */
export interface Widths {
  readonly narrowest: number;
  readonly widest: number;
}

/** How wide lines may be on a terminal of so many columns. */
export function widthWithin({ narrowest, widest }: Widths, columns: number): number {
  return Math.min(Math.max(columns, narrowest), widest);
}

/** Keeps what belongs together on one line: the spaces of it do not fold. */
export function unfolded(text: string): string {
  return text.replaceAll(" ", glue);
}

/** Text folded at spaces into lines of at most `width` characters; what is longer is cut, words last. */
export function foldedAt(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => cut(one, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (lengthOf(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one) => one.replaceAll(glue, " "));
}

/** A glue that may give way first: one that does not hold a number to what is counted. */
const weakGlue = /(?<!\d)\u00A0/;

function cut(word: string, width: number): readonly string[] {
  const letters = Array.from(word);
  if (letters.length <= width) return [word];
  for (const seam of [weakGlue, glue]) {
    const parts = word.split(seam);
    if (parts.length > 1) return parts.flatMap((one) => cut(one, width));
  }
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += width)
    pieces.push(letters.slice(at, at + width).join(""));
  return pieces;
}

/** One row of a table as lines of text; each cell is folded at its width. */
export function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  indent: string,
): readonly string[] {
  const folded = cells.map((cell, index) => foldedAt(cell, widths[index] ?? cell.length));
  const height = Math.max(...folded.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = folded.map((lines, index) => padded(lines[at] ?? "", widths[index] ?? 0));
    return `${indent}${parts.join("  ")}`.trimEnd();
  });
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - lengthOf(text)));
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
