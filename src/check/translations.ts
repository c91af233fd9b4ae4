import type { KeyPath } from "../base/place.ts";
import type { Entry } from "../plan/entry.ts";
import type { TextData } from "../plan/generated/data.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanLanguage } from "../plan/settings.ts";
import { entryType, walk } from "../plan/walk.ts";
import type { Report } from "./rule.ts";

/** A public text that is not there in all the languages it should be. */
interface Untranslated {
  readonly entry: Entry<unknown>;
  readonly field: string;
  /** From the entry. */
  readonly at: KeyPath;
  /** The text in the plan's own language, or in one that it has. */
  readonly text: string;
  /** Every language of the plan in which it is missing. */
  readonly missing: readonly string[];
}

const known = new WeakMap<Plan, readonly Untranslated[]>();

/**
 * The public texts that lack a language of the plan. Costs nothing in a plan of one language; looked for once for
 * the two rules that ask. A plain string is in the plan's first language; one without letters needs no other.
 */
function untranslatedIn(plan: Plan): readonly Untranslated[] {
  if (plan.settings.languages.length === 1) return [];
  const found = known.get(plan) ?? find(plan);
  known.set(plan, found);
  return found;
}

function find(plan: Plan): readonly Untranslated[] {
  const found: Untranslated[] = [];
  for (const [collection, entries] of plan.collections) {
    const type = entryType(collection);
    for (const entry of entries) addMissing(found, type, entry, plan);
  }
  addMissing(found, "config", plan.settings.entry, plan);
  return found;
}

function addMissing(found: Untranslated[], type: string, entry: Entry<unknown>, plan: Plan): void {
  const { languages } = plan.settings;
  const [own] = languages;
  walk(
    type,
    entry.data as object,
    {
      text(value, { text: audience }, path) {
        if (audience !== "public") return;
        const missing = languages.filter((language) => !has(value, language, own));
        const text = missing.length === 0 ? undefined : wordsOf(value, own);
        if (text === undefined) return;
        const field = String(path.findLast((key) => typeof key === "string"));
        found.push({ entry, field, at: [...path], text, missing });
      },
    },
    { path: [], nested: false },
  );
}

function has(text: TextData, language: PlanLanguage, own: PlanLanguage): boolean {
  if (typeof text === "string") return language === own;
  return text[language] !== undefined && text[language].trim() !== "";
}

/** What there is to translate: the text in the plan's own language, else in any; only words need it. */
function wordsOf(text: TextData, own: PlanLanguage): string | undefined {
  if (typeof text === "string") return hasLetters(text) ? text : undefined;
  const others = Object.values<string | undefined>({ ...text });
  return [text[own], ...others].find((words) => words !== undefined && hasLetters(words));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

interface TranslationFacts {
  readonly [name: string]: string | readonly string[];
  readonly text: string;
  readonly languages: readonly string[];
  /** How the text is written in the plan's languages: `{ sv: "…", fi: "…" }`. */
  readonly texts: string;
}

/** Reports each text that lacks languages, with all that it lacks: one finding for one text. */
export function reportUntranslated(
  plan: Plan,
  isAsked: (missing: readonly string[]) => boolean,
  report: Report<TranslationFacts>,
): void {
  for (const { entry, field, at, text, missing } of untranslatedIn(plan)) {
    if (!isAsked(missing)) continue;
    const texts = `{ ${plan.settings.languages.map((language) => `${language}: "…"`).join(", ")} }`;
    report({ entry, field, at, facts: { text, languages: missing, texts } });
  }
}
