import { judgementFi } from "./judgement-fi.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ResultText } from "./results.ts";
import { statusFi } from "./status-fi.ts";

const number = (value: number): string => writeNumber(value, "fi");
const days = (count: number): string => `${number(count)} ${plural(count, "päivä", "päivää")}`;
const ofPeriod = (period: string): string =>
  period === "" ? "" : ` Suunnitelmakausi on ${period}.`;

export const resultsFi: ResultText = {
  labels: {
    work: "Työ",
    result: "Tulos",
    withPlan: "Päätetty koko suunnitelman mukana:",
    freshness: "Tietojen tuoreus",
    situation: "Missä mennään",
    situationNote:
      "Työ kertoo, teemmekö mitä lupasimme. Tulos kertoo, muuttuuko tilanne. Niitä ei yhdistetä eikä niistä lasketa keskiarvoja.",
    verdict: "Arvio",
    judged: "Näin tämä on arvioitu",
    gaps: "Ryhmien välinen ero",
    period: "Aika",
    difference: "Erotus",
    ratio: "Suhde",
    actionMetrics: "Toimenpiteiden mittarit",
    decisions: "Mikä vaatii ratkaisua",
    decisionsNote:
      "Tähän on koottu se, mikä on myöhässä, keskeytetty, ilman vastuutahoa, jäljessä tavoitteesta tai odottaa päätöstä.",
    noDecisions: "Mikään ei odota ratkaisua.",
    allDecisions: "Kaikki, mikä vaatii ratkaisua",
    done: "Mitä on tehty",
    allDone: "Kaikki merkinnät ja tapahtumat",
    noDone: "Merkintöjä tai tapahtumia ei vielä ole.",
    noDoneLater: "Suunnitelmakausi on päättynyt. Tältä vuodelta ei ole merkintöjä eikä tapahtumia.",
    downloads: "Ota mukaan",
    calendar: "Kalenteri (ICS)",
    calendarNote: "Määräpäivät ja tapahtumat omaan kalenteriin",
    feed: "Syöte (Atom)",
    feedNote: "Uudet merkinnät ja tapahtumat syötteenlukijaan",
    data: "Avoin data ja tiedostot",
    dataNote: "Suunnitelma taulukkoina ja asiakirjoina",
    calendars: "Kalenteriin",
    ics: "(ICS)",
    why: "Miksi tämä on tärkeää",
    figures: "Tilanne lukuina",
    country: "Koko maa",
    noLicence: "Lisenssi ei ole tiedossa",
    periodOver: "päättynyt",
    postponements: "Aikataulun siirrot",
    event: "Tapahtuma",
    indicator: "Indikaattori",
    seeWork: "Työ vastuutahoittain",
    seeResults: "Tulos painopisteittäin",
    seeFreshness: "Indikaattorit ja niiden tuoreus",
    matters: {
      result: "Tulos ei etene",
      awaiting: "Odottaa käsittelyä",
      late: "Myöhässä",
      paused: "Keskeytetty",
      unowned: "Ilman vastuutahoa",
    },
  },
  say: {
    focusAreas: (count) => `${number(count)} ${plural(count, "painopiste", "painopistettä")}`,
    facts: (counts, period) => `Suunnitelmassa on ${counts}.${ofPeriod(period)}`,
    factsOfPart: (counts, period) => `Tässä osassa on ${counts}.${ofPeriod(period)}`,
    withData: (count) =>
      `${number(count)} ${plural(count, "mittari, jolla", "mittaria, joilla")} on päivittyviä tietoja`,
    and: (before, last) => `${before} ja ${last}`,
    reading: (latest, baseline, target) =>
      [
        latest === "" ? "ei vielä arvoa" : latest,
        ...(baseline === "" ? [] : [`lähtötaso ${baseline}`]),
        ...(target === "" ? [] : [`tavoite ${target}`]),
      ].join(", "),
    judged: (reading, verdict) => `${reading}: ${verdict}`,
    at: (value, period) => (period === "" ? value : `${value} (${period})`),
    about: (title, what) => `${title}: ${what}`,
    because: (verdict, reason) => `${verdict}: ${reason}`,
    doneIn: (year) => `Mitä on tehty vuonna ${year}`,
    weakest: "Heikoin:",
    latest: "Eniten myöhässä:",
    oldest: "Vanhin tieto:",
    days,
    overdue: (date, late) => `Aikataulu päättyi ${date}: myöhässä ${days(late)}.`,
    until: (date, left) => `Aikaa on ${date} asti (${days(left)}).`,
    paused: (date) => (date === "" ? "Keskeytetty." : `Keskeytetty ${date}.`),
    noOwner: "Vastuutaho puuttuu.",
    awaits: (body, date) => {
      const when = date === "" ? "" : ` (${date})`;
      return body === "" ? `Odottaa käsittelyä${when}.` : `Odottaa käsittelyä: ${body}${when}.`;
    },
    newestUpdate: (date) => `Viimeisin merkintä ${date}.`,
    noUpdates: "Ei vielä merkintöjä.",
    more: (count) => `ja ${number(count)} muuta`,
    leftOut: (count) => `Lisäksi ${number(count)} muuta, jotka näkyvät omilla sivuillaan.`,
    earlier: (count) => `Aiemmat merkinnät (${number(count)})`,
    inYear: (year, count) => `${year} (${number(count)})`,
    story: (year) => `Mitä vuonna ${year} on tehty`,
    calendarOf: (party) => `Kalenteri: ${party}`,
    idAtSource: (id) => `tunnus ${id}`,
    producer: (name) => `tuottaja ${name}`,
    fetched: (date) => `haettu ${date}`,
    movedFrom: (period) => `Aiempi aikataulu ${period}`,
    inCountry: (value) => `Koko maa ${value}`,
  },
  status: statusFi,
  judgement: {
    ...judgementFi,
    baselineTaken: (written, period) =>
      `Lähtötasoksi on otettu arvo ajalta ${period}, joka päättyy samana päivänä kuin suunnitelmaan kirjoitettu aika ${written}.`,
    orderIs: "Ensimmäinen, jonka ehto täyttyy, on arvio. Se on lihavoitu.",
    path: {
      ...judgementFi.path,
      limits: ({ behind, slightlyBehind }) =>
        `Mittari on jäljessä, kun odotetusta muutoksesta on toteutunut alle ${behind}, ja hieman jäljessä, kun alle ${slightlyBehind}. Rajat ovat samat kaikille mittareille, joille ei ole asetettu omia.`,
    },
    noise: {
      ...judgementFi.noise,
      minChange: (size) =>
        `Muutos voi olla sattumaa, jos se on alle ${size}. Raja on asetettu tälle mittarille.`,
      tenth: (size) =>
        `Muutos voi olla sattumaa, jos se on alle ${size}. Raja on kymmenesosa tavoitellusta muutoksesta, koska arvoilla ei ole luottamusvälejä eikä mittarilla omaa rajaa.`,
      outside: {
        ...judgementFi.noise.outside,
        minChange: (size) =>
          `Ero rajaan voi olla sattumaa, jos se on alle ${size}. Tämä on asetettu tälle mittarille.`,
        unknown:
          "Ei tiedetä, kuinka pieni ero on sattumaa: arvolla ei ole luottamusväliä eikä mittarilla omaa rajaa. Siksi pienikin ero rajaan ratkaisee.",
      },
    },
    data: {
      ...judgementFi.data,
      stale: "Tieto on vanhentunut.",
      noRhythm: "Tuoreutta ei voi arvioida, koska ei tiedetä, miten usein tieto päivittyy.",
    },
  },
};
