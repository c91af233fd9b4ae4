import type { Fact, Facts, Finding } from "../base/finding.ts";
import type { FindingText, FindingTexts } from "../base/finding-texts.ts";
import { isLanguage } from "../base/language.ts";
import { printable, shorten } from "../base/printable.ts";
import type { Text } from "../text/text.ts";

const longestValue = 80;
const longestList = 12;
const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)(?::(and|or))?\}/g;
const optionalPart = /\[\[(.*?)\]\]/gs;
const sentenceEnd = /(?<=[.?!…])\s+/u;

/**
 * The sentences of a finding. `{fact}` becomes the fact, made printable and at most 80 characters long; a list
 * reads "a, b tai c", or with `{fact:and}` "a, b ja c". A sentence about an empty fact is left out ("Lähimmät:
 * {nearest}."), and so is a part in `[[…]]` about one that is empty or not there. What a fact holds is never read
 * as a placeholder. Kinds (`text|number`), collections and `languages` are said in the reader's language.
 */
export function sayFinding(finding: Finding, texts: FindingTexts, text: Text): FindingText {
  const template = Object.hasOwn(texts, finding.code) ? texts[finding.code] : undefined;
  if (!template) return { what: finding.code, why: "", fix: "" };
  return {
    what: fill(template.what, finding.facts, text),
    why: fill(template.why, finding.facts, text),
    fix: fill(template.fix, finding.facts, text),
  };
}

/** The sentences of a code without a finding: "…" where a fact would stand, and no optional part but the first of nothing else. */
export function sayRule(code: string, texts: FindingTexts): FindingText {
  const template = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (!template) return { what: code, why: "", fix: "" };
  return {
    what: withoutFacts(template.what),
    why: withoutFacts(template.why),
    fix: withoutFacts(template.fix),
  };
}

function withoutFacts(template: string): string {
  const always = template.replace(optionalPart, "");
  const [first = ""] = Array.from(template.matchAll(optionalPart), ([, part = ""]) => part);
  return (always.trim() === "" ? first : always).replace(placeholder, "…");
}

function fill(template: string, facts: Facts, text: Text): string {
  if (!template.includes("{")) return template;
  const full = template.replace(optionalPart, (_, part: string) =>
    factsIn(part, facts).some((fact) => fact === undefined || isEmpty(fact)) ? "" : part,
  );
  const sentences = full.split(sentenceEnd);
  const said = sentences.filter((sentence) => !factsIn(sentence, facts).some(isEmpty));
  return (said.length === 0 ? sentences : said)
    .join(" ")
    .trim()
    .replace(placeholder, (_, name: string, joint?: string) => {
      const written = Object.hasOwn(facts, name) ? facts[name] : undefined;
      const fact = name === "languages" ? languagesByName(written, text) : written;
      return sayWord(name, fact, text) ?? sayFact(fact, text, joint);
    });
}

function factsIn(template: string, facts: Facts): readonly (Fact | undefined)[] {
  return Array.from(template.matchAll(placeholder), ([, name = ""]) =>
    Object.hasOwn(facts, name) ? facts[name] : undefined,
  );
}

function isEmpty(fact: Fact | undefined): boolean {
  return fact === "" || (typeof fact === "object" && fact.length === 0);
}

/** Kinds and collections by their words; undefined for a fact that names neither. */
function sayWord(name: string, fact: Fact | undefined, text: Text): string | undefined {
  if (typeof fact !== "string" || !["expected", "found", "collection"].includes(name)) {
    return undefined;
  }
  if (Object.hasOwn(text.collections, fact)) return sayCollection(fact, text);
  const kinds = new Map<string, string>(Object.entries(text.kinds));
  const words = fact.split("|", longestList).map((kind) => kinds.get(kind));
  const known = words.filter((word) => word !== undefined);
  return known.length === words.length ? text.words.or(known) : undefined;
}

function languagesByName(fact: Fact | undefined, { languageNames }: Text): Fact | undefined {
  if (typeof fact !== "object") return fact;
  return fact.map((code) => (isLanguage(code) ? languageNames[code] : code));
}

/** With its key in brackets, which is what the plan has: "toimijat (actors)". */
function sayCollection(key: string, text: Text): string {
  const word = text.collections[key] ?? key;
  return word === key ? key : `${word} (${key})`;
}

function sayFact(fact: Fact | undefined, text: Text, joint: string | undefined): string {
  if (fact === undefined) return "…";
  if (typeof fact === "string") return sayValue(fact);
  if (typeof fact === "number") return text.number(fact);
  if (typeof fact === "boolean") return fact ? text.words.yes : text.words.no;
  const items = fact.slice(0, longestList).map(sayValue);
  if (fact.length > longestList) return `${items.join(", ")}, …`;
  return joint === "and" ? text.words.and(items) : text.words.or(items);
}

function sayValue(value: string): string {
  // Cut twice: once so that a megabyte is not cleaned, once for the reader.
  return shorten(printable(value.slice(0, 10 * longestValue)).trim(), longestValue);
}
