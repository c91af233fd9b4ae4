import { hasMarkdown } from "../view/markdown-marks.ts";
import { withoutControls } from "./control-characters.ts";
import { proseParser } from "./prose-parser.ts";

/** Turns the Markdown of a field into HTML. */
export type ProseHtml = (markdown: string) => string;

// eslint-disable-next-line no-control-regex -- HTML forbids them
const specials = /[&<>"'\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made harmless in HTML, attributes in quotation marks included; control characters are left out. */
export function escapeHtml(text: string): string {
  return text.replace(specials, (character) => entities[character] ?? "");
}

/** The words of YAML stand between backticks in the sentences of findings. */
export function codeHtml(escaped: string): string {
  return escaped.replace(/`([^`]*)`/g, "<code>$1</code>");
}

/**
 * Markdown without HTML, headings, pictures, rules and blocks of code: a field is a part of a page. The library is
 * loaded only where some text of the plan needs it; the rest are plain paragraphs.
 */
export async function proseHtml(needsMarkdown: boolean): Promise<ProseHtml> {
  if (!needsMarkdown) return paragraphs;
  const parser = await proseParser();
  return (markdown) =>
    hasMarkdown(markdown)
      ? parser.render(withoutControls(markdown)).trimEnd()
      : paragraphs(markdown);
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("\n");
}
