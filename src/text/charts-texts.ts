import type { Language } from "../base/language.ts";
import type { ChartText } from "./charts.ts";

const texts: Readonly<Record<Language, () => Promise<ChartText>>> = {
  fi: async () => (await import("./charts-fi.ts")).chartsFi,
  sv: async () => (await import("./charts-sv.ts")).chartsSv,
  en: async () => (await import("./charts-en.ts")).chartsEn,
};

/** The words of charts in one language; only that language is loaded. */
export async function chartTextOf(language: Language): Promise<ChartText> {
  return texts[language]();
}
