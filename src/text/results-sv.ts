import { judgementSv } from "./judgement-sv.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ResultText } from "./results.ts";
import { statusSv } from "./status-sv.ts";

const number = (value: number): string => writeNumber(value, "sv");
const days = (count: number): string => `${number(count)} ${plural(count, "dag", "dagar")}`;
const ofPeriod = (period: string): string => (period === "" ? "" : ` Planperioden är ${period}.`);

export const resultsSv: ResultText = {
  labels: {
    work: "Arbetet",
    result: "Resultatet",
    withPlan: "Beslutat med hela planen:",
    freshness: "Uppgifternas aktualitet",
    situation: "Hur det går",
    situationNote:
      "Arbetet visar om vi gör det vi lovade. Resultatet visar om läget förändras. De slås inte ihop och inga medelvärden räknas.",
    verdict: "Bedömning",
    judged: "Så här har detta bedömts",
    gaps: "Skillnaden mellan grupper",
    period: "Tid",
    difference: "Skillnad",
    ratio: "Kvot",
    actionMetrics: "Åtgärdernas mätare",
    decisions: "Vad som kräver ett avgörande",
    decisionsNote:
      "Här finns det som är försenat, avbrutet, utan ansvarig, efter målet eller väntar på beslut.",
    noDecisions: "Ingenting väntar på ett avgörande.",
    allDecisions: "Allt som kräver ett avgörande",
    done: "Vad som har gjorts",
    allDone: "Alla anteckningar och händelser",
    noDone: "Det finns ännu inga anteckningar eller händelser.",
    noDoneLater:
      "Planperioden är slut. Det finns inga anteckningar eller händelser för det här året.",
    downloads: "Ta med dig",
    calendar: "Kalender (ICS)",
    calendarNote: "Sista dagar och händelser till den egna kalendern",
    feed: "Flöde (Atom)",
    feedNote: "Nya anteckningar och händelser till en flödesläsare",
    data: "Öppna data och filer",
    dataNote: "Planen som tabeller och dokument",
    calendars: "Till kalendern",
    ics: "(ICS)",
    why: "Varför detta är viktigt",
    figures: "Läget i siffror",
    country: "Hela landet",
    noLicence: "Licensen är inte känd",
    periodOver: "har gått ut",
    postponements: "Flyttar av tidsplanen",
    event: "Händelse",
    indicator: "Indikator",
    seeWork: "Arbetet enligt ansvarig",
    seeResults: "Resultatet enligt insatsområde",
    seeFreshness: "Indikatorerna och deras aktualitet",
    matters: {
      result: "Resultatet går inte framåt",
      awaiting: "Väntar på behandling",
      late: "Försenat",
      paused: "Avbrutet",
      unowned: "Utan ansvarig",
    },
  },
  say: {
    focusAreas: (count) => `${number(count)} ${plural(count, "insatsområde", "insatsområden")}`,
    facts: (counts, period) => `Planen omfattar ${counts}.${ofPeriod(period)}`,
    factsOfPart: (counts, period) => `Den här delen omfattar ${counts}.${ofPeriod(period)}`,
    withData: (count) => `${number(count)} mätare med uppgifter som förnyas`,
    and: (before, last) => `${before} och ${last}`,
    reading: (latest, baseline, target) =>
      [
        latest === "" ? "inget värde ännu" : latest,
        ...(baseline === "" ? [] : [`utgångsnivå ${baseline}`]),
        ...(target === "" ? [] : [`mål ${target}`]),
      ].join(", "),
    judged: (reading, verdict) => `${reading}: ${verdict}`,
    at: (value, period) => (period === "" ? value : `${value} (${period})`),
    about: (title, what) => `${title}: ${what}`,
    because: (verdict, reason) => `${verdict}: ${reason}`,
    doneIn: (year) => `Vad som har gjorts år ${year}`,
    weakest: "Svagast:",
    latest: "Mest försenad:",
    oldest: "Äldsta uppgiften:",
    days,
    overdue: (date, late) => `Tidsplanen gick ut ${date}: ${days(late)} försenad.`,
    until: (date, left) => `Tid finns till ${date} (${days(left)}).`,
    paused: (date) => (date === "" ? "Avbruten." : `Avbruten ${date}.`),
    noOwner: "Ansvarig saknas.",
    awaits: (body, date) => {
      const when = date === "" ? "" : ` (${date})`;
      return body === "" ? `Väntar på behandling${when}.` : `Väntar på behandling: ${body}${when}.`;
    },
    newestUpdate: (date) => `Senaste anteckningen ${date}.`,
    noUpdates: "Inga anteckningar ännu.",
    more: (count) => `och ${number(count)} till`,
    leftOut: (count) => `Därtill ${number(count)} till, som finns på sina egna sidor.`,
    earlier: (count) => `Tidigare anteckningar (${number(count)})`,
    inYear: (year, count) => `${year} (${number(count)})`,
    story: (year) => `Vad som har gjorts år ${year}`,
    calendarOf: (party) => `Kalender: ${party}`,
    idAtSource: (id) => `id ${id}`,
    producer: (name) => `producent ${name}`,
    fetched: (date) => `hämtat ${date}`,
    movedFrom: (period) => `Tidigare tidsplan ${period}`,
    inCountry: (value) => `Hela landet ${value}`,
  },
  status: statusSv,
  judgement: {
    ...judgementSv,
    baselineTaken: (written, period) =>
      `Som utgångsnivå har tagits värdet för ${period}, som tar slut samma dag som tiden ${written} i planen.`,
    orderIs: "Den första vars villkor uppfylls är bedömningen. Den står i fetstil.",
    path: {
      ...judgementSv.path,
      limits: ({ behind, slightlyBehind }) =>
        `Mätaren ligger efter när mindre än ${behind} av den förväntade förändringen har skett, och något efter vid mindre än ${slightlyBehind}. Gränserna är desamma för alla mätare som inte har egna.`,
    },
    noise: {
      ...judgementSv.noise,
      minChange: (size) =>
        `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är satt för den här mätaren.`,
      tenth: (size) =>
        `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är en tiondel av den eftersträvade förändringen, eftersom värdena inte har konfidensintervall och mätaren ingen egen gräns.`,
      outside: {
        ...judgementSv.noise.outside,
        minChange: (size) =>
          `Avståndet till gränsen kan vara slump om det är mindre än ${size}. Detta är satt för den här mätaren.`,
        unknown:
          "Det är inte känt hur litet avstånd som är slump: värdet har inget konfidensintervall och mätaren ingen egen gräns. Därför räknas även ett litet avstånd till gränsen.",
      },
    },
    data: {
      ...judgementSv.data,
      stale: "Uppgiften är föråldrad.",
      noRhythm:
        "Aktualiteten kan inte bedömas, eftersom det inte är känt hur ofta uppgiften uppdateras.",
    },
  },
};
