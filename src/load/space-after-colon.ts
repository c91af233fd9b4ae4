import { closedAt } from "./bracket-slips.ts";
import { closingQuote } from "./lines.ts";
import type { Slip } from "./slip.ts";

/**
 * The repair that puts a space between a colon and what touches it. Not before what YAML would then take for a
 * comment, an alias, a tag, an anchor, nothing or a block text (`role:> lead`); and not without asking where the
 * value has more in it than one text, list or mapping.
 */
export function spaceAt(at: number, value: string): Pick<Slip, "repair" | "safe"> {
  if (!/^[\p{L}\d"'[{]/u.test(value)) return {};
  return { repair: [{ from: at, to: at, text: " " }], safe: isWhole(value) };
}

function isWhole(value: string): boolean {
  if (!/^["'[{]/.test(value)) return !/["'[\]{}]|:(?:\s|$)|\s#/.test(value);
  const end = /^["']/.test(value) ? closingQuote(value) : closedAt(value);
  return end !== -1 && /^\s*(?:$|\s#)/.test(value.slice(end));
}
