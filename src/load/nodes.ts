import {
  isAlias,
  isMap,
  isScalar,
  type Alias,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { KeyPath } from "../base/place.ts";
import { isFields } from "../base/record.ts";
import { braceSlips } from "./braces.ts";
import { dashSlip, knownKeys } from "./piece-slips.ts";
import { isToldAlready, type Repeats } from "./repeats.ts";
import { limits } from "./limits.ts";
import { lineAt } from "./lines.ts";
import { isMergeKey, keyText, setOwn, spanOf } from "./node-facts.ts";
import { quoteMarkSlip } from "./quote-marks.ts";
import { emptyHashSlip, hashSlip, startSlip, tagSlip } from "./scalar-slips.ts";
import { quoted, type Slip } from "./slip.ts";
import { keepsWrittenForm } from "./text-keys.ts";

/** A value that an anchor gave a name to. */
interface Named {
  readonly node: ParsedNode;
  readonly data: unknown;
  /** How many values it holds, with those of the aliases in it. */
  readonly size: number;
  /** How many characters its texts and keys have, counted in the same way. */
  readonly length: number;
  used: boolean;
}

/** What is gathered while the nodes of one text are read. */
interface Reading {
  readonly text: string;
  readonly slips: Slip[];
  readonly named: Map<string, Named>;
  /** Anchors whose value is being read: an alias to one of them would never end. */
  readonly open: Set<string>;
  /** Names of fields in the text, once they were asked for. */
  known?: ReturnType<typeof knownKeys>;
  /** The way to what is being read. */
  readonly path: (string | number)[];
  readonly lost: KeyPath[];
  values: number;
  characters: number;
  aliased: number;
  aliasedCharacters: number;
  aliases: number;
}

/** The data of a text, and what it holds that is no error of syntax but no plain data either. */
export interface NodesRead {
  readonly data: unknown;
  readonly slips: readonly Slip[];
  /** Ids beside which the id of another entry has been lost. */
  readonly lost: readonly KeyPath[];
}

/**
 * Plain data of the nodes: keys are strings as they are written, the first of equal keys counts, values behind
 * aliases are shared and not copied. Recursion is bounded by the nesting that `parse` lets through.
 */
export function readNodes(contents: ParsedNode, text: string): NodesRead {
  const reading: Reading = {
    text,
    slips: [],
    named: new Map(),
    open: new Set(),
    path: [],
    lost: [],
    values: 0,
    characters: 0,
    aliased: 0,
    aliasedCharacters: 0,
    aliases: 0,
  };
  const data = readNode(reading, contents);
  for (const [name, { node, used }] of reading.named) {
    if (!used && isScalar(node)) reading.slips.push(startSlip(text, node, `&${name}`));
  }
  return { data, slips: reading.slips, lost: reading.lost };
}

/** The value of one node; `undefined` never, an empty one is null. */
function readNode(reading: Reading, node: ParsedNode | null | undefined): unknown {
  if (!node) return null;
  if (isAlias(node)) return readAlias(reading, node);
  const { anchor } = node;
  if (anchor === undefined) return readContent(reading, node);
  const { values, characters } = reading;
  reading.open.add(anchor);
  const data = readContent(reading, node);
  reading.open.delete(anchor);
  const size = reading.values - values;
  const length = reading.characters - characters;
  reading.named.set(anchor, { node, data, size, length, used: false });
  return data;
}

function readContent(reading: Reading, node: Exclude<ParsedNode, Alias.Parsed>): unknown {
  reading.values++;
  if (node.tag !== undefined) {
    const slip = tagSlip(reading.text, node);
    if (slip) reading.slips.push(slip);
  }
  if (isScalar(node)) return readScalar(reading, node);
  if (isMap(node)) return readMap(reading, node);
  return readList(reading, node);
}

function readScalar(reading: Reading, node: Scalar.Parsed): unknown {
  const slip = hashSlip(reading.text, node) ?? quoteMarkSlip(reading.text, node);
  if (slip) reading.slips.push(slip);
  const { value } = node;
  if (typeof value === "string") {
    reading.characters += value.length;
    return value.normalize("NFC");
  }
  // 0 and -0 are the same number to everyone but Object.is.
  return value === 0 ? 0 : value;
}

function readList(reading: Reading, node: YAMLSeq.Parsed): unknown[] {
  return node.items.map((item, index) => readAt(reading, index, item));
}

function readAt(reading: Reading, key: string | number, node: ParsedNode | null): unknown {
  reading.path.push(key);
  const data = readNode(reading, node);
  reading.path.pop();
  return data;
}

function readMap(reading: Reading, node: YAMLMap.Parsed): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const entries: Entries = { data, keys: new Map(), repeats: { run: undefined } };
  const merged: unknown[] = [];
  const { slips, orphans } = braceSlips(reading.text, node, (key) =>
    (reading.known ??= knownKeys(reading.text)).has(key),
  );
  reading.slips.push(...slips);
  for (const { key, value } of node.items) {
    if (orphans.has(key)) continue;
    const name = keyText(key);
    const hash = isEmpty(value) ? emptyHashSlip(reading.text, key) : undefined;
    if (hash) reading.slips.push(hash);
    if (name === undefined) reading.slips.push(keySlip(reading.text, key));
    else if (isMergeKey(key)) merged.push(readMerge(reading, key, value));
    else readEntry(reading, entries, { name, key, value });
  }
  for (const source of merged) mergeInto(data, source);
  return data;
}

function isEmpty(value: ParsedNode | null): boolean {
  return isScalar(value) && value.source === "";
}

/** `<<: *name` is YAML 1.1; what it would bring is read, so that nothing else is said of the entry. */
function readMerge(reading: Reading, key: ParsedNode, value: ParsedNode | null): unknown {
  const source = readNode(reading, value);
  const fields = [source].flat().flatMap((each) => (isFields(each) ? Object.keys(each) : []));
  reading.slips.push({ code: "merge-key", ...spanOf(key), facts: { fields: fields.slice(0, 20) } });
  return source;
}

function mergeInto(data: Record<string, unknown>, source: unknown): void {
  for (const each of [source].flat()) {
    if (!isFields(each)) continue;
    for (const [key, value] of Object.entries(each)) {
      if (!Object.hasOwn(data, key)) setOwn(data, key, value);
    }
  }
}

interface Entries {
  readonly data: Record<string, unknown>;
  readonly keys: Map<string, ParsedNode>;
  readonly repeats: Repeats;
}

interface Entry {
  readonly name: string;
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

function readEntry(reading: Reading, entries: Entries, { name, key, value }: Entry): void {
  const { data, keys } = entries;
  const known = keys.get(name);
  reading.characters += name.length;
  const read = asWritten(reading, name, value) ?? readAt(reading, name, value);
  if (!known) {
    keys.set(name, key);
    setOwn(data, name, read);
    return;
  }
  const [first] = keys.values();
  const dash = known === first ? missingDash(reading.text, known, key) : undefined;
  if (
    !dash &&
    isToldAlready(entries.repeats, name, { first: spanOf(known).from, from: spanOf(key).from })
  ) {
    if (Object.hasOwn(data, "id")) reading.lost.push([...reading.path, "id"]);
    return;
  }
  reading.slips.push(
    dash ?? { code: "duplicate-key", ...spanOf(key), facts: { key: name }, first: spanOf(known) },
  );
}

/**
 * A number in a field of short texts that would not print as it is written (`08`, `1e3`): what is written. Of a
 * label it is said, since readers see it; what is no period is said of where periods are read.
 */
function asWritten(reading: Reading, name: string, value: ParsedNode | null): string | undefined {
  if (!keepsWrittenForm(name) || !isScalar(value) || typeof value.value !== "number")
    return undefined;
  const { source } = value;
  if (source === String(value.value)) return undefined;
  if (name === "label") {
    const { from, to } = spanOf(value);
    const repair = [{ from, to, text: quoted(source) }];
    const facts = { field: name, value: source, correct: `${name}: ${quoted(source)}` };
    reading.slips.push({ code: "text-without-quotes", from, to, facts, repair, safe: true });
  }
  return source;
}

/** Where the first field of an entry comes a second time on a line of its own, the next entry begins there. */
function missingDash(text: string, first: ParsedNode, key: ParsedNode): Slip | undefined {
  const [start] = first.range;
  const [from] = key.range;
  const lead = /(?:^|\n)( *- )$/.exec(text.slice(Math.max(0, start - 64), start))?.[1];
  const indent = lead?.length ?? 0;
  if (indent === 0 || text.slice(from - indent - 1, from) !== `\n${" ".repeat(indent)}`) {
    return undefined;
  }
  return dashSlip({ ...lineAt(text, from), indent });
}

function keySlip(text: string, key: ParsedNode): Slip {
  const { from, to } = spanOf(key);
  const shown = text
    .slice(from, Math.min(to, from + 40))
    .split("\n", 1)
    .join("");
  return { code: "key-not-text", from, to: Math.max(from + 1, to), facts: { text: shown } };
}

function readAlias(reading: Reading, node: Alias.Parsed): unknown {
  const span = spanOf(node);
  const name = node.source;
  reading.aliases++;
  const named = reading.named.get(name);
  if (reading.open.has(name))
    reading.slips.push({ code: "alias-to-itself", ...span, facts: { name } });
  else if (!named) reading.slips.push(startSlip(reading.text, node, `*${name}`));
  if (!named || reading.open.has(name)) return null;
  named.used = true;
  reading.values += named.size;
  reading.characters += named.length;
  reading.aliased += named.size;
  reading.aliasedCharacters += named.length;
  if (passesLimits(reading)) {
    noteAliasLimit(reading, span);
    return null;
  }
  return named.data;
}

function passesLimits({ aliases, aliased, aliasedCharacters }: Reading): boolean {
  return (
    aliases > limits.aliases ||
    aliased > limits.aliasedValues ||
    aliasedCharacters > limits.aliasedCharacters
  );
}

function noteAliasLimit(
  reading: Reading,
  span: { readonly from: number; readonly to: number },
): void {
  if (reading.slips.some(({ code }) => code === "alias-limit")) return;
  const facts = { limit: limits.aliases, characters: limits.aliasedCharacters };
  reading.slips.push({ code: "alias-limit", ...span, facts });
}
