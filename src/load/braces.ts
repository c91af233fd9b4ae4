import { isScalar, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { decimalComma } from "./decimal-comma.ts";
import { keyText, spanOf } from "./node-facts.ts";
import { quoted, type Slip } from "./slip.ts";
import { spaceAt } from "./space-after-colon.ts";
import { isTorn, mayBeProse } from "./torn-text.ts";

/** What a comma or a missing space tore apart inside braces; `orphans` are the keys that are none. */
interface BraceSlips {
  readonly slips: readonly Slip[];
  readonly orphans: ReadonlySet<ParsedNode>;
}

/** Whether a word is the name of a field elsewhere in the file. */
type IsKnown = (key: string) => boolean;

const nothing: BraceSlips = { slips: [], orphans: new Set() };

/**
 * In braces YAML takes a comma for the end of an entry, and what follows for a key without a value:
 * `{ fi: Nuorten, lasten arki }`, `{ value: 10,5 }`. All that follows one value is one slip.
 */
export function braceSlips(text: string, map: YAMLMap.Parsed, isKnown: IsKnown): BraceSlips {
  if (map.flow !== true || map.items.every(isWhole)) return nothing;
  const there = new Set(map.items.map(({ key }) => keyText(key)));
  const isMissing = (key: string): boolean => !there.has(key) && isKnown(key);
  const slips: Slip[] = [];
  const orphans = new Set<ParsedNode>();
  for (const torn of tornValues(map, isMissing)) {
    if (!torn.value) continue;
    slips.push(tornSlip(text, torn.value, torn));
    for (const key of torn.keys) orphans.add(key);
  }
  for (const { key, value } of map.items) {
    const slip = value === null ? aloneSlip(key, isMissing) : cutSlip(text, key, value);
    if (!slip) continue;
    slips.push(slip);
    orphans.add(key);
  }
  return { slips, orphans };
}

function isWhole({ key, value }: YAMLMap.Parsed["items"][number]): boolean {
  return value !== null && cutKey(key) === undefined;
}

/** Keys without a value that follow each other, and the text or number before them. */
interface Torn {
  readonly value: Scalar.Parsed | undefined;
  readonly keys: ParsedNode[];
  /** The field that the value belongs to. */
  readonly name: string | undefined;
}

function tornValues(map: YAMLMap.Parsed, isKnown: IsKnown): readonly Torn[] {
  const all: Torn[] = [];
  let torn: Torn = { value: undefined, keys: [], name: undefined };
  for (const { key, value } of map.items) {
    if (value === null && !aloneSlip(key, isKnown)) {
      if (torn.keys.length === 0) all.push(torn);
      torn.keys.push(key);
    } else {
      torn = {
        value: isScalar(value) && value.range[1] > value.range[0] ? value : undefined,
        keys: [],
        name: keyText(key),
      };
    }
  }
  return all;
}

function tornSlip(text: string, value: Scalar.Parsed, { name, keys }: Torn): Slip {
  const last = keys.at(-1) ?? value;
  const from = value.range[0];
  const to = last.range[1];
  const written = text.slice(from, to);
  const number = decimalComma(written);
  if (number !== undefined) {
    const facts = { written, number };
    return {
      code: "decimal-comma",
      from,
      to,
      facts,
      repair: [{ from, to, text: number }],
      safe: true,
    };
  }
  const meant = meantText(text, value, last);
  const isPlain = value.type === "PLAIN";
  return {
    code: "comma-in-braces",
    from,
    to,
    facts: { text: meant, correct: quoted(meant) },
    ...(isTorn(written) || isTorn(meant)
      ? {}
      : {
          repair: [{ from, to, text: quoted(meant) }],
          safe: isPlain && mayBeProse(String(value.value), name),
        }),
  };
}

/** With the quotes of the first part taken away: `"Nuorten", lasten arki`. */
function meantText(text: string, value: Scalar.Parsed, last: ParsedNode): string {
  const first =
    value.type === "PLAIN" ? text.slice(value.range[0], value.range[1]) : String(value.value);
  return (first + text.slice(value.range[1], last.range[1])).replace(/\s+/g, " ");
}

/** A key without a value that is one with its value all the same. */
function aloneSlip(key: ParsedNode, isKnown: IsKnown): Slip | undefined {
  return gluedSlip(key) ?? colonSlip(key, isKnown);
}

/** `{ period 2023 }`, `{ fi "Nuoret" }`: the name of a field, and after it a value. */
function colonSlip(key: ParsedNode, isKnown: IsKnown): Slip | undefined {
  if (!isScalar(key) || key.type !== "PLAIN") return undefined;
  const [, name = "", value = ""] = /^([A-Za-z_][\w-]*) +(\S)/.exec(key.source) ?? [];
  const { from, to } = spanOf(key);
  if (name === "" || !(/["']/.test(value) || isKnown(name))) return undefined;
  const at = from + name.length;
  return {
    code: "missing-colon",
    from,
    to,
    facts: { correct: `${name}:${key.source.slice(name.length)}` },
    repair: [{ from: at, to: at, text: ":" }],
  };
}

/** The name of a field that has taken the beginning of its text along, up to a colon within: `fi "Kertomus`. */
function cutKey(key: ParsedNode): string | undefined {
  if (!isScalar(key) || key.type !== "PLAIN") return undefined;
  return /^([A-Za-z_][\w-]*) +(["'])(?!.*\2)/s.exec(key.source)?.[1];
}

/** `{ fi "Kertomus: Malli" }`: without the colon after the name the text is cut at its own. */
function cutSlip(text: string, key: ParsedNode, value: ParsedNode): Slip | undefined {
  const name = cutKey(key);
  if (name === undefined || !isScalar(value) || value.type !== "PLAIN") return undefined;
  const { from } = spanOf(key);
  const { to } = spanOf(value);
  const at = from + name.length;
  const rest = text.slice(at, to);
  if (!/^ +(["']).*\1$/s.test(rest)) return undefined;
  return {
    code: "missing-colon",
    from,
    to,
    facts: { correct: `${name}:${rest}` },
    repair: [{ from: at, to: at, text: ":" }],
  };
}

/** `{ fi:"Nuoret" }`: a key and its value grown together. */
function gluedSlip(key: ParsedNode): Slip | undefined {
  if (!isScalar(key) || key.type !== "PLAIN") return undefined;
  const name = /^[A-Za-z_][\w-]*(?=:[^\s/])/.exec(key.source)?.[0];
  if (name === undefined) return undefined;
  const { from, to } = spanOf(key);
  const after = from + name.length + 1;
  return {
    code: "missing-space-after-colon",
    from,
    to,
    facts: { key: name },
    ...spaceAt(after, key.source.slice(name.length + 1)),
  };
}
