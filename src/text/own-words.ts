import { UserError } from "../base/errors.ts";
import { nearest } from "../base/nearest.ts";
import type { SiteText } from "./site.ts";

/** Longer is no label: the pages would not hold it. */
const longest = 400;
/** Words that are not of the pages alone: the name of the language, and what the command line says of verdicts too. */
const kept = new Set(["language", "name", "results.judgement", "results.status"]);

/**
 * The words of the pages with a plan's own in place of some (`site.words` of hyte.yaml). A label is named as it is in
 * `labels` ("owners"), any other by its way ("publication.method.title"). Throws a UserError for a name that there is
 * not, with those that are near, and for a text that is empty or too long.
 */
export function withOwnWords(
  text: SiteText,
  own: Readonly<Record<string, string>> | undefined,
): SiteText {
  const entries = Object.entries(own ?? {});
  if (entries.length === 0) return text;
  const known = new Set(namesOf(text, ""));
  let changed = text;
  for (const [name, word] of entries) {
    const way = known.has(`labels.${name}`) ? `labels.${name}` : name;
    if (!known.has(way)) throw noSuchWord(name, text.language, [...known]);
    if (word.trim() === "" || word.length > longest) throw noWord(name, text.language);
    changed = withWord(changed, way.split("."), word);
  }
  return changed;
}

/** The ways to all words that are text and no sentence with something of the plan in it. */
function namesOf(branch: object, above: string): readonly string[] {
  return Object.entries<unknown>({ ...branch }).flatMap(([name, value]) => {
    const way = above + name;
    if (kept.has(way)) return [];
    if (typeof value === "string") return [way];
    return isBranch(value) ? namesOf(value, `${way}.`) : [];
  });
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy with another word at the end of a way; what is beside it is the same. */
function withWord<T extends object>(
  branch: T,
  [name = "", ...rest]: readonly string[],
  word: string,
): T {
  const below = new Map<string, unknown>(Object.entries({ ...branch })).get(name);
  return { ...branch, [name]: isBranch(below) ? withWord(below, rest, word) : word };
}

function noSuchWord(name: string, language: string, known: readonly string[]): UserError {
  const short = known.map((way) => way.replace(/^labels\./, ""));
  const near = nearest(name, short);
  const at = `site.words.${language}`;
  const list = (near.length > 0 ? near : ["owners", "goals", "publication.method.title"]).join(
    ", ",
  );
  const asks = near.length > 0;
  return new UserError({
    fi: `Tiedoston hyte.yaml kohdassa ${at} on ”${name}”, eikä sivuilla ole sen nimistä sanaa. ${asks ? "Tarkoititko" : "Nimet ovat tällaisia"}: ${list}${asks ? "?" : "."}`,
    sv: `I filen hyte.yaml finns ”${name}” i ${at}, men sidorna har inget ord med det namnet. ${asks ? "Menade du" : "Namnen är sådana här"}: ${list}${asks ? "?" : "."}`,
    en: `In hyte.yaml ${at} has “${name}”, but the pages have no word of that name. ${asks ? "Did you mean" : "Names are like these"}: ${list}${asks ? "?" : "."}`,
  });
}

function noWord(name: string, language: string): UserError {
  const at = `site.words.${language}.${name}`;
  return new UserError({
    fi: `Tiedoston hyte.yaml kohdassa ${at} on oltava teksti, jossa on 1–${longest} merkkiä. Poista kohta, jos hyten oma sana kelpaa.`,
    sv: `I filen hyte.yaml ska ${at} vara en text på 1–${longest} tecken. Ta bort stället om hytes eget ord duger.`,
    en: `In hyte.yaml ${at} must be a text of 1–${longest} characters. Remove it if hyte's own word will do.`,
  });
}
