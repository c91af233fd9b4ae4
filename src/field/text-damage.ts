import { rangesOf, type TextRange, withoutOverlaps } from "./text-range.ts";

/** Damage that pasting from Word or PDF leaves. */
export interface Damage extends TextRange {
  readonly kind:
    | "no-break-space"
    | "spaces"
    | "broken-word"
    | "invisible"
    | "unreadable"
    | "mojibake"
    | "bullet";
  /** What to put instead, where it is safe to do without asking. */
  readonly instead?: string;
}

interface Detector {
  readonly kind: Damage["kind"];
  readonly pattern: RegExp;
  readonly instead?: string;
}

/** What is not seen: soft hyphens, spaces without width, marks of direction. */
const unseen = String.raw`\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069`;
/** No-break spaces, the narrow one and that of figures among them. */
const noBreakSpaces = String.raw`\u00A0\u202F\u2007`;

const everyUnseen = new RegExp(`[${unseen}]`, "g");

/** The text without what is not seen in it. */
export function withoutUnseen(text: string): string {
  return text.replace(everyUnseen, "");
}

/** Words after a hyphen that belongs there: "terveys- ja hyvinvointierot", "barn- och ungdomsarbete". */
const joining =
  "ja|tai|sekä|eli|vai|että|kuin|taikka|tahi|eikä|ynnä|ym|yms|mutta|kuten|och|eller|samt|men|såväl|som|respektive|and|or|to|nor|but|as|through";

/** The replacement character, private-use and control characters but for tab and line ends. */
const unreadable = String.raw`\uFFFD\uE000-\uF8FF\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F`;

const detectors: readonly Detector[] = [
  // Right beside a figure, § or %: "7 §", "10 000", "5 %", "n. 5".
  {
    kind: "no-break-space",
    pattern: new RegExp(String.raw`(?<![\d§%€])[${noBreakSpaces}](?![\d§%€–])`, "g"),
    instead: " ",
  },
  {
    kind: "broken-word",
    pattern: new RegExp(
      String.raw`(?<=\p{Ll}\p{Ll})-[ \n](?!(?:${joining})(?![\p{L}]))(?=\p{Ll}\p{Ll})`,
      "gu",
    ),
  },
  {
    kind: "invisible",
    pattern: new RegExp(`[${unseen}]+`, "g"),
    instead: "",
  },
  { kind: "unreadable", pattern: new RegExp(`[${unreadable}]+`, "g") },
  { kind: "mojibake", pattern: /Ã[\u0080-\u00BF\u2013-\u203A€]|â€.?|Â[\u00A0§°·«»]/g },
  { kind: "bullet", pattern: /(?<=(?:^|\n)[ \t]{0,20})[•●◦▪‣·](?=[ \t\u00A0])/g, instead: "-" },
];

const suspicious = new RegExp(
  String.raw`[${unreadable}${noBreakSpaces}${unseen}ÃâÂ•●◦▪‣·]|[ \t]{2}|\p{Ll}-[ \n]\p{Ll}`,
  "u",
);

const listMark = /^[ \t]{0,40}(?:[-*+]|\d{1,3}[.)])$/;
const gap = new RegExp(String.raw`(?<=\S)[ \t${noBreakSpaces}]{2,}(?=[^\s|])`, "g");
const noBreak = new RegExp(`[${noBreakSpaces}]`);

/** Runs of spaces, ordinary and no-break ones, within a line: not its indent or end (Markdown), not the gap after a list mark, not in a table. */
function runsOfSpaces(text: string): readonly Damage[] {
  let next = 0;
  return text.split("\n").flatMap((line) => {
    const start = next;
    next += line.length + 1;
    return /^[ \t]{0,40}\|/.test(line) ? [] : runsInLine(line, start);
  });
}

function runsInLine(line: string, start: number): readonly Damage[] {
  return rangesOf(gap, line)
    .filter(({ from }) => from > 50 || !listMark.test(line.slice(0, from)))
    .map(({ from, to }) => ({
      from: start + from,
      to: start + to,
      ...(noBreak.test(line.slice(from, to))
        ? { kind: "no-break-space", instead: isAtFigure(line, from, to) ? "\u00A0" : " " }
        : { kind: "spaces", instead: " " }),
    }));
}

/** Where a figure and its unit, or two parts of a figure, stay on one line. */
function isAtFigure(line: string, from: number, to: number): boolean {
  return /[\d§%€]/.test(line.charAt(from - 1)) || /[\d§%€–]/.test(line.charAt(to));
}

/**
 * Finds what pasting has damaged: no-break spaces outside figures, runs of spaces, words broken by a hyphen and a space
 * ("kaventami- nen"), invisible, private-use and control characters, letters read in the wrong encoding ("Ã¤"), bullets
 * that are not Markdown. "syrjäyty-misen" cannot be told from a compound, so it stays.
 */
export function findDamage(text: string): readonly Damage[] {
  if (!suspicious.test(text)) return [];
  const found = detectors.flatMap(({ kind, pattern, instead }) =>
    rangesOf(pattern, text).map((range) => ({
      ...range,
      kind,
      ...(instead === undefined ? {} : { instead }),
    })),
  );
  return withoutOverlaps([...runsOfSpaces(text), ...found]);
}
