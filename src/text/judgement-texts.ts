import type { Language } from "../base/language.ts";
import type { JudgementText } from "./judgement.ts";

const texts: Readonly<Record<Language, () => Promise<JudgementText>>> = {
  fi: async () => (await import("./judgement-fi.ts")).judgementFi,
  sv: async () => (await import("./judgement-sv.ts")).judgementSv,
  en: async () => (await import("./judgement-en.ts")).judgementEn,
};

/** The words for why a verdict is what it is, in one language; only that language is loaded. */
export async function judgementTextOf(language: Language): Promise<JudgementText> {
  return texts[language]();
}
