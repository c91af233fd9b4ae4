const marks = ["/CreationDate (D:", "/ModDate (D:"].map((mark) => new TextEncoder().encode(mark));
/** What stands for 0, for 9 and for a closing bracket. */
const zero = 48;
const nine = 57;
const end = 41;

/**
 * A PDF that a browser printed, as if at the beginning of a day (YYYY-MM-DD). Only digits are changed, in their place:
 * a PDF knows where each of its parts begins.
 */
export function withFixedTimes(pdf: Uint8Array, day: string): Uint8Array {
  const fixed = pdf.slice();
  const digits = new TextEncoder().encode(day.replaceAll("-", ""));
  for (const mark of marks) {
    for (let at = indexOf(fixed, mark, 0); at >= 0; at = indexOf(fixed, mark, at + 1))
      writeDay(fixed, at + mark.length, digits);
  }
  return fixed;
}

/** The digits of the day, then zeros, up to the end of the time. */
function writeDay(pdf: Uint8Array, from: number, digits: Uint8Array): void {
  for (let at = from; at < pdf.length && pdf[at] !== end; at++) {
    const now = pdf[at] ?? 0;
    if (now >= zero && now <= nine) pdf[at] = digits[at - from] ?? zero;
  }
}

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
