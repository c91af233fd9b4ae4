const longestUnit = 200;
const people =
  /^(?:henkilö[aä]?|henkilöt|hlö|henkilöiden lukumäärä|lukumäärä|lkm|määrä|personer|antal|antal personer|number|number of persons|persons|people)\.?$/;
const euros = /€|\beuro|\beur\b/;
const shares = /%|\bprosent|\bprocent|\bper ?cent/;
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
  if (euros.test(text)) return power === undefined ? "euros" : `euros ${power}`;
  if (power !== undefined) return `per ${power}`;
  return people.test(text) ? "number" : undefined;
}
