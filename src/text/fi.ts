import { formatDate, formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { Text } from "./text.ts";

const number = (value: number): string => writeNumber(value, "fi");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const fi: Text = {
  language: "fi",
  number,
  date: (date) => formatDate("fi", date),
  severity: { error: "virhe", warning: "varoitus", note: "huomautus" },
  words: {
    yes: "kyllä",
    no: "ei",
    or: (items) => formatList(items, "tai"),
    and: (items) => formatList(items, "ja"),
  },
  kinds: {
    text: "teksti",
    number: "luku",
    "whole-number": "kokonaisluku",
    "yes-no": "true/false (kyllä/ei)",
    list: "luettelo",
    mapping: "ryhmä kenttiä",
    empty: "tyhjä",
  },
  collections: {
    actions: "toimenpiteet",
    actors: "toimijat",
    documents: "asiakirjat",
    events: "tapahtumat",
    focusAreas: "painopistealueet",
    goals: "tavoitteet",
    indicatorLists: "indikaattoriluettelot",
    indicators: "indikaattorit",
    metrics: "mittarit",
    municipalities: "kunnat",
    networks: "verkostot",
    observations: "havainnot",
    omissions: "pois jätetyt indikaattorit",
    phenomena: "ilmiöt",
    practices: "toimintamallit",
    targetGroups: "kohderyhmät",
    tasks: "tehtävät",
  },
  languageNames: { fi: "suomi", sv: "ruotsi", en: "englanti" },
  report: {
    what: "Mitä",
    why: "Miksi",
    fix: "Korjaus",
    related: {
      "first-used": "käytetty ensimmäisen kerran tässä",
      defined: "määritelty tässä",
      "see-also": "katso myös",
    },
    cutOff: (limit, total) =>
      `Tähän mahtuu ${number(limit)} löydöstä, ja niitä on kaikkiaan ${number(total)}. Lievimmät jäivät pois.`,
  },
  summary: {
    counts: {
      error: (count) => counted(count, "virhe", "virhettä"),
      warning: (count) => counted(count, "varoitus", "varoitusta"),
      note: (count) => counted(count, "huomautus", "huomautusta"),
    },
    clean: (files) =>
      `Kunnossa: ${counted(files, "tiedosto", "tiedostoa")} tarkastettu, ei huomautettavaa.`,
    totals: (counts, files) =>
      `Yhteensä ${counts} ${counted(files, "tiedostossa", "tiedostossa")}.`,
    filesChecked: (count) => `Tarkastettu ${counted(count, "tiedosto", "tiedostoa")}.`,
    accepted: (count) =>
      count === 1
        ? "Lisäksi 1 löydös on hyväksytty määräajaksi, eikä sitä näytetä."
        : `Lisäksi ${number(count)} löydöstä on hyväksytty määräajaksi, eikä niitä näytetä.`,
    fixable: (count, command) => `Näistä ${number(count)} korjaantuu komennolla: ${command}`,
    explain: (code) => `Lisätietoa säännöstä: hyte explain ${code}`,
    heading: "Suunnitelman tarkastus",
    columns: { place: "Paikka", severity: "Vakavuus", what: "Mitä", rule: "Sääntö" },
    more: (count) => `… ja vielä ${number(count)}.`,
  },
  commands: {
    fix: {
      done: (fixes, files) =>
        `Korjattu ${counted(fixes, "kohta", "kohtaa")} ${counted(files, "tiedostossa", "tiedostossa")}.`,
      wouldDo: (fixes, files) =>
        `Korjattavissa ${counted(fixes, "kohta", "kohtaa")} ${counted(files, "tiedostossa", "tiedostossa")}. Mitään ei muutettu.`,
      nothing: "Ei mitään, minkä hyte osaisi korjata itse.",
      left: (fixes) =>
        `${counted(fixes, "korjaus osuu", "korjausta osuu")} samaan kohtaan kuin toinen korjaus: aja sama komento uudelleen.`,
      refused: (fixes) =>
        `${counted(fixes, "korjaus jätettiin tekemättä, koska se", "korjausta jätettiin tekemättä, koska ne")} ${fixes === 1 ? "tekisi" : "tekisivät"} tiedostosta huonommin luettavan: korjaa ${fixes === 1 ? "kohta" : "kohdat"} itse.`,
    },
    explain: {
      severity: "Vakavuus",
      ofExample: "Näin hyte sanoo alla olevasta väärästä esimerkistä:",
      wrong: "Väärin",
      right: "Oikein",
      planFile: "suunnitelman tiedosto",
    },
    build: {
      done: (folder) => `Raportti on valmis: ${folder}`,
      files: (written, unchanged, removed) =>
        `${counted(written, "tiedosto", "tiedostoa")} kirjoitettu, ${number(unchanged)} ennallaan, ${number(removed)} poistettu.`,
      refused: (errors) =>
        `Raporttia ei tehty, koska suunnitelmassa on ${counted(errors, "virhe", "virhettä")}. Mitään ei muutettu.`,
    },
    init: {
      created: (path) => `Luotu ${path}`,
      kept: (path) => `Ennallaan ${path} (tiedosto oli jo olemassa)`,
      keptPlan: (folder, files) =>
        `Ennallaan ${folder} (suunnitelmassa oli jo ${counted(files, "tiedosto", "tiedostoa")})`,
      next: (command) =>
        `Seuraavaksi: kirjoita suunnitelmaa plan-kansioon ja tarkasta se komennolla ${command}.`,
      nextCheck: (command) => `Seuraavaksi: tarkasta suunnitelma komennolla ${command}.`,
    },
  },
};
