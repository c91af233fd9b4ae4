import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { KeyPath } from "../base/place.ts";
import { isMergeKey, keyText } from "./node-facts.ts";
import { parse } from "./parse.ts";

/** Where a value and its key stand, and what is below it: much smaller than the parser's own nodes. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly keyFrom: number;
  readonly keyTo: number;
  /** Filled when first asked: of most documents only few places are wanted, and aliases could be many times larger. */
  readonly below: ReadonlyMap<string | number, Spot> | undefined;
}

/** What building the spots of one text needs. */
interface Survey {
  readonly text: string;
  readonly named: Map<string, ReadonlyMap<string | number, Spot> | undefined>;
}

/** The spots of a text, or undefined where there is nothing in it. */
export function surveySpots(text: string): Spot | undefined {
  const { contents } = parse(text);
  return contents ? spotOf({ text, named: new Map() }, contents, contents) : undefined;
}

/** The spot of a path, or of the nearest ancestor that exists; `isWhole` tells which. */
export function spotAt(
  root: Spot,
  path: KeyPath,
): { readonly spot: Spot; readonly isWhole: boolean } {
  let spot = root;
  for (const step of path) {
    const next = spot.below?.get(typeof step === "string" ? step.normalize("NFC") : step);
    if (!next) return { spot, isWhole: false };
    spot = next;
  }
  return { spot, isWhole: true };
}

function spotOf(survey: Survey, key: ParsedNode, value: ParsedNode | null): Spot {
  const [keyFrom, keyTo] = key.range;
  const below = value ? belowOf(survey, value) : undefined;
  if (!value || (isScalar(value) && value.range[1] === value.range[0])) {
    return { from: keyFrom, to: keyTo, keyFrom, keyTo, below };
  }
  const [from, to] = value.range;
  const isBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
  return { from, to: isBlock ? endOfLine(survey.text, from) : to, keyFrom, keyTo, below };
}

function belowOf(survey: Survey, node: ParsedNode): Spot["below"] {
  if (isAlias(node)) return survey.named.get(node.source);
  const below = isMap(node)
    ? entriesOf(survey, node.items)
    : isSeq(node)
      ? itemsOf(survey, node.items)
      : undefined;
  if (node.anchor !== undefined) survey.named.set(node.anchor, below);
  return below;
}

function itemsOf(survey: Survey, items: readonly ParsedNode[]): Map<number, Spot> {
  return new Map(items.map((item, index) => [index, spotOf(survey, item, item)]));
}

interface Entry {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

function entriesOf(survey: Survey, items: readonly Entry[]): Map<string, Spot> {
  const below = new Map<string, Spot>();
  const merged: Spot[] = [];
  for (const { key, value } of items) {
    const name = keyText(key);
    const spot = spotOf(survey, key, value);
    if (isMergeKey(key)) merged.push(spot);
    else if (name !== undefined && !below.has(name)) below.set(name, spot);
  }
  for (const spot of merged) addMerged(below, spot);
  return below;
}

/** What a merge key brings stands where the merge key does. */
function addMerged(
  below: Map<string, Spot>,
  { from, to, keyFrom, keyTo, below: source }: Spot,
): void {
  for (const [name, spot] of source ?? []) {
    if (typeof name === "number") addMerged(below, spot);
    else if (!below.has(name)) below.set(name, { from, to, keyFrom, keyTo, below: spot.below });
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  const to = end === -1 ? text.length : end;
  return from + text.slice(from, to).trimEnd().length;
}
