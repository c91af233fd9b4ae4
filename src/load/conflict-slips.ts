import type { Slip } from "./slip.ts";

/** The lines that Git puts around two versions of one place; nothing in a plan begins like them at the margin. */
const marker = /^(?:(?:<{7}|>{7}|\|{7})(?: [^\n]*)?|={7})\r?$/gm;

/** Told of one file, and lines told of one conflict. */
const mostConflicts = 100;
const mostLines = 10;

interface Conflict {
  readonly from: number;
  /** The first of its markers, without its line end. */
  readonly written: string;
  /** Numbers of the lines with its markers. */
  readonly lines: string[];
}

/**
 * Places that two people changed and Git could not bring together, one slip for each: the choice is theirs, so
 * there is no repair, and what stands in such a file is not read before it is made.
 */
export function conflictSlips(text: string): readonly Slip[] {
  return conflictsOf(text).map(({ from, written, lines }) => {
    const facts = { written: written.slice(0, 80), lines };
    return { code: "merge-conflict", from, to: from + written.length, facts };
  });
}

/** Markers that belong together: from one that opens to one that closes. Any of them may have been left behind. */
function conflictsOf(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  let line = 1;
  let counted = 0;
  for (const { 0: found, index } of text.matchAll(marker)) {
    line += lineEnds(text, counted, index);
    counted = index;
    if (!open || found.startsWith("<")) {
      if (conflicts.length === mostConflicts) break;
      open = { from: index, written: found.trimEnd(), lines: [] };
      conflicts.push(open);
    }
    if (open.lines.length < mostLines) open.lines.push(String(line));
    if (found.startsWith(">")) open = undefined;
  }
  return conflicts;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
    count++;
  return count;
}
