const zero = "0".charCodeAt(0);
/**
 * The name that Chromium gives to an element of the structure, as a string of PDF: of the element itself, or in a list.
 * Titles and alternative texts, which are the plan's, stand behind other words.
 */
const named = /(?<=\/ID\s?|\[|\)\s|\sR\s)\(node(\d{8})\)/g;

/**
 * A PDF that a browser printed, with the names of its elements counted from 0: where the browser begins to count changes
 * from run to run. Their order stays, by which a PDF looks them up; only digits are changed, in their place.
 */
export function withFixedIds(pdf: Uint8Array): Uint8Array {
  // One character a byte: places in the text are places in the file.
  const found = [...new TextDecoder("latin1").decode(pdf).matchAll(named)];
  const numbers = [...new Set(found.map(([, digits = ""]) => digits))].sort();
  const places = new Map(numbers.map((digits, place) => [digits, place]));
  const fixed = pdf.slice();
  for (const { index, 1: digits = "" } of found) {
    const name = String(places.get(digits)).padStart(digits.length, "0");
    for (let at = 0; at < name.length; at++)
      fixed[index + "(node".length + at] = zero + Number(name[at]);
  }
  return fixed;
}
