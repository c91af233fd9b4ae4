import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { PlanFileData, TextData } from "./generated/data.ts";

/** The name of a collection: a top-level key of plan files. */
export type CollectionName = keyof PlanFileData;

/** The data of one entry of a collection, as written. */
export type EntryData<C extends CollectionName> = NonNullable<PlanFileData[C]>[number];

/** What every entry has. */
export interface AnyEntryData {
  readonly id?: string;
  readonly title?: TextData;
  readonly label?: string | number;
}

/** One entry of the plan: its data, and where it stands in which file. */
export interface Entry<D = AnyEntryData> {
  /** "settings" is hyte.yaml itself, so that a finding can point into it. */
  readonly collection: CollectionName | "settings";
  /** Empty when the entry has none (an error of its own). A metric may take its indicator's. */
  readonly id: string;
  readonly data: D;
  readonly document: Document;
  readonly path: KeyPath;
}
