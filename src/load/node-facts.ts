import { isScalar, type ParsedNode } from "yaml";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a node's own text stands, without its tag and anchor and what follows it. */
export function spanOf(node: ParsedNode): Span {
  return { from: node.range[0], to: node.range[1] };
}

/**
 * A key as text, in NFC; undefined for a list, a mapping, an alias or nothing. `2025` and `true` are the text they
 * are written as.
 */
export function keyText(key: ParsedNode): string | undefined {
  if (!isScalar(key)) return undefined;
  const text = key.type === "PLAIN" ? key.source : key.value;
  return typeof text !== "string" || (text === "" && key.type === "PLAIN")
    ? undefined
    : text.normalize("NFC");
}

export function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

/** `__proto__` becomes a key like any other, and never a prototype. */
export function setOwn(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") data[key] = value;
  else
    Object.defineProperty(data, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
