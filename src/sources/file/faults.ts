import { FetchError } from "../../base/errors.ts";
import { type Language, languages, type Translated } from "../../base/language.ts";
import { oneLine } from "../../base/printable.ts";

/** What is wrong with the plan's own file or with what the plan says of it; its writer can mend both. */
export function faultOf(path: string, text: Translated): FetchError {
  const file = quoted(path, 200);
  const inLanguage = (language: Language): string => `${file}: ${text[language]}`;
  return new FetchError("plan", {
    fi: inLanguage("fi"),
    sv: inLanguage("sv"),
    en: inLanguage("en"),
  });
}

/** A text of a plan or a file within a message. */
export function quoted(text: string, limit = 60): string {
  return oneLine(text, limit);
}

const mostNamed = 12;

/** Names one after the other in the quotation marks of a language; of many the first. */
export function named(names: readonly string[], language: Language): string {
  const [open, close] = language === "en" ? ["“", "”"] : ["”", "”"];
  const shown = names.slice(0, mostNamed).map((name) => `${open}${quoted(name)}${close}`);
  return names.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ");
}

/** The same list of names in each language. */
export function namedInAll(names: readonly string[]): Translated {
  const [fi, sv, en] = languages.map((language) => named(names, language));
  return { fi: fi ?? "", sv: sv ?? "", en: en ?? "" };
}
