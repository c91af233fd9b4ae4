import { sectionsOf, sectionsPattern, type StatuteForm } from "./statute-form.ts";
import { calledStatutes, readForm, type StatuteReading } from "./statutes.ts";
import type { Statute } from "./statute-table.ts";

/** A reference to the law within running text. Offsets in UTF-16 code units, `to` exclusive. */
export interface StatuteOccurrence {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly reading: StatuteReading;
}

const called = calledStatutes();
const actByCall: ReadonlyMap<string, Statute> = new Map(called);
const callPattern = called.map(([call]) => call).join("|");

/** By number, `lastensuojelulain (417/2007) 12 §`; the name before it is not read. */
const byNumber = new RegExp(
  String.raw`(?<![\d/.])(\d{1,4})\/(\d{4})(?![\d/.]\d|[\d/])(?:\)?,? ${sectionsPattern})?`,
  "g",
);
/** By name and section, `terveydenhuoltolain 12 §`. */
const byName = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(${callPattern})(?:[A-Za-zÀ-ÖØ-öø-ɏ]{0,6}) ${sectionsPattern}`,
  "gi",
);
const lawWord =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-Za-zÀ-ÖØ-öø-ɏ]{0,20}(?:la(?:ki|in|kia|issa|ista|kiin|ilta|illa)|asetu(?:s|ksen|ksessa)|lag|lagen|förordning|förordningen|act|decree)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const directly = 16;
const before = 120;

/** "laki (612/2021)", "lain 612/2021", "laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021)". */
function isNamedAsLaw(text: string, at: number): boolean {
  const reach = text[at - 1] === "(" ? before : directly;
  return lawWord.test(text.slice(Math.max(0, at - reach), at));
}

/**
 * References to the law in running text. A number counts as one when sections follow it or a word for law stands before
 * it; "9/2017" and "HE 129/2025" do not. Time grows with the length of the text.
 */
export function findStatutes(text: string): readonly StatuteOccurrence[] {
  if (!text.includes("/") && !text.includes("§")) return [];
  const found = [...numbers(text), ...(text.includes("§") ? callsIn(text) : [])];
  return found.sort((a, b) => a.from - b.from);
}

function numbers(text: string): readonly StatuteOccurrence[] {
  return [...text.matchAll(byNumber)].flatMap((match) => {
    const list = match[3] ?? match[4];
    if (list === undefined && !isNamedAsLaw(text, match.index)) return [];
    const form = { number: Number(match[1]), year: Number(match[2]) };
    return [occurrence(match, form, { list, subsection: match[5] ?? match[6] })];
  });
}

function callsIn(text: string): readonly StatuteOccurrence[] {
  return [...text.matchAll(byName)].flatMap((match) => {
    const act = actByCall.get((match[1] ?? "").toLowerCase());
    if (!act) return [];
    const [number = "", year = ""] = act.number.split("/");
    const form = { number: Number(number), year: Number(year) };
    const cited = { list: match[2] ?? match[3], subsection: match[4] ?? match[5] };
    return [occurrence(match, form, cited)];
  });
}

interface Cited {
  readonly list: string | undefined;
  readonly subsection: string | undefined;
}

function occurrence(
  match: RegExpExecArray,
  act: Pick<StatuteForm, "number" | "year">,
  cited: Cited,
): StatuteOccurrence {
  const { list, subsection } = cited;
  const sections = list === undefined ? { sections: [] } : sectionsOf(list, subsection);
  return {
    from: match.index,
    to: match.index + match[0].length,
    written: match[0],
    reading: readForm({ ...act, ...sections }),
  };
}
