import type { Edit } from "../base/finding.ts";

/** A text and what was mended in it; `edits` are in offsets of the original, sorted, and do not overlap. */
export interface Patched {
  readonly original: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export function unpatched(original: string): Patched {
  return { original, text: original, edits: [] };
}

/** Edits of the patched text as edits of the original; undefined where they touch what was mended before. */
export function inOriginal(patched: Patched, edits: readonly Edit[]): readonly Edit[] | undefined {
  const mapped = edits.map(({ from, to, text }) => ({
    from: originalOffset(patched, from),
    to: originalOffset(patched, to),
    text,
  }));
  const touches = mapped.some((edit) => patched.edits.some((known) => overlap(known, edit)));
  return touches ? undefined : mapped;
}

/** With further edits, given in offsets of the original. */
export function patch(patched: Patched, edits: readonly Edit[]): Patched {
  const all = [...patched.edits, ...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let at = 0;
  for (const edit of all) {
    parts.push(patched.original.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  parts.push(patched.original.slice(at));
  return { original: patched.original, text: parts.join(""), edits: all };
}

/** Where an offset of the patched text stands in the original; inside of what was mended, where that begins. */
export function originalOffset(patched: Patched, offset: number): number {
  let shift = 0;
  for (const { from, to, text } of patched.edits) {
    const start = from + shift;
    if (offset < start + (text === "" ? 0 : 1)) break;
    if (offset < start + text.length) return from;
    shift += text.length - (to - from);
  }
  return offset - shift;
}

function overlap(a: Edit, b: Edit): boolean {
  return a.from < b.to && b.from < a.to ? true : a.from === b.from && a.to === b.to;
}
