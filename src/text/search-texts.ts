import type { Language } from "../base/language.ts";
import type { SearchText } from "./search.ts";

const texts: Readonly<Record<Language, () => Promise<SearchText>>> = {
  fi: async () => (await import("./search-fi.ts")).searchFi,
  sv: async () => (await import("./search-sv.ts")).searchSv,
  en: async () => (await import("./search-en.ts")).searchEn,
};

/** The words of a search in one language; only that language is loaded. */
export async function searchTextOf(language: Language): Promise<SearchText> {
  return texts[language]();
}
