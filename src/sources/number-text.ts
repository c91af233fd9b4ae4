/**
 * A number as a decimal text with a point, never with an exponent: of a JSON number its shortest text, of a text its
 * own decimals (`12.40` stays). Undefined where it is no number; `1,234` could be two numbers, and is none.
 */
export function numberText(value: number | string): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? plain(String(value)) : undefined;
  if (/^-?\d{1,3},\d{3}$/.test(value.trim())) return undefined;
  const text = value.trim().replace(",", ".");
  if (text.length > 40 || !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text)) return undefined;
  return /[eE]/.test(text) ? numberText(Number(text)) : text;
}

/** "1.5e-7" → "0.00000015", "1e+21" → "1000000000000000000000", "-0" → "0". */
function plain(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}
