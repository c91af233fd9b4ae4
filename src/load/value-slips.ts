import { closingQuote } from "./lines.ts";
import { closing } from "./quote-marks.ts";
import { quoted, type Slip } from "./slip.ts";
import { holdsField, isBracketedProse, isStructure, isTorn, mayBeProse } from "./torn-text.ts";

/** What a writer put as one value, and where it stands in the text. */
export interface Slot {
  readonly from: number;
  readonly value: string;
  readonly key: string | undefined;
  /** Whether it stands in brackets that are opened on its line. */
  readonly isInBrackets?: boolean;
}

/** Whether a word is the name of a field elsewhere in the file. */
type IsKnown = (key: string) => boolean;

/** The slip of prose in YAML that makes a value unreadable, if it is one of those people make. */
export function valueSlip(slot: Slot, isKnown: IsKnown = () => false): Slip | undefined {
  const first = slot.value.charAt(0);
  if (first === '"' || first === "'") return quoteSlip(slot);
  return startingSlip(slot) ?? colonSlip(slot, isKnown);
}

/** `"X"-ohjelma`, `"Nuoret sanovat "ei" väkivallalle"`, and a quote that is never closed. */
function quoteSlip({ from, value, isInBrackets }: Slot): Slip | undefined {
  const end = closingQuote(value);
  if (end === -1) return unclosedQuote(from, value);
  const rest = value.slice(end);
  if (rest.trim() === "" || /^\s+#/.test(rest)) return undefined;
  const isNext = /^\s+[A-Za-z_][\w-]*:\s/.test(rest);
  if (isNext && isInBrackets === true) return missingComma(from + end);
  return afterQuotesSlip(from, value, end);
}

function afterQuotesSlip(from: number, value: string, end: number): Slip {
  const rest = value.slice(end);
  const isInner =
    value.length > 1 && value.endsWith(value.charAt(0)) && value.charAt(end - 2) === " ";
  const meant = isInner ? value.slice(1, -1) : value;
  // A single mark after the quotes (`"2.7"#`) has most likely no business there.
  const isSure = !isInner && /\p{L}{2}/u.test(rest);
  return {
    code: "text-after-quotes",
    from: from + end + rest.length - rest.trimStart().length,
    to: from + value.length,
    facts: { text: meant, correct: quoted(meant) },
    ...(isTorn(meant) ? {} : quoting(from, meant, value.length, isSure)),
  };
}

/** The repair that puts quotes around what was meant. */
function quoting(
  from: number,
  meant: string,
  length: number,
  safe: boolean,
): Pick<Slip, "repair" | "safe"> {
  return { repair: [{ from, to: from + length, text: quoted(meant) }], safe };
}

/** `{ fi: "x" sv: "y" }` */
function missingComma(at: number): Slip {
  const repair = [{ from: at, to: at, text: "," }];
  return { code: "missing-comma", from: at, to: at + 1, facts: {}, repair, safe: true };
}

function unclosedQuote(from: number, value: string): Slip {
  const to = from + value.length;
  const quote = value.charAt(0);
  return {
    code: "unclosed-quote",
    from,
    to,
    facts: { quote },
    repair: [closing(value, from)],
  };
}

const refused = /^(?:[@`%*&!,\]}]|[|>](?![-+\d]*\s*(?:#|$))|[-?](?:\s|$))/;

/** Text that begins with a character that means something to YAML. */
function startingSlip({ from, value, key }: Slot): Slip | undefined {
  // Alone on a line, a closing bracket is no text.
  if (key === undefined && /^[,\]}]/.test(value)) return undefined;
  const bracketed = /^(?:\[[^[\]]{0,200}\]|\{[^{}]{0,200}\})\s*[^\s#,\]}]/.exec(value);
  if (!bracketed && !refused.test(value)) return undefined;
  const meant = withoutComment(value);
  // A list or a mapping with a slip in it is not what quotes would make right.
  if (isTorn(meant) || (/^[[{]/.test(meant) && !isBracketedProse(meant, key))) return undefined;
  return {
    code: "reserved-start",
    from,
    to: from + meant.length,
    facts: { mark: meant.charAt(0), text: meant, correct: quoted(meant) },
    ...quoting(from, meant, meant.length, mayBeProse(meant, key)),
  };
}

/** `title: Tavoite: nuoret` */
function colonSlip({ from, value, key }: Slot, isKnown: IsKnown): Slip | undefined {
  const meant = withoutComment(value);
  const colon = meant.search(/:(?:\s|$)/);
  if (colon === -1 || key === undefined || /^[[{|>]/.test(value) || isStructure(meant)) {
    return undefined;
  }
  return {
    code: "colon-in-text",
    from,
    to: from + meant.length,
    facts: { key, text: meant, correct: quoted(meant) },
    ...(holdsField(meant, isKnown) ? {} : quoting(from, meant, meant.length, true)),
  };
}

function withoutComment(value: string): string {
  const comment = value.indexOf(" #");
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd();
}
