import type { Language } from "../base/language.ts";
import type { PullText } from "./pull.ts";

const texts: Readonly<Record<Language, () => Promise<PullText>>> = {
  fi: async () => (await import("./pull-fi.ts")).pullFi,
  sv: async () => (await import("./pull-sv.ts")).pullSv,
  en: async () => (await import("./pull-en.ts")).pullEn,
};

/** What `hyte pull` says, in one language; only that language is loaded. */
export async function pullTextOf(language: Language): Promise<PullText> {
  return texts[language]();
}
