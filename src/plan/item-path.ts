import type { KeyPath } from "../base/place.ts";
import { sourceIndex } from "../shape/without.ts";

/** The way to an item of a list as it stands in the file, where items that did not fit may stand before it. */
export function itemPath(
  field: string,
  list: readonly unknown[],
  index: number,
  ...below: KeyPath
): KeyPath {
  return [field, sourceIndex(list, index), ...below];
}
