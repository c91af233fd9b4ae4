import type { Prose, Words } from "../view/words.ts";
import { escapeMarkdown, escapeSentence, harmlessMarkdown } from "./markdown-escape.ts";
import type { CustomTemplates } from "./output.ts";
import { type Render, templatesOf } from "./templates.ts";

/** Fills the templates of Markdown: every text is escaped as Markdown is. */
export async function markdownFill(custom: CustomTemplates): Promise<Render> {
  const helpers = {
    say: ({ text }: Words) => escapeMarkdown(text),
    markdown: (prose: Prose) => harmlessMarkdown(prose.markdown),
    sentence: (text: string) => escapeSentence(text),
    escape: (value: unknown) => escapeMarkdown(String(value)),
  };
  const fill = await templatesOf("markdown", helpers, custom);
  return (name, view) => tidy(fill(name, view));
}

/** One empty line where conditions left several, none at the end; rows of tables end with their bar. */
function tidy(text: string): string {
  return `${text
    .replace(/\| $/gm, "|")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
