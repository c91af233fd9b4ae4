import { decimalComma } from "../load/decimal-comma.ts";

const longestNumber = 40;

/** Whether a value is a text although a number was meant: "12,5", "12 %", "<10", "noin 40". */
export function isNumberText(value: unknown): boolean {
  if (typeof value !== "string") return false;
  return /^(?:noin|n\.|alle|yli|omkring|cirka|ca|about|under|over|[-+−–<>≤≥~])?\s{0,3}\d/i.test(
    value.slice(0, longestNumber).trimStart(),
  );
}

/** Whether a value is a word of a scale, such as "osittain": a text that is no number written as one. */
export function isWord(value: unknown): boolean {
  return typeof value === "string" && !isNumberText(value);
}

/**
 * The number that a text stands for without doubt, as YAML wants it: "12,5" → "12.5", "12 %" → "12",
 * "1 250" → "1250". Undefined for "<10", and for "1.250", which may be a thousand or a little over one.
 */
export function numberIn(text: string): string | undefined {
  if (text.length > longestNumber) return undefined;
  const bare = text.trim().replace(/[\s\u00a0]?%$/, "");
  const decimal = decimalComma(bare);
  if (decimal !== undefined) return decimal;
  const whole = /^([-−–]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|\d{1,15})$/.exec(bare);
  if (whole !== null) return signed(whole[1], (whole[2] ?? "").replace(/\D/g, ""));
  const point = /^([-−–]?)(\d{1,12}\.(?:\d{1,2}|\d{4,9}))$/.exec(bare);
  return point === null ? undefined : signed(point[1], point[2]);
}

/** Without leading zeros, with which a number would read as a code. */
function signed(sign = "", digits = ""): string {
  return `${sign === "" ? "" : "-"}${digits.replace(/^0+(?=\d)/, "")}`;
}
