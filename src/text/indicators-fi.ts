import type { IndicatorText } from "./indicators.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "fi");

export const indicatorsFi: IndicatorText = {
  labels: {
    indicator: "Indikaattori",
    indicators: "Indikaattorit",
    inShort: "Lyhyesti",
    newest: "Uusin arvo",
    country: "Koko maa",
    course: "Kehitys",
    direction: "Kumpi on parempi",
    freshness: "Tuoreus",
    usedBy: "Missä tätä käytetään",
    usedNowhere: "Mikään tavoite ei vielä käytä tätä indikaattoria.",
    usedInGoals: "Tavoitteet, joita mitataan tällä",
    usedInActions: "Toimenpiteet, joita mitataan tällä",
    usedInAreas: "Painopisteet ja ilmiöt, joita tällä seurataan",
    usedInObservations: "Havainnot, jotka perustuvat tähän",
    overTime: "Kehitys ajassa",
    groups: "Ryhmien väliset erot",
    areas: "Alueiden väliset erot",
    about: "Tietoa indikaattorista",
    unit: "Yksikkö",
    range: "Mahdolliset arvot",
    scale: "Asteikko",
    source: "Lähde",
    idAtSource: "Tunnus lähteessä",
    titleAtSource: "Nimi lähteessä",
    unitAtSource: "Yksikkö lähteessä",
    address: "Lähteen sivu",
    producer: "Tuottaja",
    holder: "Tiedon haltija",
    licence: "Lisenssi",
    licenceUnknown: "Käyttöehtoja ei tiedetä",
    rhythm: "Päivittyy",
    nextUpdate: "Seuraava julkaisu",
    fetched: "Haettu lähteestä",
    updated: "Päivitetty lähteessä",
    notes: "Huomautus",
    notesAtSource: "Lähteen huomautukset ja rajoitukset",
    breaks: "Muutokset mittaustavassa",
    inLists: "Indikaattorilistat",
    sex: "Kenestä",
    citation: "Näin viittaat näihin lukuihin",
    downloads: "Lataa luvut",
    downloadNote:
      "CSV-tiedoston sarakkeet ja merkinnät ovat samat kuin avoimessa datassa. Pienten joukkojen arvot eivät ole mukana.",
    noValue: "Ei arvoa",
    wrote: "Luvut on kirjattu suunnitelmaan",
  },
  intro: (count) =>
    `Suunnitelman tilannetta seurataan ${number(count)} indikaattorilla. Indikaattorin sivulla on sen kehitys, alueiden ja ryhmien erot sekä lähteen tiedot.`,
  years: (count) => (count === 1 ? "joka vuosi" : `${number(count)} vuoden välein`),
  months: (count) => (count === 1 ? "joka kuukausi" : `${number(count)} kuukauden välein`),
  nothing: {
    "no-source": "Lukuja ei ole: indikaattorille ei ole vielä kirjattu lähdettä eikä arvoja.",
    "not-pulled": "Lukuja ei ole: niitä ei ole vielä haettu lähteestä.",
    "no-values": (area) => `Lähteessä ei ole lukuja tältä alueelta (${area}).`,
    suppressed:
      "Lukuja ei näytetä, koska ne kuvaavat niin harvoja ihmisiä. Ne eivät ole nollia eivätkä puuttuvia.",
    unclear: "Lukuja ei näytetä, ennen kuin ne on tarkistettu: samalta ajalta on eri arvoja.",
  },
  withheld: "Siksi tällä sivulla on vain uusin arvo lähteineen, eikä lukuja voi ladata.",
  compared: {
    higher: (by) => `${by} suurempi`,
    lower: (by) => `${by} pienempi`,
    same: "yhtä suuri",
  },
  inList: (list, code) => `${list}: ${code}`,
  cite: ({ producer, title, source, address }) =>
    [producer, title, source, address].filter((part) => part !== "").join(". "),
  download: (values) => `Kaikki luvut, ${number(values)} ${plural(values, "rivi", "riviä")} (CSV)`,
};
