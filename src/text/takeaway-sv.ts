import type { TakeawayText } from "./takeaway.ts";

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
      unreliable: (title) => `${title}: siffrornas fil är inte sådan som den hämtades från källan.`,
    },
  },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (producent: ${producer})`;
}
