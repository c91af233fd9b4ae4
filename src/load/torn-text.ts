const languages: ReadonlySet<string> = new Set(["fi", "sv", "en", "se", "smn", "sms"]);

/** Fields that hold a text of one language, whatever their entry is. */
const proseKeys: ReadonlySet<string> = new Set([
  ...languages,
  "title",
  "name",
  "text",
  "note",
  "internalNote",
  "label",
  "description",
  "definition",
  "summary",
]);

export function isLanguage(key: string): boolean {
  return languages.has(key);
}

const field = /(?:^|[\s,[{])[^\w\s]?[A-Za-z_][\w-]*:(?:\s|$)/;
const wordAndColon = /(^|[\s,]+)([a-z_][\w-]*):(?:$|\s+(\S))/g;

/** Quotes beside brackets, and a mark that touches a quote or a bracket. */
const structure = /[[{]\s*["']|["']\s*[\]}]|^[^\w\s"']["'[{]/;

/**
 * Whether what stands in the place of one text is more than that: a list or a mapping with a slip in it, or several
 * fields. In quotes it would be lost, and nobody would be told.
 */
export function isTorn(written: string): boolean {
  return field.test(written) || isStructure(written);
}

/** Brackets that do not match, or that have quotes in them. */
export function isStructure(written: string): boolean {
  return structure.test(written) || !isBalanced(written);
}

/** Whether a text with a colon in it holds the name of another field: `x    title: "y"`, and not `Tavoite: nuoret`. */
export function holdsField(written: string, isKnown: (key: string) => boolean): boolean {
  if (isStructure(written)) return true;
  return Array.from(written.matchAll(wordAndColon)).some(
    ([, before = "", key = "", value = ""]) =>
      /..|,/.test(before) || /["'[{]/.test(value) || languages.has(key) || isKnown(key),
  );
}

/** Whether a list that is followed by more may be a text all the same: `title: [Luonnos] Nuoret`. */
export function isBracketedProse(written: string, key: string | undefined): boolean {
  return key !== undefined && proseKeys.has(key) && /^\[\p{Lu}[^[\]{}:"',]*\] \p{L}/u.test(written);
}

/** Whether one word may be put in quotes: in a field of prose, or where it is no word that names an entry. */
export function mayBeProse(written: string, key: string | undefined): boolean {
  return /\s/.test(written.trim()) || (key !== undefined && proseKeys.has(key));
}

function isBalanced(written: string): boolean {
  let open = "";
  for (const [bracket] of written.matchAll(/[[\]{}]/g)) {
    if (bracket === "[" || bracket === "{") open += bracket;
    else if (!open.endsWith(bracket === "]" ? "[" : "{")) return false;
    else open = open.slice(0, -1);
  }
  return open === "";
}
