import { openQuoteOf } from "./bracket-slips.ts";
import { closingQuote, type Line } from "./lines.ts";
import { closing } from "./quote-marks.ts";
import { rowAt, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";

/** Quotes left open above an error that are looked at. */
const mostOpen = 3;

const nextEntry = /, (?:[A-Za-z_][\w-]*: )?["']/g;

/** Where a quote could be missing that closes a text: on the nearest lines above an error that leave one open. */
export function* quoteSlips(rows: readonly Row[], errors: readonly number[]): Generator<Slip> {
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const row of rows.slice(Math.max(0, at - 1), at + 2)) yield* runTogether(row);
    let open = 0;
    for (let index = Math.min(at + 1, rows.length - 1); index >= 0 && open < mostOpen; index--) {
      const row = rows[index];
      const from = row && openQuote(row);
      if (!row || from === undefined) continue;
      open++;
      yield* closings(row, from);
    }
  }
}

/** Offset within the row of a quote that begins a text and is not closed on its line. */
function openQuote({ text, at, value }: Row): number | undefined {
  if (/^["']/.test(value)) return closingQuote(value) === -1 ? at : undefined;
  return /^[[{]/.test(value) ? openQuoteOf(text) : undefined;
}

/** `{ fi: "Nuoret, sv: De unga }`: before the next entry, before the brackets, at the end of the line. */
function* closings(row: Row, from: number): Generator<Slip> {
  const rest = row.text.slice(from).trimEnd();
  const isFlow = /^[[{]/.test(row.value);
  const entry = isFlow ? rest.search(/, [A-Za-z_][\w-]*: /) : -1;
  if (entry !== -1) yield closed(row, from, from + entry);
  const brackets = isFlow ? /[\]}][\]}\s,]*$/.exec(rest)?.index : undefined;
  const end = rest.slice(0, brackets).trimEnd().length;
  yield closed(row, from, from + end);
}

/** `{ fi: "Nuoret, sv: "De unga" }`: the text would end where the next begins. */
function* runTogether({ from, text }: Row): Generator<Slip> {
  for (const { 0: found, index } of text.matchAll(nextEntry)) {
    const quote = found.slice(-1);
    const opening = text.lastIndexOf(quote, index - 1);
    const isOpening = opening > 0 && /[\s[{]/.test(text.charAt(opening - 1));
    if (isOpening && opening < index - 1) yield closed({ from, text }, opening, index);
  }
}

function closed(line: Line, from: number, to: number): Slip {
  const quote = line.text.charAt(from);
  const at = line.from + to;
  return {
    code: "unclosed-quote",
    from: line.from + from,
    to: at,
    facts: { quote },
    repair: [closing(line.text.slice(from, to), line.from + from)],
  };
}
