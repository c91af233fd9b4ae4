/**
 * A number written the Finnish way, as YAML wants it: "12,0" → "12.0", "10 500,5" → "10500.5", "-0,3" → "-0.3".
 * Undefined for everything else, also for whole numbers.
 */
export function decimalComma(text: string): string | undefined {
  const match = /^([-−–]?)(\d{1,3}(?:[  ]\d{3}){1,4}|\d{1,12}),(\d{1,9})$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  return `${sign === "" ? "" : "-"}${whole.replace(/[  ]/g, "")}.${decimals}`;
}
