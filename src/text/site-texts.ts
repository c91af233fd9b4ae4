import type { Language } from "../base/language.ts";
import type { SiteText } from "./site.ts";

const texts: Readonly<Record<Language, () => Promise<SiteText>>> = {
  fi: async () => (await import("./site-fi.ts")).siteFi,
  sv: async () => (await import("./site-sv.ts")).siteSv,
  en: async () => (await import("./site-en.ts")).siteEn,
};

/** The words of the report in one language; only that language is loaded. */
export async function siteTextOf(language: Language): Promise<SiteText> {
  return texts[language]();
}
