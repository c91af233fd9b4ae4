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
      if (fulfils !== undefined) marks.push(...marksInField(entry, fulfils, read));
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
const ownField = /^[ -]*(?:fulfils:|["']?\d{1,4}\/\d{4})|\bsection: ["']?\d{1,4} ?$/;

/** A citation on a line that is not of the field `fulfils` nor of its list. */
function mayCite(fileText: string): boolean {
  for (let at = fileText.indexOf("§"); at !== -1; at = fileText.indexOf("§", at + 1)) {
    if (!isOwnField(fileText, at)) return true;
  }
  actNumber.lastIndex = 0;
  for (let match = actNumber.exec(fileText); match; match = actNumber.exec(fileText)) {
    if (!isOwnField(fileText, actNumber.lastIndex)) return true;
  }
  return false;
}

function isOwnField(fileText: string, at: number): boolean {
  return ownField.test(fileText.slice(fileText.lastIndexOf("\n", at) + 1, at));
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
