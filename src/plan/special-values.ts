import { inLanguages, type WordsFacts } from "../base/allowed-words.ts";
import type { Facts, Severity } from "../base/finding.ts";
import type { Language, Translated } from "../base/language.ts";
import { meantIds, onlyMeant, type Vocabulary, vocabularyOf } from "../base/meant.ts";
import { areaName, areaOf, suggestAreaKey } from "../field/areas.ts";
import { parseDate, parsePeriod } from "../field/period.ts";
import { sectors, type Term } from "../field/vocabularies.ts";
import type { Field } from "../shape/field.ts";
import type { TextData } from "./generated/data.ts";
import { inventedAreas } from "./plan-areas.ts";
import type { Settings } from "./settings.ts";

interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly replacement?: string | undefined;
}

/** What is wrong with a period, a date, an area, a status or a word of a vocabulary; undefined when it is right. */
export function specialFinding(
  value: string | number,
  field: Field,
  settings: Settings,
): Problem | undefined {
  switch (field.kind) {
    case "period":
      return badPeriod(value);
    case "date":
      return badDate(String(value));
    case "area":
      return isInvented(String(value), settings) ? undefined : badArea(String(value));
    case "status":
      return isStatus(String(value), settings)
        ? undefined
        : badWord(String(value), statusTerms(settings), "unknown-status");
    default:
      return field.vocabulary === "sectors" ? badSector(String(value)) : undefined;
  }
}

/** `X00` and its kin are areas where the plan's own is invented. */
function isInvented(value: string, settings: Settings): boolean {
  return value.startsWith("X") && inventedAreas(settings).some(({ key }) => key === value);
}

const sectorIds: ReadonlySet<string> = new Set(sectors.map(({ id }) => id));

function badSector(value: string): Problem | undefined {
  return sectorIds.has(value) ? undefined : badWord(value, sectors, "unknown-word");
}

function isStatus(value: string, { statusScale }: Settings): boolean {
  const ids = scaleIds.get(statusScale) ?? new Set(statusScale.map(({ id }) => id));
  scaleIds.set(statusScale, ids);
  return ids.has(value);
}

/** The scale's own words, in the plan's own language where they are in one. */
function statusTerms({ statusScale }: Settings): readonly Term[] {
  const before = scaleTerms.get(statusScale);
  if (before !== undefined) return before;
  const terms = statusScale.map(({ id, title }) => ({ id, name: inEach(title, id) }));
  scaleTerms.set(statusScale, terms);
  return terms;
}

// Made once: a plan may have a long scale of its own and as many words that are not on it.
const scaleIds = new WeakMap<Settings["statusScale"], ReadonlySet<string>>();
const scaleTerms = new WeakMap<Settings["statusScale"], readonly Term[]>();
const words = new WeakMap<readonly Term[], Words>();

interface Words {
  readonly names: Vocabulary;
  readonly shown: WordsFacts;
}

function wordsOf(terms: readonly Term[]): Words {
  const before = words.get(terms);
  if (before !== undefined) return before;
  const names = vocabularyOf(terms.map(({ id, name }) => [id, [name.fi, name.sv, name.en]]));
  const made = { names, shown: inLanguages(terms) };
  words.set(terms, made);
  return made;
}

function inEach(title: TextData | undefined, id: string): Translated {
  const text = typeof title === "string" ? { fi: title } : (title ?? {});
  const any = text.fi ?? text.sv ?? text.en ?? id;
  return { fi: text.fi ?? any, sv: text.sv ?? any, en: text.en ?? any };
}

function badPeriod(value: string | number): Problem | undefined {
  const parsed = parsePeriod(value);
  if (parsed.kind === "period") return undefined;
  const { code, facts, suggestion, example } = parsed;
  return {
    code: code === "not-a-period" ? "bad-period" : `period-${code}`,
    severity: "error",
    facts: { ...facts, value: String(value), suggestion: suggestion ?? example ?? "9/2024–5/2025" },
    replacement: isAmbiguous(String(value)) ? undefined : suggestion,
  };
}

function badDate(value: string): Problem | undefined {
  const parsed = parseDate(value);
  if (parsed.kind === "date") return undefined;
  const { suggestion, code, facts } = parsed;
  const isForm = code === "not-a-date" || code === "not-iso";
  return {
    code: "bad-date",
    severity: "error",
    facts: {
      ...facts,
      value,
      // One of the three: another form than a date's, a day that its month lacks, or a month that no year has.
      form: isForm ? value : "",
      noDay: code === "day-out-of-range" ? value : "",
      noMonth: code === "month-out-of-range" ? value : "",
      suggestion: isForm ? (suggestion ?? "2026-12-31") : "",
    },
    replacement: isAmbiguous(value) ? undefined : suggestion,
  };
}

/** `02/03/2026` is a day in March in Finland and in February elsewhere; `13/03/2026` can only be one. */
function isAmbiguous(value: string): boolean {
  const match = /^\s?(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(value);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}

function badArea(value: string): Problem | undefined {
  if (areaOf(value) !== undefined) return undefined;
  const near = suggestAreaKey(value);
  const only = near.length === 1 ? near[0] : undefined;
  return {
    code: "unknown-area",
    severity: "error",
    facts: {
      value,
      nearest: near,
      nearestOne: only ?? "",
      nearestSeveral: only === undefined ? near : [],
      nearestFi: named(near, "fi"),
      nearestSv: named(near, "sv"),
      nearestEn: named(near, "en"),
    },
    replacement: only,
  };
}

/** "HVA15 (Keski-Suomen hyvinvointialue)" */
function named(keys: readonly string[], language: Language): readonly string[] {
  return keys.map((key) => {
    const area = areaOf(key);
    return area === undefined ? key : `${key} (${areaName(area, language)})`;
  });
}

function badWord(value: string, terms: readonly Term[], code: string): Problem {
  const { names, shown } = wordsOf(terms);
  const facts = { value, allowed: names.ids, ...shown, nearest: meantIds(value, names, 1) };
  return { code, severity: "error", facts, replacement: onlyMeant(value, names) };
}
