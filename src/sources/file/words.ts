import type { Flag, Row } from "../../snapshots/snapshot.ts";
import { plainWord } from "./headings.ts";

type Words<Meaning extends string> = readonly (readonly [Meaning, string])[];

const wholes = "yhteensä|kaikki|total|totalt|alla|all|sss|everyone";

const sexes: Words<"total" | "female" | "male"> = [
  [
    "total",
    `${wholes}|molemmat|molemmat sukupuolet|sukupuolet yhteensä|båda|båda könen|both|both sexes`,
  ],
  [
    "female",
    "female|females|nainen|naiset|tyttö|tytöt|naiset ja tytöt|kvinna|kvinnor|flicka|flickor|kvinnor och flickor|woman|women|girl|girls|women and girls|n|k|f",
  ],
  [
    "male",
    "male|males|mies|miehet|poika|pojat|miehet ja pojat|man|män|pojke|pojkar|män och pojkar|men|boy|boys|men and boys|m|p",
  ],
];

const flags: Words<Exclude<Flag, "">> = [
  ["final", "final|lopullinen|slutlig|slutgiltig"],
  ["provisional", "provisional|ennakkotieto|ennakko|ennakollinen|preliminär|preliminary"],
  ["revised", "revised|tarkentunut|tarkennettu|korjattu|reviderad"],
  ["suppressed", "suppressed|peitetty|salattu|dold|hemlig|hidden"],
  ["estimate", "estimate|arvio|estimated|uppskattning|uppskattad"],
  ["missing", "missing|puuttuu|saknas"],
];

function byWord<Meaning extends string>(words: Words<Meaning>): ReadonlyMap<string, Meaning> {
  return new Map(
    words.flatMap(([meaning, list]) => list.split("|").map((word) => [word, meaning] as const)),
  );
}

const sexByWord = byWord(sexes);
const flagByWord = byWord(flags);
const wholeWords: ReadonlySet<string> = new Set(wholes.split("|"));

/** Whose value it is; everyone's where nothing is written. Undefined for an unknown word. */
export function readSex(cell: string): Row["sex"] | undefined {
  const word = plainWord(cell);
  return word === "" ? "total" : sexByWord.get(word);
}

/** A mark of quality; "" where nothing is written. Undefined for an unknown word. */
export function readFlag(cell: string): Flag | undefined {
  if (cell.trim() === "*") return "provisional";
  const word = plainWord(cell);
  return word === "" ? "" : flagByWord.get(word);
}

const longestWord = 30;

/** Whether a cell of groups or areas means all of them together. */
export function isWhole(cell: string): boolean {
  return cell.length < longestWord && wholeWords.has(plainWord(cell));
}
