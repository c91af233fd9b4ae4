import { languages } from "../base/language.ts";
import type { Page, SiteView } from "../view/site.ts";
import type { Prose, Words } from "../view/words.ts";
import { feedFile } from "./atom.ts";
import { csvText } from "./csv-table.ts";
import type { Markup } from "./fill.ts";
import { calendarFile } from "./ical.ts";
import { iconSvg } from "./icon.ts";
import { linkPictureSvg, pictureWidth } from "./link-picture.ts";
import {
  type CustomTemplates,
  type Means,
  type Output,
  renderedFile,
  type RenderedFile,
} from "./output.ts";
import { searchScript } from "./search-script.ts";
import { codeHtml, escapeHtml, proseHtml, type ProseHtml } from "./prose-html.ts";
import { robotsFile, sitemapFiles } from "./sitemap.ts";
import { stylesheetOf } from "./stylesheet.ts";
import { type Helpers, type Render, templatesOf } from "./templates.ts";

/** The site: one page for everything, calendars, feeds, one stylesheet, and scripts that pages can do without. */
export const html = { id: "html", render } satisfies Output;

/** The site in parts: a live preview makes only those that are asked for. */
export interface HtmlParts {
  /** Every page, made one at a time. */
  readonly pages: () => Iterable<RenderedFile>;
  /** The page at a path from the site's root; undefined where there is none. */
  readonly page: (path: string) => RenderedFile | undefined;
  /** What a server shows where there is no page, for a site that stands at `root`. */
  readonly notFound: (root: string) => RenderedFile;
  /** Every file that is no page, made one at a time: first what every page loads. */
  readonly others: () => Iterable<RenderedFile>;
  /** What search engines look for; `paths` are those of the pages. */
  readonly register: (paths: Iterable<string>) => readonly RenderedFile[];
}

async function render(
  site: SiteView,
  custom: CustomTemplates,
  means: Means,
): Promise<readonly RenderedFile[]> {
  const { pages, others, register } = await htmlParts(site, custom);
  const made = [...pages()];
  const pictures = await linkPictures(site, means);
  return [...made, ...others(), ...pictures, ...register(made.map(({ path }) => path))];
}

async function linkPictures(site: SiteView, means: Means): Promise<readonly RenderedFile[]> {
  const pictures = [...site.pictures()];
  const draw = pictures.length === 0 ? undefined : await means.picture();
  return pictures.flatMap((picture) => {
    const contents = draw?.(linkPictureSvg(picture), pictureWidth);
    return contents === undefined ? [] : [{ path: picture.path, contents }];
  });
}

/** Makes ready to render: nothing is rendered before it is asked for. */
export async function htmlParts(site: SiteView, custom: CustomTemplates): Promise<HtmlParts> {
  const prose = await proseHtml(site.markdown);
  const { scripts } = await import("./generated/scripts.ts");
  const foreign = new Set<string>();
  const fill = await templatesOf("html", htmlHelpers(prose, foreign), custom);
  const fileOf = (page: Page): RenderedFile =>
    renderedFile(page.path, pageHtml(page, fill, foreign));
  return {
    *pages() {
      for (const page of site.pages()) yield fileOf(page);
    },
    page: (path) => {
      const page = pageAt(path, site);
      return page === undefined ? undefined : fileOf(page);
    },
    notFound: (root) => fileOf(site.notFound(root)),
    *others() {
      yield renderedFile("assets/hyte.css", css(site, custom));
      yield renderedFile("assets/icon.svg", iconSvg(site.tokens["brand"]));
      for (const [name, code] of Object.entries(scripts))
        yield renderedFile(`assets/${name}`, code);
      for (const calendar of site.calendars()) yield calendarFile(calendar);
      for (const feed of site.feeds()) yield feedFile(feed, prose);
      for (const { path, table } of site.seriesFiles()) yield renderedFile(path, csvText(table));
      for (const index of site.searchIndexes()) yield searchScript(index);
    },
    register: (paths) => [
      ...(site.address === "" ? [] : sitemapFiles(site.address, [...paths])),
      robotsFile(site.address),
    ],
  };
}

/** Of the pages of other languages not even the views are made. */
function pageAt(path: string, site: SiteView): Page | undefined {
  const language = languages.find((code) => path.startsWith(`${code}/`));
  for (const page of site.pages(language)) if (page.path === path) return page;
  return undefined;
}

function css({ tokens }: SiteView, custom: CustomTemplates): string {
  return custom.get("html/hyte.css") ?? stylesheetOf(tokens);
}

/** `foreign` gathers the languages other than its own that texts of the page are in, as they are printed. */
function pageHtml(page: Page, fill: Render, foreign: Set<string>): string {
  foreign.clear();
  const body = fill(page.kind, page);
  if (page.kind === "choice" || page.kind === "not-found") return body;
  const { frame, text } = page;
  const [only = "", ...others] = foreign;
  const { several = "" } = frame.untranslated;
  const said = others.length > 0 ? several : (frame.untranslated[only] ?? several);
  return fill("layout", { frame, text, body, untranslated: only === "" ? "" : said });
}

/** "%" is the same in every language. */
const words = /\p{L}{2}/u;

/** A drawing as its own address, which nothing can end that stands in double quotes: then it is a third shorter. */
const drawing = /^data:image\/svg\+xml,[^"&<>]*$/;

/** Escaping is Handlebars' own but for what is HTML already. */
function htmlHelpers(prose: ProseHtml, foreign: Set<string>): Helpers {
  const safe = (markup: string): Markup => ({
    toString: () => markup,
    toHTML: () => markup,
  });
  return {
    say: ({ text, lang, isName = false }: Words) => {
      if (lang === "") return text;
      if (!isName && words.test(text)) foreign.add(lang);
      return safe(`<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>`);
    },
    sentence: (text: string) => safe(codeHtml(escapeHtml(text))),
    // Only of what src/charts has drawn, which is markup with every text in it escaped.
    svg: safe,
    drawn: (href: string) => (drawing.test(href) ? safe(href) : href),
    markdown: ({ markdown, lang }: Prose) => {
      const markup = prose(markdown);
      if (lang !== "") foreign.add(lang);
      return safe(lang === "" ? markup : `<div lang="${escapeHtml(lang)}">${markup}</div>`);
    },
  };
}
