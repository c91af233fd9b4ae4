/** The text of the table, and what separates its cells. */
export interface Separated {
  readonly text: string;
  readonly separator: string;
}

const rowsLookedAt = 20;
const marks = ["\t", ";", ","];

/**
 * What separates the cells: what the line `sep=;` of Excel says, else the first of tab, semicolon and comma that most of
 * the first rows have outside quotes. The comma comes last, since it is the decimal mark as well.
 */
export function separatorOf(text: string): Separated {
  const said = /^sep=([;,\t|])\n/.exec(text.slice(0, 8));
  // The line stays, empty, so that rows keep their numbers.
  if (said?.[1] !== undefined) return { text: text.slice(said[0].length - 1), separator: said[1] };
  const lines = firstLines(text).map((line) => line.replace(/"[^"]*"/g, ""));
  const timesIn = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  const separator =
    marks.find((mark) => timesIn(mark) * 2 > lines.length) ??
    marks.find((mark) => timesIn(mark) > 0);
  return { text, separator: separator ?? ";" };
}

/** Those that have something in them. */
function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < rowsLookedAt;) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end === -1 ? text.length : end).slice(0, 10_000);
    if (line.trim() !== "") lines.push(line);
    from = end === -1 ? text.length : end + 1;
  }
  return lines;
}
