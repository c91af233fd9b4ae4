import type { Edit } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";

/** The edits of one finding: made together or not at all. */
export type Fix = readonly Edit[];

/** Which fixes of a file can be made in one go, and which touch the same text and wait for the next run. */
export interface FixChoice {
  readonly made: readonly Fix[];
  readonly left: readonly Fix[];
}

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** Of fixes that touch the same text the one that begins first is made; of those, the one given first. */
export function chooseFixes(fixes: readonly Fix[]): FixChoice {
  const taken: Edit[] = [];
  const made: Fix[] = [];
  const left: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    if (fix.some((edit) => isTaken(edit, taken))) {
      left.push(fix);
      continue;
    }
    made.push(fix);
    for (const edit of fix) taken.splice(placeAmong(taken, edit.from), 0, edit);
  }
  return { made, left };
}

/** The text of the file with the fixes made; every character outside of their edits stays as it is. */
export function applyFixes(file: SourceFile, fixes: readonly Fix[]): string {
  let text = "";
  let at = 0;
  for (const edit of editsOf(fixes)) {
    text += file.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + file.text.slice(at);
}

/** The fixed text as bytes, with a byte order mark where the original bytes have one (`SourceFile` drops it). */
export function encodeFixed(original: Uint8Array, text: string): Uint8Array {
  const marked = byteOrderMark.every((byte, index) => original[index] === byte);
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
}

/** The edits of all fixes that are made, in the order of the text. */
export function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  return chooseFixes(fixes)
    .made.flat()
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function startOf(fix: Fix): number {
  let first = Infinity;
  for (const { from } of fix) first = Math.min(first, from);
  return first;
}

/** Whether an edit touches one of the others, which are in order and do not overlap. */
function isTaken(edit: Edit, taken: readonly Edit[]): boolean {
  const at = placeAmong(taken, edit.from);
  return [taken[at - 1], taken[at]].some((other) => other !== undefined && touch(edit, other));
}

function touch(a: Edit, b: Edit): boolean {
  // Two insertions at one place have no order of their own.
  if (a.from === b.from) return true;
  return a.from < b.to && b.from < a.to;
}

/** Index of the first edit that begins at or after the offset. */
function placeAmong(edits: readonly Edit[], from: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
