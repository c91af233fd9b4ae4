import { FetchError } from "../../base/errors.ts";
import { isSameTitle } from "../../base/same-title.ts";
import type { SourceText } from "../../snapshots/snapshot.ts";
import { plainText, textFor } from "./plain-text.ts";

/** Whether a title in a plan is what the service calls the indicator, in any of its languages. */
function isTitleOf(written: string, title: SourceText): boolean {
  const wanted = plainText(written);
  return Object.values(title).some((one) => isSameTitle(wanted, plainText(one)));
}

/**
 * A number that belongs to another indicator would fetch figures of something else, and nobody would see it. So
 * nothing is fetched before the plan's title and the service's are the same.
 */
export function requireTitle(
  id: number,
  written: string,
  title: SourceText,
  language: "fi" | "sv" | "en",
): void {
  if (isTitleOf(written, title)) return;
  const real = textFor(title, language);
  const line = `title: ${JSON.stringify(real)}`;
  throw new FetchError("plan", {
    fi: `Sotkanetin indikaattori ${id} on nimeltään ”${real}”, mutta suunnitelmassa lukee ”${plainText(written)}”. Arvoja ei haettu, koska väärä numero toisi väärän asian luvut. Jos numero on oikea, kirjoita kohtaan source: ${line}. Jos tarkoitit toista indikaattoria, etsi sen numero: hyte search "${searchWords(written)}".`,
    sv: `Indikatorn ${id} i Sotkanet heter ”${real}”, men i planen står det ”${plainText(written)}”. Inga värden hämtades, för ett fel nummer skulle ge siffror om något annat. Om numret är rätt, skriv under source: ${line}. Om du avsåg en annan indikator, sök dess nummer: hyte search "${searchWords(written)}".`,
    en: `Indicator ${id} of Sotkanet is called “${real}”, but the plan says “${plainText(written)}”. No values were fetched, since a wrong number would bring figures of something else. If the number is right, write under source: ${line}. If you meant another indicator, look for its number: hyte search "${searchWords(written)}".`,
  });
}

const wordsToSearch = 3;

/** The first longer words, as they may be copied to a command line. */
function searchWords(written: string): string {
  const words = plainText(written).match(/\p{L}{4,40}/gu) ?? [];
  return words.slice(0, wordsToSearch).join(" ").toLowerCase();
}
