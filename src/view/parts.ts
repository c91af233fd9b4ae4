import type { LinkData } from "../plan/generated/data.ts";
import type { Entry } from "../plan/entry.ts";
import { hrefOf, safeHref } from "./addresses.ts";
import type { Reader } from "./reader.ts";
import { labelOf, plain, titleWords, type Words, wordsOr } from "./words.ts";

/** Something named, with a link where it has a page ("" where not) and its printed number ("" where none). */
export interface Item {
  readonly label: string;
  readonly words: Words;
  readonly href: string;
  readonly note: Words | null;
}

/** One line of a list of facts: "Aikataulu: 2026–2029". */
export interface Fact {
  readonly term: string;
  readonly items: readonly Item[];
}

/** How far work is: the plan's own word, coloured by its phase ("none" where nothing is written). */
export interface Chip {
  readonly phase: string;
  readonly words: Words;
}

/** An entry by its title, linked. */
export function itemOf(entry: Entry<unknown>, reader: Reader, note: Words | null = null): Item {
  return {
    label: labelOf(entry),
    words: titleWords(entry, reader),
    href: hrefOf(entry, reader),
    note,
  };
}

/** Words without a link. */
export function bare(words: Words, note: Words | null = null): Item {
  return { label: "", words, href: "", note };
}

/** Text in the page's language without a link. */
export function bareText(text: string): Item {
  return bare(plain(text));
}

/** An address of the world outside. */
export function linkItem(link: LinkData, reader: Reader): Item {
  const size = [link.format, link.size].filter((part) => part !== undefined).join(", ");
  return {
    label: "",
    words: wordsOr(link.title, link.url, reader),
    href: safeHref(link.url),
    note: size === "" ? null : plain(size),
  };
}

/** Entries by their ids; an unknown one is left out (an error of its own). */
export function itemsByIds(ids: readonly string[] | undefined, reader: Reader): readonly Item[] {
  if (ids === undefined) return [];
  return ids.flatMap((id) => {
    const entry = reader.plan.byId.get(id);
    return entry === undefined ? [] : [itemOf(entry, reader)];
  });
}

/** The facts that have something to say. */
export function factsOf(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ items }) => items.length > 0);
}

/** A fact with one text; left out later when the text is "". */
export function textFact(term: string, text: string): Fact {
  return { term, items: text === "" ? [] : [bareText(text)] };
}
