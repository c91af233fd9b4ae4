import type { YAMLError } from "yaml";
import { mismatchSlip, slotInBrackets, unclosedSlip } from "./bracket-slips.ts";
import type { LoadCode } from "./findings/index.ts";
import { bestMove, indentSlip } from "./indent-slip.ts";
import { anatomyOf, lineAt, linesUpwards, type Line } from "./lines.ts";
import { isWithinBrackets, lineBreakSlip, lineBreakSlips } from "./line-break-slips.ts";
import { dashSlips, knownIn, pieceSlips } from "./piece-slips.ts";
import { quoteSlips } from "./quote-slips.ts";
import { longestLine, rowsOf, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";
import { tabSlip } from "./tab-slip.ts";
import { spaceAt } from "./space-after-colon.ts";
import { bestOf, unread } from "./trial.ts";
import { valueSlip } from "./value-slips.ts";

/** Lines above an error in which what was never closed is looked for. */
const farthest = 200;

/** Larger texts are not tried anew for each thing that could be meant. */
const longestTried = 100_000;

/** Things that could be meant that are tried for one mistake. */
const mostTried = 30;

/**
 * The errors of the parser as slips that a writer makes. What is meant is tried out: if with one change the file
 * can be read, that change is the only slip. Where nothing helps, the errors are told as they are, but not what
 * an error brings with it on its own line and the next.
 */
export function syntaxSlips(text: string, errors: readonly YAMLError[]): readonly Slip[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const [first] = sorted;
  if (!first) return [];
  const plain = slipOf(text, first, { line: lineAt(text, first.pos[0]), errors: sorted });
  const tried = triedSlip(text, first, plain);
  return tried && tried !== plain ? [tried] : plainSlips(text, sorted);
}

/** The slip of the first error, if after its repair the text can be read beyond the line that it stands on. */
function triedSlip(text: string, error: YAMLError, plain: Slip): Slip | undefined {
  const left = text.length <= longestTried ? unread(text) : -1;
  if (left === -1) return undefined;
  const rows = rowsOf(text);
  const places = [...new Set([error.pos[0], text.length - left])];
  const tab = tabSlip(text, rows, places);
  if (tab) return tab;
  const best = bestOf(text, meant(text, { rows, places, plain }), mostTried);
  if (best?.left === -1) return best.slip;
  const moved = bestMove(text, rows, places);
  if (moved?.left === -1) return moved.slip;
  const wanted = text.length - endOfNext(text, text.length - left);
  return [best, moved].find((trial) => trial && trial.left <= wanted)?.slip;
}

interface Mistake {
  readonly rows: readonly Row[];
  /** Offsets of the first error, as each of the parsers sees it. */
  readonly places: readonly number[];
  /** What the error says by itself. */
  readonly plain: Slip;
}

function* meant(text: string, { rows, places, plain }: Mistake): Generator<Slip> {
  yield* lineBreakSlips(text, rows, places);
  yield* quoteSlips(rows, places);
  yield* pieceSlips(text, rows, places);
  yield plain;
  for (const place of places) {
    const slip = mismatchSlip(lineAt(text, place));
    if (slip) yield slip;
  }
  yield* dashSlips(rows, places);
}

function plainSlips(text: string, errors: readonly YAMLError[]): readonly Slip[] {
  const slips: Slip[] = [];
  let told = -1;
  for (const error of errors) {
    const line = lineAt(text, error.pos[0]);
    if (line.from <= told) continue;
    const slip = slipOf(text, error, { line, errors });
    if (!slips.some(({ code, from }) => code === slip.code && from === slip.from)) slips.push(slip);
    told = endOfNext(text, Math.max(error.pos[0], slip.to));
  }
  const unclear = slips.find(({ repair }) => !repair);
  return slips.filter((slip) => slip.repair !== undefined || slip === unclear);
}

/** Offset of the line after the one that an offset is in: errors up to there come from the same slip. */
function endOfNext(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

interface Context {
  readonly line: Line;
  readonly errors: readonly YAMLError[];
}

function slipOf(text: string, error: YAMLError, context: Context): Slip {
  const { line } = context;
  if (line.text.length > longestLine) return plainSlip(text, error, codeOf(error));
  if (error.code === "BAD_DQ_ESCAPE") return escapeSlip(line, error);
  return (
    gluedSlip(line) ??
    lineBreakSlip(text, line) ??
    misplacedSlip(text, error, context) ??
    slipOnLine(text, line, error.pos[0]) ??
    slipAbove(text, error, line) ??
    plainSlip(text, error, codeOf(error))
  );
}

function slipOnLine(text: string, line: Line, offset: number): Slip | undefined {
  const { key, at, value } = anatomyOf(line.text);
  const isKnown = knownIn(text);
  const isInBrackets = /^["']/.test(value) && isWithinBrackets(text, line);
  const whole = valueSlip({ from: line.from + at, value, key, isInBrackets }, isKnown);
  if (whole || !/^[[{]/.test(value)) return whole;
  const slot = slotInBrackets(line, offset);
  return slot && valueSlip(slot, isKnown);
}

/** Of what is never closed, the parser complains where the next thing begins. */
function slipAbove(text: string, error: YAMLError, line: Line): Slip | undefined {
  const isOpen = /^(?:Missing closing|Flow )/.test(error.message);
  for (const each of linesUpwards(text, line, isOpen ? farthest : 2)) {
    if (each.text.length > longestLine) continue;
    const { value, at, key } = anatomyOf(each.text);
    const isQuoted = /^["']/.test(value);
    const slip = isQuoted ? valueSlip({ from: each.from + at, value, key }) : undefined;
    if (slip?.code === "unclosed-quote") return slip;
    const bracket = isOpen ? unclosedSlip(each) : undefined;
    if (bracket) return bracket;
  }
  return undefined;
}

/** `title:"X"`, `title:Nuoret` */
function gluedSlip(line: Line): Slip | undefined {
  const match = /^( *(?:- +)*)([A-Za-z_][\w-]*):(?=[^\s/:])/.exec(line.text);
  const [, lead = "", key = ""] = match ?? [];
  if (!match) return undefined;
  const from = line.from + lead.length;
  const after = from + key.length + 1;
  return {
    code: "missing-space-after-colon",
    from,
    to: line.from + line.text.trimEnd().length,
    facts: { key },
    ...spaceAt(after, line.text.slice(after - line.from)),
  };
}

/** `"C:\polku"`: all backslashes of the line but those before a quote or another backslash. */
function escapeSlip(line: Line, error: YAMLError): Slip {
  const [from, to] = error.pos;
  const repair = [...line.text.matchAll(/\\(?:["\\]|(.))/g)]
    .filter((match) => match[1] !== undefined)
    .map(({ index }) => ({ from: line.from + index, to: line.from + index, text: "\\" }));
  const written = line.text.slice(from - line.from, from - line.from + 2);
  return {
    code: "bad-escape",
    from,
    to: Math.max(to, from + written.length),
    facts: { written },
    repair,
  };
}

/** A line that stands deeper or shallower than those it belongs to. */
function misplacedSlip(
  text: string,
  error: YAMLError,
  { line, errors }: Context,
): Slip | undefined {
  const isAstray = error.message.startsWith("Sequence item without");
  if (isAstray || (error.code === "BAD_INDENT" && !error.message.startsWith("Flow "))) {
    return indentSlip(line);
  }
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const spread = errors.find(
    ({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === error.pos[0],
  );
  if (!spread) return undefined;
  const last = lineAt(text, spread.pos[1]);
  return anatomyOf(last.text).key === undefined ? undefined : indentSlip(last);
}

function codeOf({ code, message }: YAMLError): LoadCode {
  if (message.startsWith("Missing closing")) return "unclosed-quote";
  if (/^Flow |flow-(?:seq|map)-end/.test(message)) return "unclosed-bracket";
  if (message.startsWith("Missing , ")) return "missing-comma";
  if (/^Implicit (?:map |)keys need/.test(message)) return "missing-colon";
  if (code === "BAD_INDENT" || code === "TAB_AS_INDENT") return "bad-indent";
  return "yaml-syntax";
}

/** The error at its place on one line; one at a line end or at the end of the file is moved back to what is there. */
function plainSlip(text: string, error: YAMLError, code: LoadCode): Slip {
  const [start, end] = error.pos;
  let from = Math.min(start, Math.max(0, text.length - 1));
  while (from > 0 && /\s/.test(text.charAt(from))) from--;
  const line = lineAt(text, from);
  const to = Math.min(
    Math.max(from === start ? end : from + 1, from + 1),
    line.from + line.text.length,
  );
  return { code, from, to: Math.max(to, from), facts: factsOf(code, error) };
}

function factsOf(code: LoadCode, { message }: YAMLError): Slip["facts"] {
  if (code === "unclosed-quote") return { quote: message.includes("'") ? "'" : '"' };
  if (code === "unclosed-bracket") return { bracket: message.includes("map") ? "}" : "]" };
  return code === "yaml-syntax" ? { parser: message.slice(0, 200) } : {};
}
