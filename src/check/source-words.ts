const longestUnit = 200;
const people =
  /^(?:henkilö[aä]?|henkilöt|hlö|henkilöiden lukumäärä|lukumäärä|lkm|määrä|personer|antal|antal personer|number|number of persons|persons|people)\.?$/;
const euros = /€|\beuro|\beur\b/;
const shares = /%|\bprosent|\bprocent|\bper ?cent/;
/** As words, of money: "tuhatta euroa", "tusen euro", "milj. euroa". Of people, "tuhatta" may be a count or a rate. */
const wordPowers: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[\s/])(?:tuhat|tuhatta|tuhansia|tuhansina|tusen|tusental|thousands?|t€|k€)(?=$|[\s/.,)])/,
    "1000",
  ],
  [
    /(?:^|[\s/])(?:miljoonaa?|miljoonia|miljoonina|miljon|miljoner|millions?|milj|mn|m€)(?=$|[\s/.,)])/,
    "1000000",
  ],
];
const powers = /(?:^|[^\d.,])(1[ .,]?000[ .,]?000|100[ .,]?000|10[ .,]?000|1[ .,]?000)(?![\d])/;

/**
 * What a unit counts in, as a key that is the same for all its spellings: "%", "prosenttia" and "andel, %" are one.
 * Undefined where that is not certain.
 */
export function measureOf(unit: string): string | undefined {
  if (unit.length > longestUnit) return undefined;
  const text = unit.normalize("NFKC").toLowerCase().trim();
  if (shares.test(text)) return "share";
  const power = text.includes("‰") ? "1000" : powers.exec(text)?.[1]?.replace(/\D/g, "");
  if (euros.test(text)) return eurosOf(power ?? powerInWords(text));
  if (power !== undefined) return `per ${power}`;
  return people.test(text) ? "number" : undefined;
}

function eurosOf(power: string | undefined): string {
  return power === undefined ? "euros" : `euros ${power}`;
}

function powerInWords(text: string): string | undefined {
  return wordPowers.find(([word]) => word.test(text))?.[1];
}
