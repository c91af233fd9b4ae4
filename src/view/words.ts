import type { Language } from "../base/language.ts";
import type { TextData } from "../plan/generated/data.ts";
import type { AnyEntryData, Entry } from "../plan/entry.ts";
import type { Reader } from "./reader.ts";

/** One line of text. `lang` is "" when it is in the page's own language, else what the reader must be told. */
export interface Words {
  readonly text: string;
  readonly lang: string;
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

/** A text in the reader's language, else in the plan's own, else in any it has; marked with the language it is in. */
export function wordsOf(text: TextData, reader: Reader): Words {
  if (typeof text === "string") return { text, lang: foreign(reader.own, reader) };
  const inOwn = text[reader.language];
  if (inOwn !== undefined) return { text: inOwn, lang: "" };
  const fallback = text[reader.own];
  if (fallback !== undefined) return { text: fallback, lang: foreign(reader.own, reader) };
  const [lang = "", other = ""] = Object.entries<string>({ ...text })[0] ?? [];
  return { text: other, lang };
}

/** The same for a text that may be missing. */
export function wordsOrNone(text: TextData | undefined, reader: Reader): Words | null {
  return text === undefined ? null : wordsOf(text, reader);
}

/** The same for Markdown. */
export function proseOf(text: TextData | undefined, reader: Reader): Prose | null {
  if (text === undefined) return null;
  const words = wordsOf(text, reader);
  return words.text.trim() === "" ? null : { markdown: words.text, lang: words.lang };
}

/** The title of an entry; its id where it has none. */
export function titleWords(entry: Entry<unknown>, reader: Reader): Words {
  const { title } = entry.data as AnyEntryData;
  return title === undefined ? plain(entry.id) : wordsOf(title, reader);
}

/** The number or letter that readers see, or "". */
export function labelOf(entry: Entry<unknown>): string {
  const { label } = entry.data as AnyEntryData;
  return label === undefined ? "" : String(label);
}

function foreign(language: Language, reader: Reader): string {
  return language === reader.language ? "" : language;
}
