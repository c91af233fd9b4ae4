import type { Language } from "../base/language.ts";
import type { Text } from "./text.ts";

const texts: Readonly<Record<Language, () => Promise<Text>>> = {
  fi: async () => (await import("./fi.ts")).fi,
  sv: async () => (await import("./sv.ts")).sv,
  en: async () => (await import("./en.ts")).en,
};

/** The sentences of one language; only that language is loaded. */
export async function textOf(language: Language): Promise<Text> {
  return texts[language]();
}
