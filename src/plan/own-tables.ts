import type { SourceFile } from "../base/place.ts";
import type { CountedRow } from "../snapshots/suppress.ts";

/** A CSV file of the repository from which an indicator is pulled, with all that stands in it. */
export interface OwnTable {
  readonly file: SourceFile;
  readonly rows: readonly OwnRow[];
}

export interface OwnRow {
  readonly row: CountedRow;
  /** Of the file, from 1. */
  readonly line: number;
}

/** The tables by id of the indicator. */
export type OwnTables = ReadonlyMap<string, OwnTable>;
