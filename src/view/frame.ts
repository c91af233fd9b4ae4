import type { Language } from "../base/language.ts";
import type { SiteText } from "../text/site.ts";
import { ownArea, planTitle } from "./about.ts";
import { safeHref } from "./addresses.ts";
import { type HeadGround, headGround, headOf } from "./head.ts";
import { footLines, type Origin } from "./origin.ts";
import type { Footer, FooterLink, Frame, LanguageLink, NavigationItem, Notice } from "./page.ts";
import { toldMunicipalities } from "./municipalities/told-municipalities.ts";
import { type Item, itemOf } from "./parts.ts";
import { partNotice } from "./part-notice.ts";
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
  readonly head: HeadGround;
  readonly untranslated: Frame["untranslated"];
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
  /** What the page describes, for machines (schema.org). */
  readonly jsonLd?: object;
}

/** What the surroundings of pages are made of besides the plan. */
export interface SiteFacts {
  readonly languages: Surroundings["languages"];
  /** Path of the logo from the site's root, or "". */
  readonly logo: string;
  readonly origin: Origin;
  /** Whether there are pictures to show beside links to the site. */
  readonly hasPictures: boolean;
}

/** Makes what all pages of a language share. */
export function surroundingsOf(
  reader: Reader,
  { languages, logo, origin, hasPictures }: SiteFacts,
): Surroundings {
  const { data } = reader.plan.settings;
  const { publication } = reader.text;
  const site = planTitle(reader);
  const codes = languages.map(({ language }) => language);
  return {
    site,
    organisation: organisationOf(reader),
    logo,
    notices: noticesOf(reader),
    footer: {
      contact: wordsOrNone(data.site?.contact, reader),
      feedback: safeHref(data.site?.feedback),
      origin: footLines(origin, reader),
      about: publication.foot.about,
      pages: footerLinks(reader),
    },
    head: headGround(reader, codes, site.text, hasPictures),
    untranslated: publication.foot.untranslated,
    languages,
    menus: new Map(),
  };
}

/** The publisher, else the area whose plan it is. */
export function organisationOf(reader: Reader): Words {
  return wordsOrNone(reader.plan.settings.data.site?.organisation, reader) ?? ownArea(reader);
}

function footerLinks({ text: { labels, publication } }: Reader): readonly FooterLink[] {
  const { accessibility, archive, data, method } = publication;
  return [
    { label: method.title, address: "method.html" },
    { label: data.title, address: "data.html" },
    { label: archive.title, address: "archive.html" },
    { label: labels.health, address: "plan-health.html" },
    { label: accessibility.title, address: "accessibility.html" },
  ];
}

/** "Keksitty esimerkki" and "Luonnos" with their sentences, where the plan is so. */
export function noticesOf(reader: Reader): readonly Notice[] {
  const { labels, say } = reader.text;
  const { data, draft } = reader.plan.settings;
  const notices: Notice[] = [...partNotice(reader)];
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
    untranslated: around.untranslated,
    screen: reader.text.screen,
    language: reader.language,
    title: title.text === site.text ? title.text : `${title.text} – ${site.text}`,
    description,
    head: headOf(
      { address, title: title.text, description, jsonLd: standing.jsonLd },
      around.head,
      reader,
    ),
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
    ...placeItems(reader).map(({ label, address: to }) => item(plain(label), to)),
    item(plain(labels.actors), "actors.html"),
    item(plain(labels.health), "plan-health.html"),
  ];
}

/** Nothing leads to a page that would have nothing to say. */
function placeItems(
  reader: Reader,
): readonly { readonly label: string; readonly address: string }[] {
  const { indicators, places } = reader.text;
  const hasIndicators = reader.plan.indicators.length > 0;
  const hasMunicipalities = toldMunicipalities(reader).length > 0;
  return [
    ...(hasIndicators ? [{ label: indicators.labels.indicators, address: "indicators.html" }] : []),
    ...(hasMunicipalities
      ? [{ label: places.labels.municipalities, address: "municipalities.html" }]
      : []),
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
