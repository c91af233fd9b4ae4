import { writeNumber } from "./numbers.ts";
import { statusSv } from "./status-sv.ts";
import type { TakeawayText } from "./takeaway.ts";

const { verdict, obstacle, oneFreshness } = statusSv;

export const takeawaySv: TakeawayText = {
  calendar: {
    deadline: (title) => `Sista dag: ${title}`,
    task: "Uppgift",
    event: "Händelse",
    parties: "Deltagare",
  },
  feed: {
    name: (plan) => `${plan}: uppföljning och händelser`,
    update: (title) => `Uppföljning: ${title}`,
    event: (kind, title) => (kind === "" ? title : `${kind}: ${title}`),
    changed: "Vad det ändrade:",
  },
  data: {
    about: (plan, date) =>
      `${plan}: mål, åtgärder, ansvariga, mätare och siffror som tabeller. Mätarna har bedömts enligt läget ${date}.`,
    apostrophe:
      "En text som ett kalkylprogram kunde ta för en formel (börjar med = + - eller @) har en apostrof framför sig i CSV-filen.",
    suppressed:
      "Värdet ”suppressed” i kolumnen flag betyder att siffran finns men skulle berätta om mycket få människor. Därför visas den inte. Den är varken noll eller en siffra som saknas.",
    leftOut: "Siffrorna i de här serierna är inte med:",
    because: {
      "licence-unknown": (title, producer) =>
        `${named(title, producer)}: siffrornas användningsvillkor är inte kända.`,
      "licence-not-open": (title, producer, licence) =>
        `${named(title, producer)}: användningsvillkoren ”${licence}” är inte öppna.`,
      unreliable: (title) =>
        `${title}: siffrornas fil är inte sådan som den hämtades från källan, eller siffrorna hämtades för en annan fråga än den som planen nu ställer.`,
    },
  },
  workbook: {
    sheets: {
      about: "Om filen",
      goals: "Mål",
      actions: "Åtgärder",
      metrics: "Mätare",
      values: "Siffror",
      parties: "Ansvariga",
    },
    columns: {
      number: "Nr",
      state: "Gäller målet",
      pursued: "Gäller",
      result: "Resultat (svagaste mätaren)",
      work: "Arbetets skede",
      late: "Försenade åtgärder",
      actions: "Antal åtgärder",
      start: "Börjar",
      end: "Slutar",
      daysLate: "Försenad, dagar",
      postponed: "Framflyttad, gånger",
      euros: "Euro",
      personYears: "Årsverken",
      updated: "Senaste anteckning",
      update: "Vad som har gjorts",
      unit: "Enhet",
      baselinePeriod: "Utgångslägets tid",
      latestPeriod: "Det nyaste värdets tid",
      targetPeriod: "Målnivåns tid",
      targetLimit: "Gräns eller intervall för målnivån",
      verdict: "Bedömning",
      reason: "Varför ingen bedömning",
      freshness: "Uppgifternas aktualitet",
      measures: "Vad den mäter",
      series: "Mätare eller indikator",
      area: "Område",
      period: "Period",
      sex: "Kön",
      group: "Grupp",
      value: "Värde",
      n: "Svar eller fall (n)",
      low: "95 %-intervall, nedre gräns",
      high: "95 %-intervall, övre gräns",
      flag: "Anmärkning",
      party: "Ansvarig",
      kind: "Ansvarar för",
      title: "Rubrik",
      page: "Sida",
    },
    document: "Dokument",
    about: (date) =>
      `Den här filen innehåller planens mål, åtgärder, mätare, siffror och ansvariga. Mätarna har bedömts enligt läget ${date}.`,
    more: (count) =>
      `Siffrorna är fler än vad som ryms: de ${writeNumber(count, "sv")} sista saknas. Alla finns i planens öppna data (CSV).`,
    sources: "Siffrornas källor",
  },
  status: { verdict, obstacle, oneFreshness },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (producent: ${producer})`;
}
