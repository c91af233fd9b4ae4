import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { SearchText } from "./search.ts";

const number = (value: number): string => writeNumber(value, "en");
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

export const searchEn: SearchText = {
  heading: (text, found, shown) =>
    `“${text}” found ${number(found)} ${plural(found, "indicator", "indicators")} in Sotkanet.${
      shown < found ? ` Here are the ${number(shown)} that fit best; more with --limit.` : ""
    }`,
  partial: (unknown) =>
    unknown.length === 0
      ? "No title has all the words; these fit best."
      : `No title has: ${quoted(unknown)}. The other words found:`,
  nothing: (text) =>
    `“${text}” found no indicator in Sotkanet. Try a more general word or a part of it, for example hyte search liikunta. Most titles are also in English.`,
  near: (words) => `Words that are near: ${words.join(", ")}.`,
  years: (start, end) => (start === end ? `Year ${start}` : `Years ${start}–${end}`),
  yearsUnknown: "Years not known",
  updated: (date) => `updated ${date}`,
  producer: (name) => `Producer: ${name}.`,
  areas: (kinds) => `Areas as listed: ${kinds.join(", ")}.`,
  areasUnknown: "No areas are listed.",
  direction: "up, down or none: which way is better?",
  advice:
    "Copy the lines to indicators in the plan and write direction yourself: up (higher is better), down (lower is better) or none (neither). Sotkanet does not list the wellbeing services counties even where they have values: hyte pull tells which areas have them.",
  fetched: (date) => `The catalogue was fetched from Sotkanet on ${date}.`,
  old: (date) =>
    `The catalogue could not be fetched anew, so the one of ${date} was used. New indicators may be missing from it.`,
};
