import { isLanguage, type Language } from "../base/language.ts";
import type { Text } from "./text.ts";

const texts: Readonly<Record<Language, () => Promise<Text>>> = {
  fi: async () => (await import("./fi.ts")).fi,
  sv: async () => (await import("./sv.ts")).sv,
  en: async () => (await import("./en.ts")).en,
};

/** A regional variant is named after the language that it extends: `sv-fi`. */
export type Variant = `${Language}-${string}`;

/** A language of hyte, or a variant of one. */
export type Wording = Language | Variant;

/** A variant's file gives a whole `Text`: `{ ...sv, }` and what it says otherwise. */
const variants: ReadonlyMap<string, () => Promise<Text>> = new Map([]);

/** The sentences of one language or variant; only that is loaded. */
export async function textOf(wording: Wording): Promise<Text> {
  const variant = variants.get(wording);
  return variant === undefined ? texts[languageOf(wording)]() : variant();
}

/** The language itself; of a variant, the one that it extends. Findings and pages are written in these. */
export function languageOf(wording: Wording): Language {
  const code = wording.slice(0, 2);
  return isLanguage(code) ? code : "en";
}

export function isWording(text: string): text is Wording {
  return isLanguage(text) || variants.has(text);
}
