import type { Fact, Facts, Finding } from "../base/finding.ts";
import type { FindingText, FindingTexts } from "../base/finding-texts.ts";
import { printable, shorten } from "../base/printable.ts";
import type { Text } from "../text/text.ts";

const longestValue = 80;
const longestList = 12;
const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)(?::(and|or))?\}/g;
const sentenceEnd = /(?<=[.?!…])\s+/u;

/**
 * The sentences of a finding. `{fact}` becomes the fact, made printable and at most 80 characters long; a list
 * reads "a, b tai c", or with `{fact:and}` "a, b ja c". A sentence about an empty fact is left out ("Lähimmät:
 * {nearest}."). What a fact holds is never read as a placeholder.
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

/** The sentences of a code without a finding: "…" where a fact would stand. */
export function sayRule(code: string, texts: FindingTexts): FindingText {
  const template = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (!template) return { what: code, why: "", fix: "" };
  return {
    what: template.what.replace(placeholder, "…"),
    why: template.why.replace(placeholder, "…"),
    fix: template.fix.replace(placeholder, "…"),
  };
}

function fill(template: string, facts: Facts, text: Text): string {
  if (!template.includes("{")) return template;
  const sentences = template.split(sentenceEnd);
  const said = sentences.filter((sentence) => !mentionsNothing(sentence, facts));
  return (said.length === 0 ? sentences : said)
    .join(" ")
    .replace(placeholder, (_, name: string, joint?: string) =>
      sayFact(Object.hasOwn(facts, name) ? facts[name] : undefined, text, joint),
    );
}

function mentionsNothing(sentence: string, facts: Facts): boolean {
  for (const [, name = ""] of sentence.matchAll(placeholder)) {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === "" || (typeof fact === "object" && fact.length === 0)) return true;
  }
  return false;
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
