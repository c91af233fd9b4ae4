/** A reference taken apart: `612/2021 6–7 § 3 mom.`. */
export interface StatuteForm {
  readonly number: number;
  readonly year: number;
  /** As cited, in order: ["6–7"], ["22", "41"], ["13 a"]. */
  readonly sections: readonly string[];
  readonly subsection?: number;
}

const oneSection = String.raw`\d{1,3}(?: ?[a-z](?![A-Za-zÀ-ÖØ-öø-ɏ]))?`;
const joint = String.raw`(?: ?[–-] ?|, | ja | sekä | och | samt | and )`;
const sectionList = `(${oneSection}(?:${joint}${oneSection}){0,9})`;
/** Sections with the sign behind (Finnish, Swedish), before, or the English word; case endings after a colon. */
const sectionMark = String.raw`${sectionList} ?(?:§{1,2}(?::[A-Za-zÀ-ÖØ-öø-ɏ]{1,5})?|pykälä[A-Za-zÀ-ÖØ-öø-ɏ]{0,4}|paragraf[A-Za-zÀ-ÖØ-öø-ɏ]{0,4})`;
const behindMark = String.raw`(?:§{1,2} ?|sections? )${sectionList}`;
const subsection = String.raw`(?:[, ]{1,2}(\d{1,2}) ?mom(?:\.|entti|entin|entissa|entet)?|(?: \(|\()(\d{1,2})\))?`;

/** What may follow the number of an act: sections and a subsection. Groups: list, list, subsection, subsection. */
export const sectionsPattern = String.raw`(?:${sectionMark}|${behindMark})${subsection}`;

const sections = new RegExp(sectionsPattern, "u");
const strict =
  /^(\d{1,4})\/(\d{4})(?:,? \d{1,3}(?: [a-z])?(?:(?:[–-]|, | ja )\d{1,3}(?: [a-z])?){0,9} §(?: \d{1,2} mom\.)?)?$/;

/** Whether it is written just as it should be; a comma after the number and a hyphen for the dash will do. */
export function isWellFormed(text: string): boolean {
  return strict.test(text);
}

/** The sections and the subsection named in a short text. */
export function readSections(text: string): Pick<StatuteForm, "sections" | "subsection"> {
  const match = sections.exec(text);
  if (!match) return { sections: [] };
  return sectionsOf(match[1] ?? match[2] ?? "", match[3] ?? match[4]);
}

/** Sections of a list as written, each "7", "13 a" or "6–7". */
export function sectionsOf(
  list: string,
  subsectionText: string | undefined,
): Pick<StatuteForm, "sections" | "subsection"> {
  const written = list
    .replace(/ ?[–-] ?/g, "–")
    .split(/, | ja | sekä | och | samt | and /)
    .map((section) => section.replace(/(\d) ?([a-z])/g, "$1 $2"));
  const number = subsectionText === undefined ? {} : { subsection: Number(subsectionText) };
  return { sections: written, ...number };
}

/** Writes a reference as it should be: `612/2021 22, 41 §`, `612/2021 7 § 3 mom.`. */
export function writeStatute({
  number,
  year,
  sections: list,
  subsection: part,
}: StatuteForm): string {
  const act = `${number}/${year}`;
  if (list.length === 0) return act;
  const mom = part === undefined ? "" : ` ${part} mom.`;
  return `${act} ${list.join(", ")} §${mom}`;
}

/** Every section that a reference names by number; of a range, its ends. */
export function namedSections(form: StatuteForm): readonly string[] {
  return form.sections.flatMap((section) => section.split("–"));
}
