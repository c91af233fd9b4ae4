import type { Language } from "../base/language.ts";
import type { SiteText } from "../text/site.ts";
import { ownArea, planTitle } from "./about.ts";
import { safeHref } from "./addresses.ts";
import type { Frame, Footer, LanguageLink, NavigationItem, Notice } from "./page.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { plain, type Words, wordsOf, wordsOrNone } from "./words.ts";

/** More focus areas than this are not in the menu but behind one link. */
const mostInMenu = 8;

/** What is the same on all pages of one language, but for the ways between folders. */
export interface Surroundings {
  readonly site: Words;
  readonly organisation: Words;
  readonly logo: string;
  readonly notices: readonly Notice[];
  readonly footer: Footer;
  readonly languages: readonly Pick<SiteText, "language" | "name">[];
  /** The menu as most pages have it, by the way to the language's folder. */
  readonly menus: Map<string, readonly NavigationItem[]>;
}

/** What a page says of itself. `address` is its path from its language's folder. */
export interface Standing {
  readonly address: string;
  readonly title: Words;
  readonly description: string;
  readonly trail: readonly Item[];
}

/** Makes what all pages of a language share. `logo` is its path from the site's root, or "". */
export function surroundingsOf(
  reader: Reader,
  languages: Surroundings["languages"],
  logo: string,
): Surroundings {
  const { data } = reader.plan.settings;
  return {
    site: planTitle(reader),
    organisation: organisationOf(reader),
    logo,
    notices: noticesOf(reader),
    footer: {
      contact: wordsOrNone(data.site?.contact, reader),
      feedback: safeHref(data.site?.feedback),
    },
    languages,
    menus: new Map(),
  };
}

/** The publisher, else the area whose plan it is. */
export function organisationOf(reader: Reader): Words {
  return wordsOrNone(reader.plan.settings.data.site?.organisation, reader) ?? ownArea(reader);
}

function noticesOf(reader: Reader): readonly Notice[] {
  const { labels, say } = reader.text;
  const { data, draft } = reader.plan.settings;
  const notices: Notice[] = [];
  if (typeof data.area === "object") {
    const text = say.invented(wordsOf(data.area.name, reader).text);
    notices.push({ kind: "invented", title: labels.invented, text });
  }
  if (draft) notices.push({ kind: "draft", title: labels.draft, text: labels.draftText });
  return notices;
}

/** The frame of one page. */
export function frameOf(standing: Standing, around: Surroundings, reader: Reader): Frame {
  const { address, title, description, trail } = standing;
  const { languages, menus, site } = around;
  // Each field by its name: a site has thousands of frames, and copying the rest of an object is slow.
  return {
    site,
    organisation: around.organisation,
    logo: around.logo,
    notices: around.notices,
    footer: around.footer,
    screen: reader.text.screen,
    language: reader.language,
    title: title.text === site.text ? title.text : `${title.text} – ${site.text}`,
    description,
    root: `../${reader.base}`,
    base: reader.base,
    navigation: menuOf(address, menus, reader),
    languages: languages.length > 1 ? languageLinks(address, languages, reader) : [],
    trail: address === "index.html" ? [] : [frontItem(reader), ...trail],
  };
}

function frontItem({ base, text }: Reader): Item {
  return { label: "", words: plain(text.labels.front), href: `${base}index.html`, note: null };
}

/** The same menu on all pages of a folder but for those that stand in it themselves. */
function menuOf(
  address: string,
  menus: Surroundings["menus"],
  reader: Reader,
): readonly NavigationItem[] {
  const isInMenu = !address.includes("/") || address.startsWith("focus-areas/");
  if (isInMenu) return navigationOf(address, reader);
  const known = menus.get(reader.base) ?? navigationOf(address, reader);
  menus.set(reader.base, known);
  return known;
}

function navigationOf(address: string, reader: Reader): readonly NavigationItem[] {
  const { base, text, focusAreas } = reader;
  const { labels } = text;
  const item = (words: Words, to: string): NavigationItem => ({
    words,
    href: base + to,
    current: to === address ? "page" : "",
  });
  const areas =
    focusAreas.length > mostInMenu
      ? [item(plain(labels.focusAreas), "index.html#focus-areas")]
      : focusAreas.map((area) => item(itemOf(area, reader).words, `focus-areas/${area.id}.html`));
  return [
    item(plain(labels.front), "index.html"),
    ...areas,
    item(plain(labels.actors), "actors.html"),
    item(plain(labels.health), "plan-health.html"),
  ];
}

function languageLinks(
  address: string,
  languages: Surroundings["languages"],
  { base, language }: { readonly base: string; readonly language: Language },
): readonly LanguageLink[] {
  return languages.map((other) => ({
    language: other.language,
    name: other.name,
    href: `../${base}${other.language}/${address}`,
    current: other.language === language,
  }));
}
