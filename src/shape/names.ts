import { inLanguages, type WordsFacts } from "../base/allowed-words.ts";
import type { Translated } from "../base/language.ts";
import { type Vocabulary, vocabularyOf } from "../base/meant.ts";
import { fieldTitles } from "./generated/field-titles.ts";
import { valueWords } from "./generated/value-words.ts";

/** The fields of a type of the schema with their titles in each language, for those who write `vastuutahot:`. */
export function fieldWords(type: string, fields: readonly string[]): Vocabulary {
  const titles = Object.hasOwn(fieldTitles, type) ? fieldTitles[type] : undefined;
  return vocabularyOf(fields.map((field) => [field, titles?.[field] ?? []]));
}

/** The allowed values of a field with their words in each language, for those who write `stage: luonnos`. */
export function wordsOfValues(type: string, field: string, values: readonly string[]): Vocabulary {
  const words = wordsIn(type, field);
  return vocabularyOf(
    values.map((value) => [
      value,
      [...Object.values(words?.[value] ?? {}), ...(otherWords.get(value) ?? [])],
    ]),
  );
}

/** The allowed values as messages show them in each language. */
export function allowedWords(type: string, field: string, values: readonly string[]): WordsFacts {
  const words = wordsIn(type, field);
  return inLanguages(values.map((id) => ({ id, name: words?.[id] })));
}

type ValueWords = Readonly<Record<string, Translated>>;
const wordsByField: ReadonlyMap<string, ValueWords> = new Map(Object.entries(valueWords));

function wordsIn(type: string, field: string): ValueWords | undefined {
  return wordsByField.get(`${type}.${field}`);
}

/** What people say and the schema words otherwise. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["up", ["nouseva", "kasvava", "suurempi", "ylös", "stigande", "ökande", "större", "increasing"]],
  [
    "down",
    ["laskeva", "vähenevä", "pienempi", "alas", "minskande", "sjunkande", "mindre", "decreasing"],
  ],
  ["none", ["ei suuntaa", "ingen riktning"]],
]);
