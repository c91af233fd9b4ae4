import type { Language } from "../base/language.ts";
import type { StatusText } from "./status.ts";

const texts: Readonly<Record<Language, () => Promise<StatusText>>> = {
  fi: async () => (await import("./status-fi.ts")).statusFi,
  sv: async () => (await import("./status-sv.ts")).statusSv,
  en: async () => (await import("./status-en.ts")).statusEn,
};

/** The words for how a plan is doing, in one language; only that language is loaded. */
export async function statusTextOf(language: Language): Promise<StatusText> {
  return texts[language]();
}
