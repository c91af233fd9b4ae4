/** The fields of one mapping that stand in it again. */
export interface Repeats {
  /** Where the fields of another entry seem to begin, and which of them were met since. */
  run: { readonly from: number; readonly names: Set<string> } | undefined;
}

/**
 * An entry that lost its first line repeats the fields of the one above, one after the other: told of the first of
 * them. Fields that stand twice each for itself (`title title status status`), or a third time, are told.
 */
export function isToldAlready(
  repeats: Repeats,
  name: string,
  { first, from }: { readonly first: number; readonly from: number },
): boolean {
  const { run } = repeats;
  if (run && first < run.from && !run.names.has(name)) {
    run.names.add(name);
    return true;
  }
  repeats.run = { from, names: new Set([name]) };
  return false;
}
