// The cells of a workbook as text.

/** A cell as the reader gives it, as text: a day as YYYY-MM-DD, a number as the shortest decimal, nothing as "". */
export function textOf(cell) {
  if (cell === null) return "";
  if (cell instanceof Date) return dayOf(cell);
  return typeof cell === "number" ? decimalOf(cell) : String(cell);
}

/** Days are reckoned in fractions: a time of day that is a breath before midnight belongs to the next. */
function dayOf(date) {
  const rounded = new Date(date.getTime() + 500);
  return Number.isNaN(rounded.getTime()) ? "" : rounded.toISOString().slice(0, 10);
}

const plain = new Intl.NumberFormat("en-US", {
  useGrouping: false,
  maximumSignificantDigits: 15,
});

/** Excel reckons with 15 digits; what a sum leaves after them (0.30000000000000004) it does not show. */
export function decimalOf(number) {
  const text = String(Number(number.toPrecision(15)));
  return text.includes("e") ? plain.format(number) : text;
}
