import { writeNumber } from "./numbers.ts";
import { statusFi } from "./status-fi.ts";
import type { TakeawayText } from "./takeaway.ts";

const { verdict, obstacle, oneFreshness } = statusFi;

export const takeawayFi: TakeawayText = {
  calendar: {
    deadline: (title) => `Määräpäivä: ${title}`,
    task: "Tehtävä",
    event: "Tapahtuma",
    parties: "Osallistujat",
  },
  feed: {
    name: (plan) => `${plan}: seuranta ja tapahtumat`,
    update: (title) => `Seuranta: ${title}`,
    event: (kind, title) => (kind === "" ? title : `${kind}: ${title}`),
    changed: "Mitä se muutti:",
  },
  data: {
    about: (plan, date) =>
      `${plan}: tavoitteet, toimenpiteet, vastuutahot, mittarit ja luvut taulukoina. Mittarit on arvioitu päivän ${date} tilanteen mukaan.`,
    apostrophe:
      "Teksti, jonka taulukkolaskenta voisi ottaa kaavaksi (alussa = + - tai @), on CSV-tiedostossa heittomerkin jäljessä.",
    suppressed:
      "Arvo ”suppressed” sarakkeessa flag tarkoittaa, että luku on olemassa mutta kertoisi hyvin harvoista ihmisistä. Siksi sitä ei näytetä. Se ei ole nolla eikä puuttuva luku.",
    leftOut: "Näiden sarjojen luvut eivät ole mukana:",
    because: {
      "licence-unknown": (title, producer) =>
        `${named(title, producer)}: lukujen käyttöehtoja ei tiedetä.`,
      "licence-not-open": (title, producer, licence) =>
        `${named(title, producer)}: käyttöehdot ”${licence}” eivät ole avoimet.`,
      unreliable: (title) =>
        `${title}: lukujen tiedosto ei ole sellainen kuin se haettiin lähteestä, tai luvut haettiin toiseen kysymykseen kuin suunnitelmassa nyt on.`,
    },
  },
  workbook: {
    sheets: {
      about: "Tietoja",
      goals: "Tavoitteet",
      actions: "Toimenpiteet",
      metrics: "Mittarit",
      values: "Luvut",
      parties: "Vastuutahot",
    },
    columns: {
      number: "Nro",
      state: "Onko voimassa",
      pursued: "Voimassa",
      result: "Tulos (heikoin mittari)",
      work: "Työn vaihe",
      late: "Myöhässä, toimenpiteitä",
      actions: "Toimenpiteitä",
      start: "Alkaa",
      end: "Päättyy",
      daysLate: "Myöhässä, päivää",
      postponed: "Siirretty, kertaa",
      euros: "Euroa",
      personYears: "Henkilötyövuotta",
      updated: "Viimeisin merkintä",
      update: "Mitä on tehty",
      unit: "Yksikkö",
      baselinePeriod: "Lähtötason aika",
      latestPeriod: "Uusimman arvon aika",
      targetPeriod: "Tavoitetason aika",
      targetLimit: "Tavoitetason raja tai vaihteluväli",
      verdict: "Arvio",
      reason: "Miksi ei arviota",
      freshness: "Tietojen tuoreus",
      measures: "Mitä mittaa",
      series: "Mittari tai indikaattori",
      area: "Alue",
      period: "Ajanjakso",
      sex: "Sukupuoli",
      group: "Ryhmä",
      value: "Arvo",
      n: "Vastaajia tai tapauksia (n)",
      low: "95 %:n väli, alaraja",
      high: "95 %:n väli, yläraja",
      flag: "Huomautus",
      party: "Vastuutaho",
      kind: "Mistä vastaa",
      title: "Otsikko",
      page: "Sivu",
    },
    document: "Asiakirja",
    about: (date) =>
      `Tässä tiedostossa ovat suunnitelman tavoitteet, toimenpiteet, mittarit, luvut ja vastuutahot. Mittarit on arvioitu päivän ${date} tilanteen mukaan.`,
    more: (count) =>
      `Lukuja on enemmän kuin taulukkoon mahtuu: siitä puuttuu ${writeNumber(count, "fi")} viimeistä. Kaikki ovat suunnitelman avoimessa aineistossa (CSV).`,
    sources: "Lukujen lähteet",
  },
  status: { verdict, obstacle, oneFreshness },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (tuottaja: ${producer})`;
}
