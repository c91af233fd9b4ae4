import type { TakeawayText } from "./takeaway.ts";

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
        `${title}: lukujen tiedosto ei ole sellainen kuin se haettiin lähteestä.`,
    },
  },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (tuottaja: ${producer})`;
}
