import { rangesOf, type TextRange, withoutOverlaps } from "./text-range.ts";

/** A place where somebody meant to go on writing. */
export interface Unfinished extends TextRange {
  readonly kind:
    "ellipsis" | "et-cetera" | "broken-off" | "placeholder-date" | "placeholder" | "empty-bullet";
}

interface Detector {
  readonly kind: Unfinished["kind"];
  readonly pattern: RegExp;
}

const word = String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_@./-])`;
const end = String.raw`(?![A-Za-zÀ-ÖØ-öø-ɏ\d_@-])`;

/** Patterns of bounded length each, so that time grows with the text. */
const detectors: readonly Detector[] = [
  // At the end of a line, or where something should be named: "kuten…", "käytäntöjä: …". Not "[…]", nor in speech.
  { kind: "ellipsis", pattern: /(?<![[(.…])(?:…|\.{3,10})(?=[.)]{0,2}[ \t]{0,20}(?:\n|$))/g },
  {
    kind: "ellipsis",
    pattern: new RegExp(
      String.raw`(?<=${word}(?:kuten|esim\.?|esimerkiksi|mm\.?|såsom|t\.ex\.|t\. ex\.|bl\.a\.|such as|e\.g\.|[:,;]) ?)(?:…|\.{3,10})(?!["”»’])`,
      "gi",
    ),
  },
  { kind: "et-cetera", pattern: new RegExp(`${word}(?:jne|osv|o\\.s\\.v|etc)${end}\\.?`, "gi") },
  {
    kind: "broken-off",
    pattern: new RegExp(
      String.raw`${word}(?:kuten|esim\.?|esimerkiksi|såsom|t\.ex\.|till exempel|such as|e\.g\.|for example)[ \n]{0,3}$`,
      "gi",
    ),
  },
  {
    kind: "placeholder-date",
    pattern: new RegExp(
      String.raw`${word}(?=[\d.]{0,9}[x_?])(?:[\dx_?]{1,2}\.[\dx_?]{1,2}\.(?:[\dx_?]{4}|[\dx_?]{2})|20[\dx]x)${end}`,
      "gi",
    ),
  },
  {
    kind: "placeholder-date",
    pattern: new RegExp(`${word}(?:pp\\.kk\\.vvvv|dd\\.mm\\.(?:yyyy|åååå))${end}`, "gi"),
  },
  {
    kind: "placeholder",
    pattern: new RegExp(`${word}(?:x{2,20}|X{3,20}|TBD|TBA|TODO|FIXME)${end}`, "g"),
  },
  { kind: "placeholder", pattern: /_{4,60}|\?{2,20}|lorem ipsum/gi },
  {
    kind: "placeholder",
    pattern: new RegExp(
      String.raw`${word}(?:tähän (?:tulee|lisätään|kirjataan|kirjoitetaan) (?:teksti|kuva|taulukko|tieto|tiedot|luku|luvut|linkki|mittari|tavoite|toimenpide)|(?:täydennetään|täydentyy|tarkennetaan|tarkentuu|päivitetään|päivittyy|lisätään|kirjataan) myöhemmin|(?:kompletteras|preciseras|uppdateras|fylls i) senare|här kommer text|to be (?:added|confirmed|completed|decided|determined)(?: later)?)`,
      "gi",
    ),
  },
  // The whole text, or all that brackets hold: "Täydennetään henkilöstön osaamista" is finished.
  {
    kind: "placeholder",
    pattern:
      /^(?:tähän tulee|täydennetään|täydentyy|täydennä|kesken|puuttuu|kompletteras|saknas|to be added)[.!]?$/gi,
  },
  {
    kind: "placeholder",
    pattern:
      /(?<=[[(])(?:tähän tulee|täydennetään|täydentyy|täydennä|lisää tähän|kompletteras|to be added)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^\])\n]{0,60}(?=[\])])/gi,
  },
  {
    kind: "empty-bullet",
    pattern: /(?<=^|\n)[ \t]{0,20}(?:[-–*•·]|\d{1,2}[.)])[ \t]{0,20}(?=\n|$)/g,
  },
];

/** One look that a finished text passes: nearly every text ends here. */
const suspicious =
  /…|\.{3}|\?\?|__|[xX]{2}|\d[xX]|[xX]\.|\.[xX]|TB[AD]|TODO|FIXME|[jJ]ne|[oO]sv|s\.v|etc|[kK]uten|[eE]sim|åsom|\.ex|xempel|uch as|e\.g\.|or example|ähän|äyde|yöhem|senare|kommer t|[tT]o be |esken|uuttuu|omplett|aknas|orem|k\.v|m\.[yå]|(?:^|\n)[ \t]{0,20}(?:[-–*•·]|\d{1,2}[.)])[ \t]{0,20}(?:\n|$)/;

/**
 * Finds unfinished text: an ellipsis where something should stand, "jne.", "xx.xx.xxxx", "TBD", "täydennetään
 * myöhemmin", an empty list item. "Opetusta täydennetään" and "tähän tulee puuttua" are ordinary Finnish.
 */
export function findUnfinished(text: string): readonly Unfinished[] {
  if (!suspicious.test(text)) return [];
  const found = detectors.flatMap(({ kind, pattern }) =>
    rangesOf(pattern, text).map((range) => ({ ...range, kind })),
  );
  return withoutOverlaps(found);
}
