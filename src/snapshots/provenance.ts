import { CORE_SCHEMA, load } from "js-yaml";
import { type Fields, fieldOf, isFields, textsOf } from "../base/record.ts";
import { bounds } from "./bounds.ts";
import type { Asked, Provenance, SourceText } from "./snapshot.ts";

const languages = ["fi", "sv", "en"] as const;

/** Not in Finnish alone: whoever opens the file should not write in it. */
const heading =
  "# hyte pull kirjoittaa tämän tiedoston: älä muokkaa. / Skrivs av hyte pull: ändra inte. / Written by hyte pull: do not edit.";

/** The provenance as YAML, one fact a line, in a fixed order; texts in double quotes, whatever they hold. */
export function provenanceText(provenance: Provenance): string {
  const { indicator, source, query, asked, address, title, unit, producer } = provenance;
  const { licence, citation, updated, notes, fetched, rows, sha256 } = provenance;
  const lines = [
    heading,
    `indicator: ${JSON.stringify(indicator)}`,
    `source: ${JSON.stringify(source)}`,
    ...mapping("query", query),
    ...(asked === undefined ? [] : mapping("asked", asked)),
    `address: ${JSON.stringify(address)}`,
    ...mapping("title", inOrder(title)),
    ...mapping("unit", inOrder(unit)),
    ...mapping("producer", inOrder(producer)),
    `licence: ${JSON.stringify(licence)}`,
    ...mapping("citation", inOrder(citation)),
    `updated: ${JSON.stringify(updated)}`,
    ...mapping("notes", inOrder(notes)),
    `fetched: ${JSON.stringify(fetched)}`,
    `rows: ${String(rows)}`,
    `sha256: "${sha256}"`,
  ];
  // As itself it would make the file look as if it were no UTF-8.
  return `${lines.join("\n")}\n`.replaceAll("\uFFFD", "\\uFFFD");
}

function mapping(name: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = Object.entries(values);
  if (entries.length === 0) return [`${name}: {}`];
  return [`${name}:`, ...entries.map(([key, value]) => `  ${keyOf(key)}: ${flow(value)}`)];
}

/** Keys are words or codes of tables; what YAML could take for something else stands in quotes. */
function keyOf(key: string): string {
  return /^[a-z][a-z_]*$/i.test(key) ? key : JSON.stringify(key);
}

/** JSON is YAML; a list keeps to one line. */
function flow(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map((each) => JSON.stringify(each)).join(", ")}]`
    : JSON.stringify(value);
}

function inOrder(text: SourceText): SourceText {
  return Object.fromEntries(languages.flatMap((each) => (text[each] ? [[each, text[each]]] : [])));
}

/** The provenance of a file that `provenanceText` wrote; undefined where it is none. */
export function readProvenance(text: string): Provenance | undefined {
  const data = parsed(text);
  if (data === undefined) return undefined;
  const texts = textFields.flatMap((name) => {
    const value = data[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const translated = translatedFields.flatMap((name) => {
    const value = sourceText(data[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query = queryOf(data["query"]);
  const rows = data["rows"];
  const isWhole =
    texts.length === textFields.length && translated.length === translatedFields.length;
  if (!isWhole || query === undefined || typeof rows !== "number") return undefined;
  const strings = Object.fromEntries(texts) as Record<(typeof textFields)[number], string>;
  const inLanguages = Object.fromEntries(translated) as Record<
    (typeof translatedFields)[number],
    SourceText
  >;
  const asked = askedIn(data["asked"]);
  return { ...strings, ...inLanguages, query, ...(asked !== undefined && { asked }), rows };
}

const textFields = [
  "indicator",
  "source",
  "address",
  "licence",
  "updated",
  "fetched",
  "sha256",
] as const;
const translatedFields = ["title", "unit", "producer", "citation", "notes"] as const;

/** Without merge keys, which could make far more of a file than it holds. */
function parsed(text: string): Fields | undefined {
  if (text.length > bounds.provenanceLength) return undefined;
  try {
    const data = load(text, { schema: CORE_SCHEMA });
    return isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function sourceText(data: unknown): SourceText | undefined {
  if (!isFields(data)) return undefined;
  return Object.fromEntries(
    languages.flatMap((each) => {
      const value = fieldOf(data, each);
      return typeof value === "string" ? [[each, value]] : [];
    }),
  );
}

function queryOf(data: unknown): Provenance["query"] | undefined {
  if (!isFields(data)) return undefined;
  const entries = Object.entries(data).flatMap(([name, value]) => {
    const plain = queryValue(value);
    return plain === undefined ? [] : [[name, plain] as const];
  });
  return Object.fromEntries(entries);
}

/** Undefined for what `provenanceText` would not write. */
function askedIn(data: unknown): Asked | undefined {
  if (!isFields(data)) return undefined;
  const { names, values } = bounds.asked;
  const entries = Object.entries(data);
  if (entries.length > names) return undefined;
  const asked = entries.flatMap(([name, value]) => {
    const isShort = Array.isArray(value) && value.length <= values;
    const texts = isShort ? textsOf(value) : undefined;
    return texts === undefined ? [] : [[name, texts] as const];
  });
  return asked.length === entries.length ? Object.fromEntries(asked) : undefined;
}

function queryValue(value: unknown): string | number | readonly string[] | undefined {
  if (typeof value === "string" || typeof value === "number") return value;
  if (!Array.isArray(value)) return undefined;
  // What an alias repeats would be written out again and again as a text.
  return value.filter((one) => typeof one === "string" || typeof one === "number").map(String);
}
