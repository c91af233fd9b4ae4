import type { Translated } from "../../base/language.ts";

const finland: Translated = { fi: "Suomi", sv: "Finland", en: "Finland" };

/**
 * Finland as one of many countries, by the kind of area. Indicators of all Europe or of the Nordic countries know it
 * only so (rOpenGov/sotkanet, its tutorial of 2026). The numbers are for when the list of areas cannot be had.
 */
export const amongCountries: Readonly<Record<string, number>> = {
  EUROOPPA: 1022,
  POHJOISMAAT: 1045,
};

/** Names of areas that stand for another one, by their kind: rows tell which of them they are of. */
const names: Readonly<Record<string, Translated>> = {
  NUTS1: { fi: "Manner-Suomi", sv: "Fastlandsfinland", en: "Mainland Finland" },
  SAIRAANHOITOPIIRI: {
    fi: "Helsingin ja Uudenmaan sairaanhoitopiiri",
    sv: "Helsingfors och Nylands sjukvårdsdistrikt",
    en: "Hospital District of Helsinki and Uusimaa",
  },
  EUROOPPA: finland,
  POHJOISMAAT: finland,
};

/** The name of what stands for an area; undefined where it is the area itself. */
export function standInName(category: string, language: keyof Translated): string | undefined {
  return Object.hasOwn(names, category) ? names[category]?.[language] : undefined;
}
