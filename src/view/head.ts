import type { Language } from "../base/language.ts";
import { calendarAddress, hasCalendar } from "./takeaway/calendar.ts";
import { feedAddress } from "./takeaway/feed.ts";
import { siteAddress } from "./takeaway/identity.ts";
import type { Reader } from "./reader.ts";

/** What a page tells machines of itself. Addresses are full where the site's is known, else from the page. */
export interface Head {
  /** The page's own full address, or "". */
  readonly canonical: string;
  /** The same page in each language, and under `x-default` where someone of another language begins. */
  readonly alternates: readonly Alternate[];
  readonly feed: string;
  readonly feedTitle: string;
  /** "" where nothing is dated. */
  readonly calendar: string;
  readonly calendarTitle: string;
  /** How others show a link to the page; null where the site's address is not known. */
  readonly social: Social | null;
  /** What the page describes, as JSON-LD that can stand in HTML; "" for nothing. */
  readonly jsonLd: string;
}

export interface Alternate {
  readonly language: string;
  readonly href: string;
}

/** The same for Open Graph. */
export interface Social {
  /** "website" for the front page, else "article". */
  readonly type: string;
  readonly address: string;
  readonly description: string;
  /** As Open Graph writes it: fi_FI. */
  readonly locale: string;
  readonly title: string;
  readonly siteName: string;
  /** Full address of a picture of 1200 × 630, or "". */
  readonly picture: string;
  readonly pictureText: string;
}

/** What the heads of all pages of one language share. */
export interface HeadGround {
  /** The site's full address, ends in "/"; or "". */
  readonly site: string;
  /** The languages of the site; the first is where readers land. */
  readonly languages: readonly Language[];
  readonly feedTitle: string;
  readonly hasCalendar: boolean;
  readonly siteName: string;
  readonly picture: string;
  readonly pictureText: string;
}

/** What is told of one page. */
export interface Headed {
  /** Its path from its language's folder. */
  readonly address: string;
  /** Its own title. */
  readonly title: string;
  readonly description: string;
  readonly jsonLd: object | undefined;
}

/** Where the picture of a language stands in the site. */
export function picturePath(language: Language): string {
  return `assets/picture-${language}.png`;
}

/** Makes what the heads of one language share. `hasPicture`: whether there are pictures beside the pages. */
export function headGround(
  reader: Reader,
  languages: readonly Language[],
  siteName: string,
  hasPicture: boolean,
): HeadGround {
  const { publication, takeaway } = reader.text;
  const site = siteAddress(reader.plan);
  return {
    site,
    languages,
    feedTitle: takeaway.feed.name(siteName),
    hasCalendar: hasCalendar(reader),
    siteName,
    picture: hasPicture && site !== "" ? site + picturePath(reader.language) : "",
    pictureText: publication.foot.picture(siteName),
  };
}

const locales = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" } as const;

/** The head of one page. */
export function headOf(page: Headed, ground: HeadGround, { base, language }: Reader): Head {
  const { address, title, description, jsonLd } = page;
  const { site } = ground;
  const canonical = site === "" ? "" : `${site}${language}/${address}`;
  return {
    canonical,
    alternates: alternatesOf(address, ground, `../${base}`),
    feed: base + feedAddress,
    feedTitle: ground.feedTitle,
    calendar: ground.hasCalendar ? base + calendarAddress : "",
    calendarTitle: ground.siteName,
    social:
      site === ""
        ? null
        : {
            type: address === "index.html" ? "website" : "article",
            address: canonical,
            description,
            locale: locales[language],
            title,
            siteName: ground.siteName,
            picture: ground.picture,
            pictureText: ground.pictureText,
          },
    jsonLd: jsonLd === undefined ? "" : embedded(jsonLd),
  };
}

/** None for a site in one language. The way in, for whoever reads another language, is the choice of languages. */
function alternatesOf(
  address: string,
  { languages, site }: HeadGround,
  toRoot: string,
): readonly Alternate[] {
  const [first] = languages;
  if (first === undefined || languages.length < 2) return [];
  const root = site === "" ? toRoot : site;
  const others = languages.map((language) => ({ language, href: `${root}${language}/${address}` }));
  if (address !== "index.html")
    return [...others, { language: "x-default", href: `${root}${first}/${address}` }];
  // The page at the root, which is the address of the site itself.
  return [...others, { language: "x-default", href: site === "" ? `${root}index.html` : site }];
}

/** What ends an element, or a line in an old browser, stands as an escape of JSON. */
const special = /[<>&\u2028\u2029]/g;

/** Data as JSON that stands in a script element and cannot end it. */
function embedded(data: object): string {
  return JSON.stringify(data).replace(
    special,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
