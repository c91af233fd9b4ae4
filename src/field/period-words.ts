/** What a named part of a year covers: months of the named year; 13 and 14 are January and February of the next. */
export interface YearPart {
  readonly first: number;
  readonly last: number;
  readonly precision: "month" | "season";
}

/**
 * Months as plans write them, in the order of the calendar. Finnish ones also without "kuu", as in "loka–marraskuu".
 */
const months: readonly string[] = [
  "tammikuu tammi tammikuussa tammikuun januari january",
  "helmikuu helmi helmikuussa helmikuun februari february",
  "maaliskuu maalis maaliskuussa maaliskuun mars march",
  "huhtikuu huhti huhtikuussa huhtikuun april",
  "toukokuu touko toukokuussa toukokuun maj may",
  "kesäkuu kesäkuussa kesäkuun juni june",
  "heinäkuu heinä heinäkuussa heinäkuun juli july",
  "elokuu elo elokuussa elokuun augusti august",
  "syyskuu syys syyskuussa syyskuun september",
  "lokakuu loka lokakuussa lokakuun oktober october",
  "marraskuu marras marraskuussa marraskuun november",
  "joulukuu joulu joulukuussa joulukuun december",
];

/**
 * Seasons as the working year of Finnish municipalities has them: spring and autumn are the two terms of the school
 * year, so that "syksy 2024" is not over on the last of November. Winter begins in the named year and ends in the next.
 */
const seasons: readonly (readonly [string, number, number])[] = [
  ["kevät keväällä kevään kevätkausi vår våren vårterminen spring", 1, 5],
  ["kesä kesällä kesän sommar sommaren summer", 6, 8],
  ["syksy syksyllä syksyn syyskausi höst hösten höstterminen autumn fall", 8, 12],
  ["talvi talvella talven vinter vintern winter", 12, 14],
  ["alkuvuosi alkuvuodesta alkuvuoden", 1, 6],
  ["loppuvuosi loppuvuodesta loppuvuoden", 7, 12],
  ["q1", 1, 3],
  ["q2", 4, 6],
  ["q3", 7, 9],
  ["q4", 10, 12],
];

/** Words for "goes on without an end", in the three languages. */
export const continuousWords: ReadonlySet<string> = new Set([
  "jatkuva",
  "jatkuvaa",
  "jatkuvasti",
  "jatkuu",
  "toistaiseksi",
  "fortlöpande",
  "löpande",
  "kontinuerlig",
  "kontinuerligt",
  "fortgående",
  "tills vidare",
  "continuous",
  "continuously",
  "ongoing",
  "until further notice",
]);

/** Words before a school year (1 August–31 July). */
export const schoolYearPattern =
  /^(?:lukuvuosi|lukuvuonna|lukuvuoden|läsåret|läsår|school year|academic year) (\d{4})[–/-](\d{4}|\d{2})$/;

const parts = new Map<string, YearPart>([
  ...months.flatMap((words, index) =>
    named(words, { first: index + 1, last: index + 1, precision: "month" }),
  ),
  ...seasons.flatMap(([words, first, last]) => named(words, { first, last, precision: "season" })),
]);

function named(words: string, part: YearPart): [string, YearPart][] {
  return words.split(" ").map((word) => [word, part]);
}

/** The part of a year that a word in lower case names, in Finnish, Swedish or English. */
export function yearPartOf(word: string): YearPart | undefined {
  return parts.get(word);
}
