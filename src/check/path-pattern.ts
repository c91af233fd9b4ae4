/**
 * Whether a path fits a pattern: `**` stands for any folders (also none), `*` for any part of a name, `?` for one
 * character; a pattern that ends in "/" takes the whole folder. Everything else stands for itself. Takes at most
 * the product of the two lengths.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const whole = pattern.endsWith("/") ? `${pattern}**` : pattern;
  return matches(whole.split("/"), path.split("/"), {
    isWild: (part) => part === "**",
    fits: (part, name) =>
      matches(Array.from(part), Array.from(name), {
        isWild: (sign) => sign === "*",
        fits: (sign, character) => sign === "?" || sign === character,
      }),
  });
}

interface Matching {
  /** Stands for any number of items, also none. */
  readonly isWild: (part: string) => boolean;
  readonly fits: (part: string, item: string) => boolean;
}

/** Wildcard matching that only ever goes back to the last wildcard. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  { isWild, fits }: Matching,
): boolean {
  let part = 0;
  let item = 0;
  let wild = -1;
  let resume = 0;
  while (item < items.length) {
    const wanted = pattern[part];
    if (wanted !== undefined && isWild(wanted)) {
      wild = part++;
      resume = item;
    } else if (wanted !== undefined && fits(wanted, items[item] ?? "")) {
      part++;
      item++;
    } else if (wild !== -1) {
      part = wild + 1;
      item = ++resume;
    } else return false;
  }
  return pattern.slice(part).every(isWild);
}
