import type { KeyPath, Place, SourceFile } from "../base/place.ts";

/** A YAML file as plain data, with the places of its values. */
export interface Document {
  readonly file: SourceFile;
  /** Plain objects, lists, strings, numbers, booleans and null by YAML 1.2 core; undefined for an empty file. */
  readonly data: unknown;
  readonly placeOf: PlaceOf;
  /** Whether something was told of the text that the data has been read without: a line moved, a colon added. */
  readonly isMended?: boolean;
  /** Ids beside which the id of another entry has been lost, with the line that it stood on. */
  readonly lost?: readonly KeyPath[];
}

/**
 * Where a value stands, or with "key" the key that introduces it. Computed by the exact parser at the first
 * question, so that a file without findings never pays for it. A path that does not exist gives the nearest
 * existing ancestor. Of a mapping or a list in block form the place is its first line, of an empty document 0–0.
 */
export type PlaceOf = (path: KeyPath, part?: "key" | "value") => Place;
