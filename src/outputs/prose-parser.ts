import type { MarkdownIt } from "markdown-it";

/** Reads the Markdown of a field: without HTML, headings, pictures, rules and blocks of code, for it is a part of a page. */
export async function proseParser(): Promise<MarkdownIt> {
  const { default: Markdown } = await import("markdown-it");
  const parser = new Markdown({ html: false, linkify: false, typographer: false, breaks: false });
  parser.disable(["heading", "lheading", "image", "hr", "code", "fence"]);
  parser.validateLink = isSafeLink;
  return parser;
}

const absolute = /^(?:https?:\/\/|mailto:)/i;
const relative = /^(?![/\\])[^:\\]*(?:[/?#][^\\]*)?$/;

/** http, https, mailto, and ways inside the site; nothing else can be followed. */
export function isSafeLink(url: string): boolean {
  const trimmed = url.trim();
  if (absolute.test(trimmed)) return true;
  return relative.test(trimmed) && !/^[^/?#]*:/.test(trimmed);
}
