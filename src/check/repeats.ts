/** An item whose key an earlier item of the same list has already. */
export interface Repeat<T> {
  readonly item: T;
  readonly index: number;
  readonly first: T;
  readonly firstIndex: number;
}

const shortList = 16;
const none: readonly never[] = [];

/** Items that repeat an earlier one's key; those without a key repeat nothing. Makes nothing for a short list without any. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly Repeat<T>[] {
  if (items.length < 2) return none;
  return items.length > shortList || hasRepeat(items, keyOf) ? allRepeats(items, keyOf) : none;
}

function hasRepeat<T>(items: readonly T[], keyOf: (item: T) => unknown): boolean {
  for (let index = 1; index < items.length; index++) {
    const key = keyOf(items[index] as T);
    if (key === undefined) continue;
    for (let before = 0; before < index; before++) {
      if (keyOf(items[before] as T) === key) return true;
    }
  }
  return false;
}

function allRepeats<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly Repeat<T>[] {
  const seen = new Map<unknown, number>();
  const found: Repeat<T>[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const firstIndex = seen.get(key);
    if (firstIndex === undefined) seen.set(key, index);
    else found.push({ item, index, first: items[firstIndex] as T, firstIndex });
  });
  return found;
}
