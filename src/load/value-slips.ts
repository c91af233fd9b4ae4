import { closingQuote } from "./lines.ts";
import { closing } from "./quote-marks.ts";
import { quoted, type Slip } from "./slip.ts";

/** What a writer put as one value, and where it stands in the text. */
export interface Slot {
  readonly from: number;
  readonly value: string;
  readonly key: string | undefined;
}

/** The slip of prose in YAML that makes a value unreadable, if it is one of those people make. */
export function valueSlip(slot: Slot): Slip | undefined {
  const first = slot.value.charAt(0);
  if (first === '"' || first === "'") return quoteSlip(slot);
  return startingSlip(slot) ?? colonSlip(slot);
}

/** `"X"-ohjelma`, `"Nuoret sanovat "ei" väkivallalle"`, and a quote that is never closed. */
function quoteSlip({ from, value }: Slot): Slip | undefined {
  const end = closingQuote(value);
  if (end === -1) return unclosedQuote(from, value);
  const rest = value.slice(end);
  if (rest.trim() === "" || /^\s+#/.test(rest)) return undefined;
  if (/^\s+[A-Za-z_][\w-]*:\s/.test(rest)) return missingComma(from + end);
  const isInner =
    value.length > 1 && value.endsWith(value.charAt(0)) && value.charAt(end - 2) === " ";
  const meant = isInner ? value.slice(1, -1) : value;
  return {
    code: "text-after-quotes",
    from: from + end + rest.length - rest.trimStart().length,
    to: from + value.length,
    facts: { text: meant, correct: quoted(meant) },
    repair: [{ from, to: from + value.length, text: quoted(meant) }],
    safe: !isInner,
  };
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
  return {
    code: "reserved-start",
    from,
    to: from + meant.length,
    facts: { mark: meant.charAt(0), text: meant, correct: quoted(meant) },
    repair: [{ from, to: from + meant.length, text: quoted(meant) }],
    safe: true,
  };
}

/** `title: Tavoite: nuoret` */
function colonSlip({ from, value, key }: Slot): Slip | undefined {
  const meant = withoutComment(value);
  const colon = meant.search(/:(?:\s|$)/);
  if (colon === -1 || key === undefined || /^[[{|>]/.test(value)) return undefined;
  return {
    code: "colon-in-text",
    from,
    to: from + meant.length,
    facts: { key, text: meant, correct: quoted(meant) },
    repair: [{ from, to: from + meant.length, text: quoted(meant) }],
    safe: true,
  };
}

function withoutComment(value: string): string {
  const comment = value.indexOf(" #");
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd();
}
