/** Fields beside `label` that hold a short text or a whole number: periods and areas. */
const shortKeys: ReadonlySet<string> = new Set([
  "period",
  "schedule",
  "term",
  "validity",
  "due",
  "evaluation",
  "area",
]);

/** What is written in such a field counts as it is written: `08` is no 8 there, nor `1.10` a 1.1. */
export function keepsWrittenForm(key: string): boolean {
  return key === "label" || shortKeys.has(key);
}

const longestKey = 10;

/** Whether what begins at `from` is the value of such a field on the same line. */
export function isOfTextKey(text: string, from: number): boolean {
  let colon = from - 1;
  while (text.charCodeAt(colon) === 32) colon--;
  if (text.charCodeAt(colon) !== 58) return false;
  const key = /[a-z]+$/.exec(text.slice(Math.max(0, colon - longestKey), colon))?.[0] ?? "";
  return keepsWrittenForm(key);
}
