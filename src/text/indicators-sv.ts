import type { IndicatorText } from "./indicators.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "sv");

export const indicatorsSv: IndicatorText = {
  labels: {
    indicator: "Indikator",
    indicators: "Indikatorer",
    inShort: "I korthet",
    newest: "Senaste värdet",
    country: "Hela landet",
    course: "Utveckling",
    direction: "Vad som är bättre",
    freshness: "Aktualitet",
    usedBy: "Var den används",
    usedNowhere: "Inget mål använder indikatorn än.",
    usedInGoals: "Mål som mäts med den",
    usedInActions: "Åtgärder som mäts med den",
    usedInAreas: "Insatsområden och fenomen som följs med den",
    usedInObservations: "Iakttagelser som bygger på den",
    overTime: "Utveckling över tid",
    groups: "Skillnader mellan grupper",
    areas: "Skillnader mellan områden",
    about: "Om indikatorn",
    unit: "Enhet",
    range: "Möjliga värden",
    scale: "Skala",
    source: "Källa",
    idAtSource: "Id i källan",
    titleAtSource: "Namn i källan",
    unitAtSource: "Enhet i källan",
    address: "Källans sida",
    producer: "Producent",
    holder: "Vem som har uppgifterna",
    licence: "Licens",
    licenceUnknown: "Användningsvillkoren är inte kända",
    rhythm: "Uppdateras",
    nextUpdate: "Nästa publicering",
    fetched: "Hämtad från källan",
    updated: "Uppdaterad i källan",
    notes: "Anmärkning",
    notesAtSource: "Källans anmärkningar och begränsningar",
    breaks: "Ändringar i sättet att mäta",
    inLists: "Indikatorlistor",
    sex: "Vem den gäller",
    citation: "Så hänvisar du till siffrorna",
    downloads: "Ladda ner siffrorna",
    downloadNote:
      "CSV-filens kolumner och märkningar är desamma som i öppna data. Värden för små grupper är inte med.",
    noValue: "Inget värde",
    wrote: "Siffrorna har skrivits i planen",
  },
  intro: (count) =>
    `Läget i planen följs med ${number(count)} ${plural(count, "indikator", "indikatorer")}. Varje indikators sida visar utvecklingen, skillnader mellan områden och grupper samt uppgifter om källan.`,
  years: (count) => (count === 1 ? "varje år" : `${ordinal(count)} år`),
  months: (count) => (count === 1 ? "varje månad" : `med ${number(count)} månaders mellanrum`),
  nothing: {
    "no-source": "Det finns inga siffror: indikatorn har ännu varken källa eller värden.",
    "not-pulled": "Det finns inga siffror: de har ännu inte hämtats från källan.",
    "no-values": (area) => `Källan har inga siffror för det här området (${area}).`,
    suppressed:
      "Siffrorna visas inte, eftersom de gäller så få personer. De är varken noll eller saknade.",
    unclear:
      "Siffrorna visas inte förrän de har kontrollerats: det finns olika värden för samma tid.",
  },
  withheld:
    "Därför finns här bara det senaste värdet med sin källa, och siffrorna kan inte laddas ner.",
  compared: {
    higher: (by) => `${by} högre`,
    lower: (by) => `${by} lägre`,
    same: "lika stort",
  },
  inList: (list, code) => `${list}: ${code}`,
  cite: ({ producer, title, source, address }) =>
    [producer, title, source, address].filter((part) => part !== "").join(". "),
  download: (values) => `Alla siffror, ${number(values)} ${plural(values, "rad", "rader")} (CSV)`,
};

const ordinals = ["", "", "vartannat", "vart tredje", "vart fjärde", "vart femte", "vart sjätte"];

function ordinal(count: number): string {
  return ordinals[count] ?? `vart ${count}:e`;
}
