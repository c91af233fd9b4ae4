import type { Translated } from "../../base/language.ts";
import { areaName, areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import { kindWords } from "./kinds.ts";
import type { Sex } from "./metadata.ts";
import type { Region } from "./regions.ts";

/** Which row stands for the country: the whole of it, the mainland alone, or the country among others. */
export function countryRemark({ id, category }: Region): Translated {
  if (category === "MAA") {
    return {
      fi: `Koko maan luvut: Sotkanetin alue ”Koko maa” (${id}).`,
      sv: `Siffrorna för hela landet: området ”Hela landet” i Sotkanet (${id}).`,
      en: `Figures of the whole country: Sotkanet's area “Whole country” (${id}).`,
    };
  }
  if (category !== "NUTS1") {
    return {
      fi: `Koko maan lukuina ovat Suomen luvut maiden vertailusta (Sotkanetin alue ${id}): muita ei ole. Määritelmä voi olla toinen kuin kotimaisissa tilastoissa.`,
      sv: `Som siffror för hela landet används Finlands siffror i en jämförelse av länder (området ${id} i Sotkanet): andra finns inte. Definitionen kan vara en annan än i inhemsk statistik.`,
      en: `The figures of Finland in a comparison of countries (Sotkanet's area ${id}) stand for the whole country: there are no others. The definition may differ from that of statistics of Finland alone.`,
    };
  }
  return {
    fi: `Koko maan lukuina ovat Manner-Suomen luvut (Sotkanetin alue ${id}): koko maasta ei ole arvoja.`,
    sv: `Som siffror för hela landet används Fastlandsfinland (området ${id} i Sotkanet): det finns inga värden för hela landet.`,
    en: `The figures of mainland Finland (Sotkanet's area ${id}) stand for the whole country, which has no values.`,
  };
}

/** There are values, but none of the plan's own area: of what kinds of areas there are some, by Sotkanet's words. */
export function ownAreaRemark({ key, names }: PlanArea, categories: Iterable<string>): Translated {
  const all = [...categories];
  const area = areaOf(key);
  const name = (language: keyof Translated): string =>
    area === undefined ? (names[0] ?? key) : areaName(area, language);
  const kinds = (language: keyof Translated): string =>
    all.map((each) => kindWords(each, language)).join(", ");
  return {
    fi: `Suunnitelman omalta alueelta (${name("fi")}) ei ole arvoja. Arvoja on: ${kinds("fi")}.`,
    sv: `Det finns inga värden för planens eget område (${name("sv")}). Värden finns för: ${kinds("sv")}.`,
    en: `There are no values of the plan's own area (${name("en")}). There are values of: ${kinds("en")}.`,
  };
}

const sexWords: Readonly<Record<Sex, Translated>> = {
  total: { fi: "kaikki yhteensä", sv: "alla totalt", en: "all in total" },
  female: { fi: "naiset ja tytöt", sv: "kvinnor och flickor", en: "women and girls" },
  male: { fi: "miehet ja pojat", sv: "män och pojkar", en: "men and boys" },
};

/** There is no total: what was taken in its place. */
export function sexRemark(sexes: readonly Sex[]): Translated {
  const words = (language: keyof Translated): string =>
    sexes.map((sex) => sexWords[sex][language]).join(", ");
  return {
    fi: `Sotkanet ei anna lukua kaikista yhteensä, vaan vain näistä: ${words("fi")}.`,
    sv: `Sotkanet ger inget värde för alla totalt, utan bara för: ${words("sv")}.`,
    en: `Sotkanet gives no value for all in total, only for: ${words("en")}.`,
  };
}

export const shippedRemark: Translated = {
  fi: "Sotkanetin alueluetteloa ei saatu, tai siitä puuttui alue, joten alueet tunnistettiin hyten mukana tulevasta taulukosta (2026).",
  sv: "Sotkanets områdeslista gick inte att få eller saknade ett område, så områdena kändes igen med tabellen som följer med hyte (2026).",
  en: "Sotkanet's list of areas could not be had, or lacked an area, so the areas were known by the table that comes with hyte (2026).",
};

export const countsRemark: Translated = {
  fi: "Sotkanet antaa tästä vain lukumäärät (absValue), joten arvot ovat lukumääriä.",
  sv: "Sotkanet ger bara antal för detta (absValue), så värdena är antal.",
  en: "Sotkanet gives only numbers of cases for this (absValue), so the values are numbers of cases.",
};
