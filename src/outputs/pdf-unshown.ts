import type { Translated } from "../base/language.ts";
import { printable } from "../base/printable.ts";
import type { Block, Runs } from "./document/block.ts";
import type { DocumentBody } from "./document/report-blocks.ts";

/** As many as a line on a terminal can hold. */
const mostNamed = 5;

/** That characters of a plan cannot be shown in the PDF, with the heading under which each stands first. */
export function unshownNote(
  { report, blocks }: DocumentBody,
  unshown: ReadonlySet<string>,
): Translated {
  const byPlace = new Map<string, string[]>();
  for (const characters of [...unshown].slice(0, mostNamed)) {
    const place = placeOf(characters, blocks) || report.title.text;
    byPlace.set(place, [...(byPlace.get(place) ?? []), signOf(characters)]);
  }
  const named = [...byPlace].map(([place, signs]) => `${signs.join(", ")} (”${printable(place)}”)`);
  const list = named.join(", ") + (unshown.size > mostNamed ? ", …" : "");
  const file = `${report.stem}.${report.language}.pdf`;
  return {
    fi: `Tiedostossa ${file} on merkkejä, joita sen kirjasimessa ei ole; niiden paikalla on merkki �. Merkit ja otsikot, joiden alla ne ovat: ${list}. Kirjoita ne suunnitelmassa toisin, esimerkiksi sanoin.`,
    sv: `Filen ${file} innehåller tecken som typsnittet saknar; i deras ställe står tecknet �. Tecknen och rubrikerna som de står under: ${list}. Skriv dem på ett annat sätt i planen, till exempel med ord.`,
    en: `The file ${file} has characters that its typeface lacks; the sign � stands in their place. The characters and the headings under which they stand: ${list}. Write them in another way in the plan, for example in words.`,
  };
}

/** "😀 U+1F600": a terminal may not show it either, but who looks for it in the plan needs the sign. */
function signOf(characters: string): string {
  return `${printable(characters)} ${codesOf(characters)}`.trimStart();
}

function codesOf(characters: string): string {
  const codes = Array.from(characters, (one) =>
    (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"),
  );
  return codes.map((code) => `U+${code}`).join(" ");
}

/** The last heading before a text; "" where it stands before all. */
function placeOf(text: string, blocks: readonly Block[]): string {
  let heading = "";
  for (const block of blocks) {
    if (block.kind === "heading") heading = wordsOf(block.runs);
    if (JSON.stringify(block).includes(text)) return heading;
  }
  return "";
}

function wordsOf(runs: Runs): string {
  return runs.map(({ text }) => text).join("");
}
