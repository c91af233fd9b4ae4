import { languages, type Language } from "../base/language.ts";
import { newStemmer } from "snowball-stemmers";

const longestWord = 60;
const mostWords = 200;

/** The words of a text in lower case: letters and digits, so that hyphens and slashes part them. */
export function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length <= longestWord).slice(0, mostWords);
}

const stemmers = {
  fi: newStemmer("finnish"),
  sv: newStemmer("swedish"),
  en: newStemmer("english"),
} as const;

/** How well a word of a title answers to a word that was looked for; 0 where it does not. */
export type Match = (word: string, language: Language) => number;

const exactly = 4;
const inflected = 3;
const irregular = 2.5;
const begun = 2;
const akin = 1;
const within = 0.9;

/** Below this, a shared beginning says nothing. */
const shortestBeginning = 4;
/** Finnish stems change ("päihteet", "päihde"): so much has to be the same, though "liikaa" is not "liikunta". */
const sharedPart = 0.7;

/** Makes the comparison with one word. Titles are in three languages, and the word may be in any of them. */
export function matching(sought: string): Match {
  const known = new Map<string, number>();
  const stems = Object.fromEntries(
    languages.map((language) => [language, stemmers[language].stem(sought)]),
  ) as Readonly<Record<Language, string>>;
  return (word, language) => {
    const key = `${language} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = scoreOf(word, sought, stems[language], language);
    known.set(key, score);
    return score;
  };
}

function scoreOf(word: string, sought: string, stem: string, language: Language): number {
  if (word === sought) return exactly;
  if (/\d/.test(sought)) return 0;
  if (language === "fi" && isIrregularPair(word, sought)) return irregular;
  const score = word.slice(0, 2) === sought.slice(0, 2) ? formScore(word, stem, language) : 0;
  if (score > 0) return score;
  return stem.length >= shortestBeginning && word.includes(stem) ? within : 0;
}

/** Of another form of the word, or of a compound that begins with it. */
function formScore(word: string, stem: string, language: Language): number {
  const other = stemmers[language].stem(word);
  if (other === stem) return inflected;
  if (stem.length >= shortestBeginning && word.startsWith(stem)) return begun;
  const shared = sharedBeginning(other, stem);
  const [shorter = 0, longer = 0] = [other.length, stem.length].sort((a, b) => a - b);
  return isAkin(shared, shorter, longer) ? (akin * shared) / longer : 0;
}

/** By the lengths of the beginning that two stems share and of both: one goes on from the other, or little differs. */
function isAkin(shared: number, shorter: number, longer: number): boolean {
  if (shared === shorter) return shared >= shortestBeginning - Number(longer - shorter <= 1);
  const whole = shared > shortestBeginning ? shorter : longer;
  return shared >= shortestBeginning && shared / whole >= sharedPart;
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Common words of these titles whose forms begin too differently to be known by their stems. */
const irregulars = [
  /^(?:laps|last[ea])/,
  /^(?:mies|mieh)/,
  /^nai(?:nen$|s)/,
  /^(?:poik|poja|poji)/,
  /^(?:tyttö|tytö)/,
  /^(?:apu$|apua$|avu[ns])/,
  /^ko[td]i/,
] as const;

function isIrregularPair(a: string, b: string): boolean {
  return irregulars.some((pattern) => pattern.test(a) && pattern.test(b));
}
