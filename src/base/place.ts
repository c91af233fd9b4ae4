/** A text file of the plan repository. `path` is relative to its root, with "/". `text` has no byte order mark. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A range of a file: offsets in UTF-16 code units, `to` exclusive. */
export interface Place {
  readonly file: SourceFile;
  readonly from: number;
  readonly to: number;
}

/** The way from a document's root to a value: keys of mappings and indexes of lists. */
export type KeyPath = readonly (string | number)[];

/** 1-based line and column (UTF-16 code units, as editors and SARIF count them). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function startsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}

/** Line and column of an offset. An offset past the end counts as the end. */
export function positionOf(file: SourceFile, offset: number): Position {
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.min(offset, file.text.length) - (starts[low] ?? 0) + 1 };
}

/** The text of a 1-based line, without its line end. */
export function lineText(file: SourceFile, line: number): string {
  const starts = startsOf(file);
  const from = starts[line - 1] ?? file.text.length;
  const to = starts[line] ?? file.text.length;
  return file.text.slice(from, to).replace(/\r?\n$/, "");
}

/** Offset of the first character of a 1-based line. */
export function lineStart(file: SourceFile, line: number): number {
  return startsOf(file)[line - 1] ?? file.text.length;
}
