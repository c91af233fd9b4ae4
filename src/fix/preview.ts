import type { Edit } from "../base/finding.ts";
import { lineStart, lineText, positionOf, type SourceFile } from "../base/place.ts";
import { printable, visible } from "../base/printable.ts";
import { applyFixes, editsOf, type Fix } from "./fix.ts";

/** Lines (1-based, both included) that change together, with their edits. */
interface Change {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit[];
}

/** Changes so near each other that the lines around them meet. */
type Hunk = readonly Change[];

const context = 1;

/**
 * What the fixes would change, as a unified difference with one line around each change; the file itself stays.
 * Empty where nothing would change. Invisible characters are shown as signs.
 */
export function previewFixes(file: SourceFile, fixes: readonly Fix[]): string {
  const hunks = hunksOf(changesOf(file, editsOf(fixes)));
  if (hunks.length === 0) return "";
  const path = printable(file.path);
  const printed: string[] = [];
  let shift = 0;
  for (const hunk of hunks) {
    const lines = linesOfHunk(file, hunk);
    const before = lines.filter((line) => !line.startsWith("+")).length;
    const after = lines.filter((line) => !line.startsWith("-")).length;
    const start = Math.max(1, (hunk[0]?.first ?? 1) - context);
    printed.push(`@@ -${start},${before} +${start + shift},${after} @@`, lines.join("\n"));
    shift += after - before;
  }
  return [`--- ${path}`, `+++ ${path}`, ...printed, ""].join("\n");
}

function changesOf(file: SourceFile, edits: readonly Edit[]): readonly Change[] {
  const changes: { readonly first: number; last: number; readonly edits: Edit[] }[] = [];
  for (const edit of edits) {
    const first = positionOf(file, edit.from).line;
    const last = positionOf(file, edit.to).line;
    const before = changes.at(-1);
    if (before && first <= before.last) {
      before.last = last;
      before.edits.push(edit);
    } else changes.push({ first, last, edits: [edit] });
  }
  return changes;
}

function hunksOf(changes: readonly Change[]): readonly Hunk[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const before = hunk?.at(-1);
    if (hunk && before && change.first - before.last <= 2 * context + 1) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function linesOfHunk(file: SourceFile, hunk: Hunk): readonly string[] {
  let next = (hunk[0]?.first ?? 1) - context;
  const lines = hunk.flatMap((change) => {
    const before = linesOf(file, next, change.first - 1).map(kept);
    next = change.last + 1;
    return [
      ...before,
      ...changed(linesOf(file, change.first, change.last), newLines(file, change)),
    ];
  });
  return [...lines, ...linesOf(file, next, next + context - 1).map(kept)];
}

/** Equal lines at both ends of a change are printed once. */
function changed(removed: readonly string[], added: readonly string[]): readonly string[] {
  const same = Math.min(removed.length, added.length);
  let head = 0;
  while (head < same && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < same - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  return [
    ...removed.slice(0, head).map(kept),
    ...removed.slice(head, removed.length - tail).map((line) => `-${visible(line)}`),
    ...added.slice(head, added.length - tail).map((line) => `+${visible(line)}`),
    ...removed.slice(removed.length - tail).map(kept),
  ];
}

function kept(line: string): string {
  return ` ${visible(line)}`;
}

function newLines(file: SourceFile, change: Change): readonly string[] {
  const from = lineStart(file, change.first);
  const to = lineStart(file, change.last) + lineText(file, change.last).length;
  const part: SourceFile = { path: file.path, text: file.text.slice(from, to) };
  const edits = change.edits.map((edit) => ({
    from: edit.from - from,
    to: edit.to - from,
    text: edit.text,
  }));
  const text = applyFixes(part, [edits]);
  const lines = text.split(/\r?\n/);
  // What follows the last line break of a file is no line.
  return to === file.text.length && lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The lines from `first` to `last`, both included, that the file has. */
function linesOf(file: SourceFile, first: number, last: number): readonly string[] {
  const { line: lastLine, column } = positionOf(file, file.text.length);
  const end = Math.min(last, column === 1 ? lastLine - 1 : lastLine);
  const lines: string[] = [];
  for (let line = Math.max(1, first); line <= end; line++) lines.push(lineText(file, line));
  return lines;
}
