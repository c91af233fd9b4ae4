/** A part of a text: offsets in UTF-16 code units, `to` exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** What a pattern matches in a text, as ranges. The pattern is global. */
export function rangesOf(pattern: RegExp, text: string): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** The first of ranges that overlap, in order. */
export function withoutOverlaps<T extends TextRange>(ranges: readonly T[]): readonly T[] {
  let end = 0;
  return [...ranges]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((range) => {
      if (range.from < end) return false;
      end = range.to;
      return true;
    });
}
