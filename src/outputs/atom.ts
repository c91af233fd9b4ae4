import type { Feed, FeedEntry } from "../view/takeaway/feed.ts";
import type { Words } from "../view/words.ts";
import { renderedFile, type RenderedFile } from "./output.ts";
import { escapeHtml, type ProseHtml } from "./prose-html.ts";

/**
 * A feed as Atom (RFC 4287). Titles are plain text, the rest is HTML that `prose` has made harmless, escaped once more.
 * Written here and not by a library: feed marks titles as HTML and does not escape them.
 */
export function feedFile(feed: Feed, prose: ProseHtml): RenderedFile {
  const { path, language, id, title, author, updated, self, front, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>urn:uuid:${id}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${noon(updated)}</updated>`,
    `<author>${name(author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(front)}"/>`,
    "<generator>hyte</generator>",
    ...entries.flatMap((entry) => entryLines(entry, language, prose)),
    "</feed>",
  ];
  return renderedFile(path, `${lines.join("\n")}\n`);
}

function entryLines(entry: FeedEntry, language: string, prose: ProseHtml): readonly string[] {
  const { id, title, date, author, content, category, address } = entry;
  const html = content.map(({ markdown, lang }) => inLanguage(prose(markdown), lang)).join("\n");
  return [
    "<entry>",
    `<id>urn:uuid:${id}</id>`,
    `<title${langOf(title)}>${xml(title.text)}</title>`,
    `<published>${noon(date)}</published>`,
    `<updated>${noon(date)}</updated>`,
    ...(author === null ? [] : [`<author>${name(author)}</author>`]),
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(address)}"/>`,
    `<category term="${xml(category)}"/>`,
    // Links in the text are as on the page, which stands elsewhere than the feed.
    `<content type="html" xml:base="${xml(address)}">${xml(html)}</content>`,
    "</entry>",
  ];
}

function inLanguage(html: string, lang: string): string {
  return lang === "" ? html : `<div lang="${escapeHtml(lang)}">${html}</div>`;
}

function name(words: Words): string {
  return `<name${langOf(words)}>${xml(words.text)}</name>`;
}

function langOf({ lang }: Words): string {
  return lang === "" ? "" : ` xml:lang="${xml(lang)}"`;
}

/** Days are told as their noon, so that they are the same day in almost every time zone. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

/** Text as XML, in attributes too; what XML cannot hold is left out. */
function xml(text: string): string {
  return escapeHtml(text);
}
