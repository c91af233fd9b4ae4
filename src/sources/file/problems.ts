import type { FetchError } from "../../base/errors.ts";
import { type Language, type Translated } from "../../base/language.ts";
import { faultOf, namedInAll, quoted } from "./faults.ts";
import { type ProblemKind, problemWords } from "./problem-words.ts";

/** A cell that cannot be read, and why. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Of the file, from 1. */
  readonly row: number;
  /** "" where the column has none. */
  readonly heading: string;
  readonly text: string;
  /** What may have been meant. */
  readonly near?: readonly string[];
  /** The row that it contradicts, from 1. */
  readonly other?: number;
}

const mostShown = 6;

/** All problems as one: those of the first kind with their places and what to do, and how many others there are. */
export function faultOfProblems(path: string, problems: readonly Problem[]): FetchError {
  const [first] = problems;
  const alike = problems.filter(({ kind }) => kind === first?.kind);
  const { what, fix } = problemWords[first?.kind ?? "not-a-number"];
  const near = namedInAll([...new Set(alike.flatMap((one) => one.near ?? []))]);
  const others = problems.length - alike.length;
  const text = (language: Language): string => {
    const { more, meant, besides } = texts[language];
    return [
      alike
        .slice(0, mostShown)
        .map((one) => `${placeOf(one, language)} ${what[language]}`)
        .join("; ") + (alike.length > mostShown ? more(alike.length - mostShown) : "."),
      near[language] === "" ? "" : meant(near[language]),
      fix[language],
      others > 0 ? besides(others) : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  };
  return faultOf(path, { fi: text("fi"), sv: text("sv"), en: text("en") });
}

function placeOf({ row, heading, text, other }: Problem, language: Language): string {
  const column = quoted(heading);
  const held = quoted(text);
  const places: Translated = {
    fi: `rivi ${row}${column === "" ? "" : `, sarake ”${column}”`}:${held === "" ? " solu" : ` ”${held}”`}${other === undefined ? "" : ` (rivin ${other} lisäksi)`}`,
    sv: `rad ${row}${column === "" ? "" : `, kolumn ”${column}”`}:${held === "" ? " cellen" : ` ”${held}”`}${other === undefined ? "" : ` (utöver rad ${other})`}`,
    en: `row ${row}${column === "" ? "" : `, column “${column}”`}:${held === "" ? " the cell" : ` “${held}”`}${other === undefined ? "" : ` (besides row ${other})`}`,
  };
  return places[language];
}

interface Texts {
  readonly more: (count: number) => string;
  readonly meant: (names: string) => string;
  readonly besides: (count: number) => string;
}

const texts: Readonly<Record<Language, Texts>> = {
  fi: {
    more: (count) => `; ja vielä ${count} samanlaista.`,
    meant: (names) => `Tarkoititko: ${names}?`,
    besides: (count) => `Tiedostossa on lisäksi muita virheitä: ${count}.`,
  },
  sv: {
    more: (count) => `; och ${count} likadana till.`,
    meant: (names) => `Menade du: ${names}?`,
    besides: (count) => `Filen har dessutom andra fel: ${count}.`,
  },
  en: {
    more: (count) => `; and ${count} more of this kind.`,
    meant: (names) => `Did you mean: ${names}?`,
    besides: (count) => `The file has other faults besides: ${count}.`,
  },
};
