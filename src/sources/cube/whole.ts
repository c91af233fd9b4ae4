import type { Category, Dimension } from "./cube.ts";
import { fold } from "./names.ts";

const codes: ReadonlySet<string> = new Set(["SSS", "_T", "TOT", "TOTAL"]);
const labels: ReadonlySet<string> = new Set(
  "yhteensä|kaikki|kaikki yhteensä|totalt|alla|samtliga|alla totalt|total|all|in total".split("|"),
);

/**
 * The category of a dimension that stands for all the others: by the word of its source, else by its code (Statistics
 * Finland and SDMX), else by its name. Undefined where there is none, or none that is certain: `T` may be a class.
 */
export function wholeOf({ categories, whole }: Dimension): Category | undefined {
  return (
    categories.find(({ code }) => code === whole) ??
    categories.find(({ code }) => codes.has(code.trim().toUpperCase())) ??
    categories.find(({ label }) => labels.has(fold(label)))
  );
}

const counted: ReadonlySet<string> = new Set(
  [
    "lukumäärä lkm kpl henkilöä henkilöitä henkilöt henkeä asukasta asukkaita tapausta tapauksia väestö",
    "antal st personer invånare fall folkmängd",
    "number count persons people cases population",
  ].flatMap((words) => words.split(" ")),
);
/** Whatever begins so is no number of things, though it may be made of one. */
const reckoned =
  /^(?:osuu|osuus|suhde|suhteu|keski|mediaan|median|prosent|procent|percent|indeksi|index|vakioi|kohti|kohden|tiheys|andel|medel|täthet|kvot|share|rate|ratio|average|mean$|density|per$)/;

/** Whether what a table tells is a number of people or things, which alone may be added up over classes. */
export function isCount({ unit, label }: Category): boolean {
  const said = `${unit} ${label}`;
  const isReckoned = /[%‰/]/.test(said) || wordsOf(said).some((word) => reckoned.test(word));
  return !isReckoned && wordsOf(unit === "" ? label : unit).some((word) => counted.has(word));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}]+/u);
}
