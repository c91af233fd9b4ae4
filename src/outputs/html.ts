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

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const prose = await proseHtml(site.markdown);
  const fill = await templatesOf("html", htmlHelpers(prose), custom);
  const files: RenderedFile[] = [];
  for (const page of site.pages()) files.push(renderedFile(page.path, pageHtml(page, fill)));
  for (const calendar of site.calendars()) files.push(calendarFile(calendar));
  for (const feed of site.feeds()) files.push(feedFile(feed, prose));
  files.push(renderedFile("assets/hyte.css", css(site, custom)));
  return files;
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
