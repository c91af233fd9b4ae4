import type { Language } from "../base/language.ts";
import type { ServeText } from "./serve.ts";

const texts: Readonly<Record<Language, () => Promise<ServeText>>> = {
  fi: async () => (await import("./serve-fi.ts")).serveFi,
  sv: async () => (await import("./serve-sv.ts")).serveSv,
  en: async () => (await import("./serve-en.ts")).serveEn,
};

/** What `hyte serve` says, in one language; only that language is loaded. */
export async function serveTextOf(language: Language): Promise<ServeText> {
  return texts[language]();
}
