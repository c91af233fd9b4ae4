import { hasMarkdown } from "../view/markdown-marks.ts";

/** Turns the Markdown of a field into HTML. */
export type ProseHtml = (markdown: string) => string;

const specials = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made harmless in HTML, attributes in quotation marks included. */
export function escapeHtml(text: string): string {
  return text.replace(specials, (character) => entities[character] ?? character);
}

/**
 * Markdown without HTML, headings, pictures, rules and blocks of code: a field is a part of a page. The library is
 * loaded only where some text of the plan needs it; the rest are plain paragraphs.
 */
export async function proseHtml(needsMarkdown: boolean): Promise<ProseHtml> {
  if (!needsMarkdown) return paragraphs;
  const { default: Markdown } = await import("markdown-it");
  const parser = new Markdown({ html: false, linkify: false, typographer: false, breaks: false });
  parser.disable(["heading", "lheading", "image", "hr", "code", "fence"]);
  parser.validateLink = isSafeLink;
  return (markdown) =>
    hasMarkdown(markdown) ? parser.render(markdown).trimEnd() : paragraphs(markdown);
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("\n");
}

const absolute = /^(?:https?:\/\/|mailto:)/i;
const relative = /^(?![/\\])[^:\\]*(?:[/?#][^\\]*)?$/;

/** http, https, mailto, and ways inside the site; nothing else can be followed. */
export function isSafeLink(url: string): boolean {
  const trimmed = url.trim();
  if (absolute.test(trimmed)) return true;
  return relative.test(trimmed) && !/^[^/?#]*:/.test(trimmed);
}
