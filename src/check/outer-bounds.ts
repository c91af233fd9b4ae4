import type { Span } from "../field/dates.ts";
import type { Period } from "../field/period.ts";

/**
 * A span widened to whole years, or whole months, when the period that is held against it is written no more
 * exactly: "2025" does not begin before June 2025.
 */
export function outerBounds({ from, to }: Span, { precision }: Period): Span {
  if (precision === "year")
    return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
  if (precision === "day") return { from, to };
  return { from: `${from.slice(0, 7)}-01`, to: `${to.slice(0, 7)}-31` };
}
