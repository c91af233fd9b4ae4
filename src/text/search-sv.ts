import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { SearchText } from "./search.ts";

const number = (value: number): string => writeNumber(value, "sv");
const quoted = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(", ");

export const searchSv: SearchText = {
  heading: (text, found, shown) =>
    `Sökningen ”${text}” hittade ${number(found)} ${plural(found, "indikator", "indikatorer")} i Sotkanet.${
      shown < found ? ` Här är de ${number(shown)} som passar bäst; fler får du med --limit.` : ""
    }`,
  partial: (unknown) =>
    unknown.length === 0
      ? "Inget namn innehåller alla sökord; de här passar bäst."
      : `Inget namn innehåller: ${quoted(unknown)}. Med de övriga sökorden hittades:`,
  nothing: (text) =>
    `Sökningen ”${text}” hittade ingen indikator i Sotkanet. Pröva ett mer allmänt ord eller en del av ordet, till exempel hyte search motion.`,
  near: (words) => `Ord som ligger nära: ${words.join(", ")}.`,
  years: (start, end) => (start === end ? `År ${start}` : `Åren ${start}–${end}`),
  yearsUnknown: "Åren kunde inte hämtas",
  updated: (date) => `uppdaterad ${date}`,
  producer: (name) => `Producent: ${name}.`,
  areas: (kinds) => `Områden enligt förteckningen: ${kinds.join(", ")}.`,
  areasUnknown: "Områdena är inte förtecknade.",
  direction: "up, down eller none: vilken riktning är bättre?",
  advice:
    "Kopiera raderna till planen under indicators och skriv direction själv: up (högre är bättre), down (lägre är bättre) eller none (ingendera). Sotkanet förtecknar inte välfärdsområdena ens när det finns värden för dem: hyte pull berättar för vilka områden det finns värden.",
  fetched: (date) => `Förteckningen hämtades från Sotkanet ${date}.`,
  old: (date) =>
    `Förteckningen gick inte att uppdatera, så sökningen använde den som hämtades ${date}. Nya indikatorer kan saknas i den.`,
};
