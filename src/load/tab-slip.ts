import { lineBefore, type Line } from "./lines.ts";
import type { Slip } from "./slip.ts";

/** Spaces that a tab is taken for. */
const tabWidth = 2;

/**
 * Tabs before the first character of this line or the one above. One slip for the whole file: who indents with
 * tabs does so everywhere.
 */
export function tabSlip(text: string, line: Line): Slip | undefined {
  const culprit = [lineBefore(text, line), line].find((each) => each && /^ *\t/.test(each.text));
  if (!culprit) return undefined;
  const indents = [...text.matchAll(/^ *\t[ \t]*/gm)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0].replaceAll("\t", " ".repeat(tabWidth)),
  }));
  const [first = { from: culprit.from, to: culprit.from + 1 }] = indents;
  return {
    code: "tab-indent",
    from: first.from,
    to: first.to,
    facts: { lines: indents.length },
    repair: indents,
    safe: true,
  };
}
