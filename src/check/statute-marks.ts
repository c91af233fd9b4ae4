import type { Edit } from "../base/finding.ts";
import type { Place } from "../base/place.ts";
import { namedSections, readSections } from "../field/statute-form.ts";
import { findStatutes } from "../field/statute-search.ts";
import { parseStatute, type StatuteReading } from "../field/statutes.ts";
import type { Entry } from "../plan/entry.ts";
import { itemPath } from "../plan/item-path.ts";
import { placeIn } from "../plan/places.ts";
import { entriesOf, type Plan } from "../plan/plan.ts";
import { eachText } from "./each-text.ts";
import { placeOfPart } from "./text-place.ts";

/** A reference to the law that is not in order. */
interface StatuteMark {
  readonly entry: Entry<unknown>;
  readonly field: string;
  readonly place: Place;
  readonly written: string;
  readonly reading: StatuteReading;
  /** Whether it fills a field of its own (`fulfils`), and does not stand in running text. */
  readonly alone: boolean;
}

const marksByPlan = new WeakMap<Plan, readonly StatuteMark[]>();

/** References that are not in order, in `fulfils` and in running texts; looked for once for all the rules that ask. */
export function statuteMarksOf(plan: Plan): readonly StatuteMark[] {
  const marks = marksByPlan.get(plan) ?? [...marksInFields(plan), ...marksInTexts(plan)];
  marksByPlan.set(plan, marks);
  return marks;
}

function isInOrder({ kind }: StatuteReading): boolean {
  return kind === "ok" || kind === "unlisted";
}

function marksInFields(plan: Plan): readonly StatuteMark[] {
  const read = remembering(parseStatute);
  const marks: StatuteMark[] = [];
  for (const entries of [plan.goals, plan.actions, entriesOf(plan, "documents")]) {
    for (const entry of entries) {
      const { fulfils } = entry.data;
      if (fulfils === undefined) continue;
      for (const mark of marksInField(entry, fulfils, read)) marks.push(mark);
    }
  }
  return marks;
}

function marksInField(
  entry: Entry<unknown>,
  fulfils: readonly string[],
  read: (written: string) => StatuteReading,
): readonly StatuteMark[] {
  return fulfils.flatMap((written, index) => {
    const reading = read(written);
    if (isInOrder(reading)) return [];
    const place = placeIn(entry, ...itemPath("fulfils", fulfils, index));
    return [{ entry, field: "fulfils", place, written, reading, alone: true }];
  });
}

/** Plans cite the same few sections again and again. */
function remembering<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const result = known.get(written) ?? read(written);
    known.set(written, result);
    return result;
  };
}

function marksInTexts(plan: Plan): readonly StatuteMark[] {
  const marks: StatuteMark[] = [];
  eachText(plan, mayCite, (text) => {
    const { entry, field, value } = text;
    for (const { from, to, written, reading } of findStatutes(value)) {
      if (isInOrder(reading)) continue;
      const place = placeOfPart(text, { from, to });
      marks.push({ entry, field, place, written, reading, alone: false });
    }
  });
  return marks;
}

const actNumber = /\d{3}\/\d{4}/g;
const ownLine = /^[ -]*(?:fulfils:|["']?\d{1,4}\/\d{4})/;
const ownSection = /\bsection: ["']?\d{1,4} ?$/;
const longestSection = 20;

/** A citation on a line that is not of the field `fulfils` nor of its list. */
function mayCite(fileText: string): boolean {
  let at = fileText.indexOf("§");
  while (at !== -1) {
    const next = isOwnSection(fileText, at) ? at + 1 : endOfOwnLine(fileText, at);
    if (next === undefined) return true;
    at = fileText.indexOf("§", next);
  }
  actNumber.lastIndex = 0;
  while (actNumber.test(fileText)) {
    const end = endOfOwnLine(fileText, actNumber.lastIndex);
    if (end === undefined) return true;
    actNumber.lastIndex = end;
  }
  return false;
}

/** Where the line ends, if it is of the field `fulfils` or of its list: the rest of it need not be looked at. */
function endOfOwnLine(fileText: string, at: number): number | undefined {
  const start = fileText.lastIndexOf("\n", at) + 1;
  if (!ownLine.test(fileText.slice(start, at))) return undefined;
  const end = fileText.indexOf("\n", at);
  return end === -1 ? fileText.length : end;
}

function isOwnSection(fileText: string, at: number): boolean {
  return ownSection.test(fileText.slice(Math.max(0, at - longestSection), at));
}

/** Whether the sections that are cited are those for which plans cite the act: then a slip in its number is certain. */
export function isCertain(reading: StatuteReading): boolean {
  if (reading.kind !== "mistyped") return false;
  const { sections } = readSections(reading.suggestion);
  const cited = namedSections({ number: 0, year: 0, sections });
  return cited.length > 0 && cited.every((section) => reading.statute.sections.includes(section));
}

/** Replaces a reference that stands alone, in the quotes that it has. */
export function replaceStatute({ place, written }: StatuteMark, right: string): readonly Edit[] {
  const at = place.file.text.indexOf(written, place.from);
  const to = at + written.length;
  return at === -1 || to > place.to ? [] : [{ from: at, to, text: right }];
}
