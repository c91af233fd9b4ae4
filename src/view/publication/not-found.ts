import type { Language } from "../../base/language.ts";
import { planTitle } from "../about.ts";
import type { Reader } from "../reader.ts";
import { siteAddress } from "../takeaway/identity.ts";
import type { Words } from "../words.ts";

/**
 * What a server shows where there is no page, in every language of the site. It may be shown at any address, so its
 * links are full ones where the site's address is known, and its stylesheet is named from the root of the server: so it
 * is found where the same site is tried out on another one, too.
 */
export interface NotFoundPage {
  readonly kind: "not-found";
  readonly path: "404.html";
  /** Of the page itself: the first. */
  readonly language: Language;
  readonly title: string;
  readonly site: Words;
  readonly stylesheet: string;
  readonly languages: readonly NotFoundIn[];
}

export interface NotFoundIn {
  readonly language: Language;
  /** Of the language in itself; "" where it is the only one. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly front: string;
  readonly href: string;
}

/**
 * The page for an address where there is nothing. The first of the readers is of the site's first language; `root` is
 * where the site stands, and ends in "/": by itself where it is published, "" where nobody knows.
 */
export function notFoundPage(
  first: Reader,
  readers: readonly Reader[],
  root = siteAddress(first.plan),
): NotFoundPage {
  const { notFound } = first.text.publication;
  return {
    kind: "not-found",
    path: "404.html",
    language: first.language,
    title: notFound.title,
    site: planTitle(first),
    stylesheet: `${pathOf(root)}assets/hyte.css`,
    languages: readers.map(({ language, text }) => ({
      language,
      name: readers.length === 1 ? "" : text.name,
      ...text.publication.notFound,
      href: `${root}${language}/index.html`,
    })),
  };
}

/** The path of a full address, from the root of its server. */
function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]*/, "");
}
