import { withoutControls } from "./control-characters.ts";

const marks = /[\\`*[\]<>|~&]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
const lineStart = /^(\s*)([-+#=]|\d{1,9}[.)](?=\s))/;

/** Plain text on one line as Markdown that reads the same: every mark gets a backslash. */
export function escapeMarkdown(text: string): string {
  const line = withoutControls(text.replace(/\s+/g, " ")).trim();
  return line
    .replace(marks, (mark) => `\\${mark}`)
    .replace(lineStart, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}

/** What begins HTML, an entity (which may hide a scheme) or a picture, with the backslashes before it. */
const unescaped = /(\\*)([<&]|!(?=\[))/g;
/** A link that is neither to http, https or mailto nor plainly a way inside: a backslash may stand before a colon. */
const unsafeLink = /\]\((?!\s*(?:https?:|mailto:|[^\s:()\\]+[\s/?#)]|[/?#)]))/gi;
/** Ends the name of a definition of a link, which may go over lines and stand in a list or a quotation. */
const definition = /\]:/g;

/**
 * A field's Markdown without what fields may not have: HTML, headings, pictures, rules, definitions of links, and
 * links to anything but http, https and mailto.
 */
export function harmlessMarkdown(markdown: string): string {
  return withoutControls(markdown)
    .trim()
    .replace(unescaped, (_, slashes: string, mark: string) =>
      slashes.length % 2 === 1 ? slashes + mark : `${slashes}\\${mark}`,
    )
    .replace(unsafeLink, "] (")
    .replace(definition, "]\\:")
    .replace(/^([ \t]{0,3})(#|=|-+[ \t]*$|(?:[-*_][ \t]*){3,}$|`{3}|~{3})/gm, "$1\\$2");
}

/** A sentence of a finding: the words of YAML between backticks stay code, the rest is plain text. */
export function escapeSentence(text: string): string {
  const parts = withoutControls(text.replace(/\s+/g, " ")).split(/(`[^`]*`)/);
  return parts
    .map((part) => (part.startsWith("`") && part.length > 1 ? part : part.replace(marks, "\\$&")))
    .join("");
}
