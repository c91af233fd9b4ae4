/**
 * Spaces that look like spaces and are none to YAML (the no-break space of Word and web pages, its narrow and
 * wide kin), and those that are not seen at all: each a character, as they stand in the brackets of a regular
 * expression.
 */
export const oddSpaces =
  "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000";

const odd = new RegExp(`[${oddSpaces}]`);

export function hasOddSpace(text: string): boolean {
  return odd.test(text);
}

/** What stands for an odd space among ordinary ones: those that are not seen have no width. */
export function ordinarySpaces(written: string): string {
  return written
    .replace(/[\u200B\u2060]/g, "")
    .replace(/\s/g, (space) => (space === "\t" ? "\t" : " "));
}
