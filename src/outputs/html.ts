import { languages } from "../base/language.ts";
import type { Page, SiteView } from "../view/site.ts";
import type { Prose, Words } from "../view/words.ts";
import { feedFile } from "./atom.ts";
import type { Markup } from "./fill.ts";
import { calendarFile } from "./ical.ts";
import { type CustomTemplates, type Output, renderedFile, type RenderedFile } from "./output.ts";
import { escapeHtml, proseHtml, type ProseHtml } from "./prose-html.ts";
import { stylesheetOf } from "./stylesheet.ts";
import { type Helpers, type Render, templatesOf } from "./templates.ts";

/** The site: one page for everything, calendars, feeds, one stylesheet, no script. */
export const html: Output = { id: "html", render };

/** The site in parts: a live preview makes only those that are asked for. */
export interface HtmlParts {
  /** Every page, made one at a time. */
  readonly pages: () => Iterable<RenderedFile>;
  /** The page at a path from the site's root; undefined where there is none. */
  readonly page: (path: string) => RenderedFile | undefined;
  /** Every file that is no page. */
  readonly others: () => readonly RenderedFile[];
}

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const { pages, others } = await htmlParts(site, custom);
  return [...pages(), ...others()];
}

/** Makes ready to render: nothing is rendered before it is asked for. */
export async function htmlParts(site: SiteView, custom: CustomTemplates): Promise<HtmlParts> {
  const prose = await proseHtml(site.markdown);
  const fill = await templatesOf("html", htmlHelpers(prose), custom);
  const fileOf = (page: Page): RenderedFile => renderedFile(page.path, pageHtml(page, fill));
  return {
    *pages() {
      for (const page of site.pages()) yield fileOf(page);
    },
    page: (path) => {
      const page = pageAt(path, site);
      return page === undefined ? undefined : fileOf(page);
    },
    others: () => [
      ...Array.from(site.calendars(), calendarFile),
      ...Array.from(site.feeds(), (feed) => feedFile(feed, prose)),
      renderedFile("assets/hyte.css", css(site, custom)),
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

function pageHtml(page: Page, fill: Render): string {
  const body = fill(page.kind, page);
  if (page.kind === "choice") return body;
  return fill("layout", { frame: page.frame, text: page.text, body });
}

/** Escaping is Handlebars' own but for what is HTML already. */
function htmlHelpers(prose: ProseHtml): Helpers {
  const safe = (markup: string): Markup => ({
    toString: () => markup,
    toHTML: () => markup,
  });
  return {
    say: ({ text, lang }: Words) =>
      lang === "" ? text : safe(`<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>`),
    sentence: (text: string) => safe(codeHtml(escapeHtml(text))),
    // Only of what src/charts has drawn, which is markup with every text in it escaped.
    svg: safe,
    markdown: ({ markdown, lang }: Prose) => {
      const markup = prose(markdown);
      return safe(lang === "" ? markup : `<div lang="${escapeHtml(lang)}">${markup}</div>`);
    },
  };
}

/** The words of YAML stand between backticks in the sentences of findings. */
function codeHtml(escaped: string): string {
  return escaped.replace(/`([^`]*)`/g, "<code>$1</code>");
}
