import { fieldOf, listIn, wholeIn } from "../../base/record.ts";
import type { SourceText } from "../../snapshots/snapshot.ts";
import { type Api, askJson, otherShape, unknown } from "./api.ts";
import { shorten } from "../../base/printable.ts";
import { sourceText } from "./plain-text.ts";

export const sexes = ["total", "female", "male"] as const;
export type Sex = (typeof sexes)[number];

/** What Sotkanet says of an indicator; in its list of all only id, title, producer and what it is divided by. */
export interface Metadata {
  readonly id: number;
  readonly title: SourceText;
  /** The producer: Sotkanet only publishes. */
  readonly producer: SourceText;
  /** The producer and those whose material it is made of. */
  readonly makers: readonly SourceText[];
  readonly unit: SourceText;
  /** First and last year with any value, not for every area or every year between; undefined where none is told. */
  readonly years: { readonly start: number; readonly end: number } | undefined;
  /** As listed; empty also where nothing is listed. */
  readonly sexes: readonly Sex[];
  /** Kinds of areas as listed, in capitals: `KUNTA`. Wellbeing services counties are never listed. */
  readonly areas: readonly string[];
  /** What limits the use of the figures. */
  readonly limits: SourceText;
  readonly notices: SourceText;
  /** YYYY-MM-DD; "" where it is not told. */
  readonly updated: string;
}

/** Asks for the metadata of one indicator. Throws a FetchError where there is no such indicator. */
export async function askMetadata(id: number, api: Api): Promise<Metadata> {
  const answer = await askJson(api, `/indicators/${id}`, id);
  const metadata = metadataOf(answer);
  if (metadata === undefined) throw isNothing(answer) ? unknown(id) : otherShape("id, title");
  if (metadata.id !== id) throw otherShape(`id ${metadata.id}, ${id}`);
  return metadata;
}

/** A number that is not in use may be answered with nothing in any of its forms. */
function isNothing(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return true;
  return Object.keys(answer).length === 0;
}

/** In characters. The longest titles of the service have about half of that. */
const longestName = 500;

function nameIn(value: unknown): SourceText {
  const names = Object.entries(sourceText(value));
  return Object.fromEntries(
    names.map(([language, name]) => [language, shorten(name, longestName)]),
  );
}

const mostSexes = 20;
const mostKinds = 50;
const mostSources = 50;

/** The parts of an answer that are as they should be; undefined where it is no indicator with a title. */
export function metadataOf(answer: unknown): Metadata | undefined {
  const id = wholeIn(fieldOf(answer, "id"));
  const title = nameIn(fieldOf(answer, "title"));
  if (id === undefined || id < 1 || Object.keys(title).length === 0) return undefined;
  const classes = fieldOf(answer, "classifications");
  const organizations = [
    fieldOf(answer, "organization"),
    ...listIn(fieldOf(answer, "sources"), mostSources).map((one) => fieldOf(one, "organization")),
  ].map((one) => nameIn(fieldOf(one, "title")));
  return {
    id,
    title,
    producer: organizations[0] ?? {},
    makers: organizations.filter((one) => Object.keys(one).length > 0),
    unit: unitOf(fieldOf(answer, "primaryValueType")),
    years: yearsOf(fieldOf(answer, "range")),
    sexes: sexesIn(fieldOf(fieldOf(classes, "sex"), "values")),
    areas: kindsIn(fieldOf(fieldOf(classes, "region"), "values")),
    limits: sourceText(fieldOf(answer, "limits")),
    notices: sourceText(fieldOf(answer, "notices")),
    updated: updatedOf(fieldOf(answer, "data-updated")),
  };
}

/** "Prosenttia" is what plans write as "%". Other units are as the service calls them. */
function unitOf(type: unknown): SourceText {
  if (fieldOf(type, "code") === "PROS") return { fi: "%", sv: "%", en: "%" };
  return nameIn(fieldOf(type, "title"));
}

const earliest = 1750;
const latest = 2150;

function yearsOf(range: unknown): Metadata["years"] {
  const start = wholeIn(fieldOf(range, "start"));
  const end = wholeIn(fieldOf(range, "end"));
  if (start === undefined || end === undefined) return undefined;
  return start >= earliest && end <= latest && start <= end ? { start, end } : undefined;
}

function sexesIn(values: unknown): readonly Sex[] {
  const listed = listIn(values, mostSexes);
  return sexes.filter((sex) => listed.includes(sex));
}

function kindsIn(values: unknown): readonly string[] {
  const listed = listIn(values, mostKinds).filter((one) => typeof one === "string");
  return [...new Set(listed.map((one) => one.slice(0, 40).toUpperCase()))];
}

function updatedOf(value: unknown): string {
  return typeof value === "string" && /^[\d:.TZ+-]{4,35}$/.test(value) ? value : "";
}
