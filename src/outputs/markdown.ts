import type { SiteView } from "../view/site.ts";
import type { Prose, Words } from "../view/words.ts";
import { escapeMarkdown, escapeSentence, harmlessMarkdown } from "./markdown-escape.ts";
import { type CustomTemplates, type Output, renderedFile, type RenderedFile } from "./output.ts";
import { templatesOf } from "./templates.ts";

/** The whole plan as one document in each language: `plan.fi.md`. */
export const markdown = { id: "markdown", render } satisfies Output;

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const helpers = {
    say: ({ text }: Words) => escapeMarkdown(text),
    markdown: (prose: Prose) => harmlessMarkdown(prose.markdown),
    sentence: (text: string) => escapeSentence(text),
    escape: (value: unknown) => escapeMarkdown(String(value)),
  };
  const fill = await templatesOf("markdown", helpers, custom);
  return Array.from(site.reports(), (report) =>
    renderedFile(`plan.${report.language}.md`, tidy(fill("plan", report))),
  );
}

/** One empty line where conditions left several, none at the end. */
function tidy(text: string): string {
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
