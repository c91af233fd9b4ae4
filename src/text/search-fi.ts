import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { SearchText } from "./search.ts";

const number = (value: number): string => writeNumber(value, "fi");
const quoted = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(", ");

export const searchFi: SearchText = {
  heading: (text, found, shown) =>
    `Haku ”${text}” löysi Sotkanetista ${number(found)} ${plural(found, "indikaattorin", "indikaattoria")}.${
      shown < found
        ? ` Tässä ${number(shown)} parhaiten sopivaa; lisää saat valitsimella --limit.`
        : ""
    }`,
  partial: (unknown) =>
    unknown.length === 0
      ? "Minkään indikaattorin nimessä ei ole kaikkia hakusanoja; nämä sopivat parhaiten."
      : `Minkään indikaattorin nimessä ei ole: ${quoted(unknown)}. Muut hakusanat löysivät nämä:`,
  nothing: (text) =>
    `Haku ”${text}” ei löytänyt Sotkanetista yhtään indikaattoria. Kokeile yleisempää sanaa tai osaa sanasta, esimerkiksi hyte search liikunta.`,
  near: (words) => `Lähellä olevia sanoja: ${words.join(", ")}.`,
  years: (start, end) => (start === end ? `Vuosi ${start}` : `Vuodet ${start}–${end}`),
  yearsUnknown: "Vuosia ei saatu selville",
  updated: (date) => `päivitetty ${date}`,
  producer: (name) => `Tuottaja: ${name}.`,
  areas: (kinds) => `Alueet luettelon mukaan: ${kinds.join(", ")}.`,
  areasUnknown: "Alueita ei ole luetteloitu.",
  direction: "up, down tai none: kumpi suunta on parempi?",
  advice:
    "Kopioi rivit suunnitelman kohtaan indicators ja kirjoita direction itse: up (suurempi on parempi), down (pienempi on parempi) tai none (ei kumpikaan). Sotkanet ei luettele hyvinvointialueita silloinkaan, kun niiltä on arvoja: hyte pull kertoo, miltä alueilta arvoja on.",
  fetched: (date) => `Luettelo on haettu Sotkanetista ${date}.`,
  old: (date) =>
    `Luetteloa ei saatu päivitettyä, joten haussa käytettiin ${date} haettua. Siitä voi puuttua uusia indikaattoreita.`,
};
