import type { Language } from "../base/language.ts";
import type { TextData } from "../plan/generated/data.ts";
import type { AnyEntryData, Entry } from "../plan/entry.ts";
import type { Reader } from "./reader.ts";

/** One line of text. `lang` is "" when it is in the page's own language, else what the reader must be told. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  /** A name, of which no translation is missing. */
  readonly isName?: boolean;
}

/** A text in Markdown. */
export interface Prose {
  readonly markdown: string;
  readonly lang: string;
}

/** Words in the page's language. */
export function plain(text: string): Words {
  return { text, lang: "" };
}

/**
 * A text in the reader's language, else in the plan's own, else in any it has; marked with the language it is in.
 * A language whose text is blank is passed over; all blank gives "".
 */
export function wordsOf(text: TextData, reader: Reader): Words {
  if (typeof text === "string") return { text, lang: foreign(reader.own, reader) };
  const inOwn = text[reader.language];
  if (!isBlank(inOwn)) return { text: inOwn, lang: "" };
  const fallback = text[reader.own];
  if (!isBlank(fallback)) return { text: fallback, lang: foreign(reader.own, reader) };
  const found = Object.entries<string>({ ...text }).find(([, other]) => !isBlank(other));
  return found === undefined ? plain("") : { text: found[1], lang: found[0] };
}

/** Whether a text is missing or only spaces; an empty YAML value (null) counts as missing. */
function isBlank(text: string | null | undefined): text is undefined | null {
  return text === undefined || text === null || text.trim() === "";
}

/** The same as `wordsOf` for a text that may be missing; none where it is blank in every language. */
export function wordsOrNone(text: TextData | null | undefined, reader: Reader): Words | null {
  if (text === undefined || text === null) return null;
  const words = wordsOf(text, reader);
  return isBlank(words.text) ? null : words;
}

/** A name, such as a producer's or a title at the source: marked with its language, but not as left untranslated. */
export function nameOf(text: TextData | null | undefined, reader: Reader): Words | null {
  const words = wordsOrNone(text, reader);
  return words === null || words.lang === "" ? words : { ...words, isName: true };
}

/** The same as `wordsOrNone` with something to show where nothing is written: what is empty has no heading and no link. */
export function wordsOr(
  text: TextData | null | undefined,
  fallback: string,
  reader: Reader,
): Words {
  return wordsOrNone(text, reader) ?? plain(fallback);
}

/** The same for Markdown. */
export function proseOf(text: TextData | undefined, reader: Reader): Prose | null {
  const words = wordsOrNone(text, reader);
  return words === null ? null : { markdown: words.text, lang: words.lang };
}

/** The title of an entry; its id where it has none or an empty one. */
export function titleWords(entry: Entry<unknown>, reader: Reader): Words {
  return wordsOr((entry.data as AnyEntryData).title, entry.id, reader);
}

/** The number or letter that readers see, or "". */
export function labelOf(entry: Entry<unknown>): string {
  const { label } = entry.data as AnyEntryData;
  return label === undefined ? "" : String(label);
}

function foreign(language: Language, reader: Reader): string {
  return language === reader.language ? "" : language;
}
