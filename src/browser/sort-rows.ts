/** A row by what it is sorted by. */
export interface SortKey {
  readonly text: string;
  /** Undefined where there is none: such rows stand last, whichever way is sorted. */
  readonly number: number | undefined;
}

export type Direction = "ascending" | "descending";

/**
 * The order of rows as a list of their places. A column that has numbers goes by them; any other by the alphabet of the
 * language. What is the same stays in its order.
 */
export function sortedOrder(
  keys: readonly SortKey[],
  direction: Direction,
  language: string,
): readonly number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byNumber = keys.some(({ number }) => number !== undefined);
  const sign = direction === "ascending" ? 1 : -1;
  const isEmpty = ({ number, text }: SortKey): boolean =>
    byNumber ? number === undefined : text === "";
  const places = keys.map((key, place) => ({ key, place }));
  places.sort((a, b) => {
    const empty = Number(isEmpty(a.key)) - Number(isEmpty(b.key));
    if (empty !== 0) return empty;
    const order = byNumber
      ? (a.key.number ?? 0) - (b.key.number ?? 0)
      : compare(a.key.text, b.key.text);
    return order === 0 ? a.place - b.place : sign * order;
  });
  return places.map(({ place }) => place);
}
