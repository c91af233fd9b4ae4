import type { Language } from "../../base/language.ts";

/** Sotkanet's kinds of areas in the plural, by its own word. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  KUNTA: { fi: "kunnat", sv: "kommuner", en: "municipalities" },
  HYVINVOINTIALUE: {
    fi: "hyvinvointialueet",
    sv: "välfärdsområden",
    en: "wellbeing services counties",
  },
  MAAKUNTA: { fi: "maakunnat", sv: "landskap", en: "regions" },
  MAA: { fi: "koko maa", sv: "hela landet", en: "whole country" },
  NUTS1: {
    fi: "Manner-Suomi ja Ahvenanmaa",
    sv: "Fastlandsfinland och Åland",
    en: "mainland Finland and Åland",
  },
  SAIRAANHOITOPIIRI: {
    fi: "sairaanhoitopiirit",
    sv: "sjukvårdsdistrikt",
    en: "hospital districts",
  },
  SEUTUKUNTA: { fi: "seutukunnat", sv: "ekonomiska regioner", en: "sub-regions" },
  SUURALUE: { fi: "suuralueet", sv: "storområden", en: "major regions" },
  ALUEHALLINTOVIRASTO: {
    fi: "aluehallintovirastojen alueet",
    sv: "regionförvaltningsverkens områden",
    en: "areas of regional state agencies",
  },
  "ELY-KESKUS": { fi: "ELY-keskusten alueet", sv: "NTM-centralernas områden", en: "ELY centres" },
  ERVA: {
    fi: "erityisvastuualueet",
    sv: "specialupptagningsområden",
    en: "university hospital areas",
  },
  YTA: { fi: "yhteistyöalueet", sv: "samarbetsområden", en: "collaborative areas" },
  EURALUEET: { fi: "Euroopan alueet", sv: "Europas områden", en: "areas of Europe" },
  EUROOPPA: { fi: "Euroopan maat", sv: "Europas länder", en: "countries of Europe" },
  POHJOISMAAT: { fi: "Pohjoismaat", sv: "de nordiska länderna", en: "Nordic countries" },
};

/** A kind of area in words; one that is not known as Sotkanet writes it, in lower case. */
export function kindWords(category: string, language: Language): string {
  const words = Object.hasOwn(kinds, category) ? kinds[category] : undefined;
  return words?.[language] ?? category.toLowerCase();
}
