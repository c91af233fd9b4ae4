import type { Language } from "../base/language.ts";
import { proposedId } from "../shape/proposed-id.ts";
import { kindWords } from "../sources/sotkanet/kinds.ts";
import type { Metadata } from "../sources/sotkanet/metadata.ts";
import { textFor } from "../sources/sotkanet/plain-text.ts";
import { formatDate } from "../text/format.ts";
import type { SearchText } from "../text/search.ts";
import { foldedAt, type Widths, widthWithin } from "./columns.ts";

/** For whom the list is written. */
export interface SearchReader {
  readonly text: SearchText;
  readonly language: Language;
  /** In which the lines to copy are written. */
  readonly planLanguage: Language;
  /** Of the terminal. */
  readonly columns: number;
}

const widths: Widths = { narrowest: 60, widest: 110 };
const indent = 6;

/** Text folded at the width of the terminal. */
export function paragraph(text: string, { columns }: SearchReader): string {
  return foldedAt(text, widthOf(columns)).join("\n");
}

function widthOf(columns: number): number {
  return widthWithin(widths, columns);
}

/** One indicator: what it is, and the lines to copy into a plan, which are never folded. */
export function indicatorLines(
  indicator: Metadata,
  yaml: readonly string[],
  reader: SearchReader,
): string {
  const { language, text } = reader;
  const { id, title, areas } = indicator;
  const kinds = areas.map((kind) => kindWords(kind, language));
  const producer = textFor(indicator.producer, language);
  const about = [
    `${timesOf(indicator, reader)}. ${producer === "" ? "" : text.producer(producer)}`.trim(),
    kinds.length === 0 ? text.areasUnknown : text.areas(kinds),
  ];
  const room = widthOf(reader.columns) - indent;
  const [first = "", ...rest] = [textFor(title, language), ...about].flatMap((line) =>
    foldedAt(line, room),
  );
  const margin = " ".repeat(indent);
  return [
    `${String(id).padEnd(indent - 1)} ${first}`,
    ...rest.map((line) => margin + line),
    "",
    ...yaml.map((line) => margin + line),
  ].join("\n");
}

function timesOf({ years, updated }: Metadata, { text, language }: SearchReader): string {
  if (years === undefined) return text.yearsUnknown;
  const when = text.years(years.start, years.end);
  return updated === "" ? when : `${when}, ${text.updated(formatDate(language, updated))}`;
}

/** Lines to copy for each indicator, in the same order; no two get the same id. */
export function proposals(
  indicators: readonly Metadata[],
  reader: SearchReader,
): readonly (readonly string[])[] {
  const taken = new Set<string>();
  return indicators.map((indicator) => {
    const proposed = idFor(indicator, reader.planLanguage);
    const id = taken.has(proposed) ? `${proposed}-${indicator.id}` : proposed;
    taken.add(id);
    return yamlLines(id, indicator, reader);
  });
}

/** An entry of `indicators`. Which way is better is left open: hyte never guesses it. */
function yamlLines(
  proposed: string,
  { id, title, unit }: Metadata,
  { planLanguage, text }: SearchReader,
): readonly string[] {
  const written = JSON.stringify(textFor(title, planLanguage));
  const measured = textFor(unit, planLanguage);
  return [
    `- id: ${proposed}`,
    `  title: ${written}`,
    "  source:",
    `    sotkanet: ${id}`,
    `    title: ${written}`,
    ...(measured === "" ? [] : [`  unit: ${JSON.stringify(measured)}`]),
    `  direction: # ${text.direction}`,
  ];
}

const longestId = 40;
/** What YAML takes for something else than text, and what no file may be called on Windows. */
const noWord = /^(?:\d+(?:e\d+)?|0[xo][\da-f]+|null|true|false|con|prn|aux|nul|com\d|lpt\d)$/;

/** Made of the first words of the title, whole ones. */
function idFor({ id, title }: Metadata, language: Language): string {
  const beginning = textFor(title, language).split(/[,(%]/)[0] ?? "";
  const proposed = proposedId(beginning) ?? "";
  if (proposed === "" || noWord.test(proposed)) return `sotkanet-${id}`;
  if (proposed.length <= longestId) return proposed;
  const cut = proposed.slice(0, longestId + 1).replace(/-[^-]*$/, "");
  return cut.slice(0, longestId).replace(/-$/, "");
}
