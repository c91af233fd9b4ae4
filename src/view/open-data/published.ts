import { type Language, languages } from "../../base/language.ts";
import type { PeriodData, TextData } from "../../plan/generated/data.ts";
import type { Field } from "../../shape/field.ts";
import { fieldTable } from "../../shape/generated/fields.ts";
import { timesOf } from "./values.ts";

/** Data as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A time as it is written, with its first and last day, which are null where there is none. */
export function publishedTimes(written: PeriodData): JsonObject {
  const { period, from, to } = timesOf(written);
  return { written: period, from: from === "" ? null : from, to: to === "" ? null : to };
}

/** A text by its languages; a plain one is in the plan's own. */
export function publishedText(text: TextData, own: Language): JsonObject {
  if (typeof text === "string") return { [own]: text };
  const all: Readonly<Record<string, unknown>> = { ...text };
  return Object.fromEntries(
    textLanguages.flatMap((language) => {
      const words = all[language];
      return typeof words === "string" ? [[language, words]] : [];
    }),
  );
}

/** Those of the format; hyte itself speaks the first three. */
const textLanguages = [...languages, "se", "smn", "sms"];

/**
 * The data of an entry, or of a part of one, as it is published (schemas/published.js): texts by language, times with
 * their days, entries inside by their ids; nothing internal, no fields that the format does not know, no values.
 */
export function publishedData(type: string, data: object, own: Language): JsonObject {
  const record = data as Readonly<Record<string, unknown>>;
  const entries = Object.entries(fieldTable[type] ?? {}).flatMap(([name, field]) => {
    if (!isPublished(field)) return [];
    const value = publishedField(record[name], field, own);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function isPublished({ text, def }: Field): boolean {
  if (text === "internal" || def === "measured") return false;
  return def === undefined || Object.keys(fieldTable[def] ?? {}).length > 0;
}

function publishedField(value: unknown, field: Field, own: Language): Json | undefined {
  if (field.list !== true) return publishedValue(value, field, own);
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown) => publishedValue(item, field, own) ?? []);
}

function publishedValue(value: unknown, field: Field, own: Language): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (field.collection !== undefined) return idOf(value);
  if (field.text !== undefined) return publishedText(value, own);
  if (typeof value === "object") return publishedData(field.def ?? "", value, own);
  return field.kind === "period" ? publishedTimes(value as PeriodData) : scalar(value);
}

/** Numbers that JSON does not have are left out. */
function scalar(value: unknown): Json | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" || typeof value === "boolean" ? value : undefined;
}

/** An entry that is written inside another, or the id of one; a metric may go by that of its indicator. */
function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const { id, indicator } = value as { readonly id?: string; readonly indicator?: string };
  return id ?? indicator;
}
