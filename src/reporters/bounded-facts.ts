import type { Fact, Facts } from "../base/finding.ts";
import { shorten } from "../base/printable.ts";

const longestText = 200;
const longestList = 100;

/**
 * Facts as programs get them: a text of at most 200 characters, a list of at most 100, what is longer ends in "…".
 * An id or a title may be as long as a file, and each of ten thousand findings may name it.
 */
export function boundedFacts(facts: Facts): Facts {
  const entries = Object.entries(facts);
  if (entries.every(([, fact]) => isShort(fact))) return facts;
  return Object.fromEntries(entries.map(([name, fact]) => [name, boundedFact(fact)]));
}

/** A subject, which is made of ids, in the same way. Fingerprints are made of the whole. */
export function boundedSubject(subject: string): string {
  return shorten(subject, longestText);
}

function isShort(fact: Fact): boolean {
  if (typeof fact === "string") return fact.length <= longestText;
  if (typeof fact !== "object") return true;
  return fact.length <= longestList && fact.every((text) => text.length <= longestText);
}

function boundedFact(fact: Fact): Fact {
  if (typeof fact === "string") return shorten(fact, longestText);
  if (typeof fact !== "object") return fact;
  const texts = fact.slice(0, longestList).map((text) => shorten(text, longestText));
  return fact.length > longestList ? [...texts, "…"] : texts;
}
