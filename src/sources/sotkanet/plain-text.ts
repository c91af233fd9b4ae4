import { fieldOf } from "../../base/record.ts";
import { decodeHTML } from "entities/decode";
import { printable } from "../../base/printable.ts";
import type { SourceText } from "../../snapshots/snapshot.ts";

/** No text of the service comes near; a longer one is not worth the work. */
const longest = 20_000;
const breaking = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|table)\b[^<>]*>/gi;
const tags = /<[a-z/!][^<>]*>/gi;

/** Text without HTML: tags away, entities decoded, on one line, trimmed. A "<" that begins no tag stays. */
export function plainText(html: string): string {
  const text = decodeHTML(html.slice(0, longest).replace(breaking, " ").replace(tags, ""));
  return printable(text).replace(/\s+/g, " ").trim();
}

/** A text in the languages in which it says something; `{}` for what is no such text. */
export function sourceText(value: unknown): SourceText {
  const text: Partial<Record<"fi" | "sv" | "en", string>> = {};
  for (const language of ["fi", "sv", "en"] as const) {
    const written = fieldOf(value, language);
    const plain = typeof written === "string" ? plainText(written) : "";
    if (plain !== "") text[language] = plain;
  }
  return text;
}

/** In the language, else in the first there is; "" where there is none. */
export function textFor(text: SourceText, language: "fi" | "sv" | "en"): string {
  return text[language] ?? text.fi ?? text.sv ?? text.en ?? "";
}
