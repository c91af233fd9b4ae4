import type { SourceFile } from "../base/place.ts";

/** What the reader should know of a value; "" where nothing is said, which means final. */
export type Flag = "" | "final" | "provisional" | "revised" | "suppressed" | "estimate" | "missing";

/** One value of a series, as text: numbers keep the decimals that the source gives, "" is what is not there. */
export interface Row {
  /** Key of the area as plans write it: `HVA15`, `KU179`, `SSS`. */
  readonly area: string;
  /** What the area is called; where another one stands for it, the name of that one. */
  readonly name: string;
  /** `2025`, `2025-03`, `2025/Q1`, or a range: what `parsePeriod` understands. */
  readonly period: string;
  readonly sex: "" | "total" | "female" | "male";
  /** Codes of the other dimensions (age, class) by their names; none of them is a dimension of its own above. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** A decimal number with a point; "" where `flag` is suppressed or missing. */
  readonly value: string;
  /** How many people, answers or cases the value is counted from, where the source tells. */
  readonly count: string;
  /** 95 % confidence interval. */
  readonly low: string;
  readonly high: string;
  readonly flag: Flag;
}

/** A text of a source in the languages it has it in. */
export type SourceText = Readonly<Partial<Record<"fi" | "sv" | "en", string>>>;

/** What a source says of a series beside its values. */
export interface Origin {
  /** Id of the kind of source: `sotkanet`, `statfin`, `file` … */
  readonly source: string;
  /** What was asked, so that it can be asked again; one line each. */
  readonly query: Readonly<Record<string, string | number | readonly string[]>>;
  /** Web address for people; of a file its path. */
  readonly address: string;
  readonly title: SourceText;
  readonly unit: SourceText;
  readonly producer: SourceText;
  /** SPDX id or a name; "" where it is not known. */
  readonly licence: string;
  readonly citation: SourceText;
  /** The publisher's own stamp, as given: `2025-09-10`, `2022-12-21T06:00:00Z`; "" where there is none. */
  readonly updated: string;
  /** What the reader should know: limits, response rate, which row stands for the country. Plain text. */
  readonly notes: SourceText;
}

/** What a source answers: the rows in any order, and where they come from. */
export interface Series {
  readonly origin: Origin;
  readonly rows: readonly Row[];
}

/**
 * What a plan asks of a source besides its main key, as it is written there: `sheet`, `sex`, `columns.value`,
 * `select.ika`, in the order of their names, each with what it is to be.
 */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** What stands beside the values in `data/<indicator>.yaml`. */
export interface Provenance extends Origin {
  readonly indicator: string;
  /** What the plan asked when the values were pulled; undefined in a file of before this was kept, or that tells it in no form. */
  readonly asked?: Asked;
  /** YYYY-MM-DD on which the values were last fetched and had changed. */
  readonly fetched: string;
  /** How many there are. */
  readonly rows: number;
  /** Of the CSV file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Whether a pair of files can be relied on. `edited`: the hash of the CSV is another one. `interrupted`: a pull was cut
 * off between the two files; the next one mends it. `unreadable`: one of them is missing or not in its form. `of-other`:
 * the values were pulled for another question than the plan has now.
 */
export type SnapshotState = "whole" | "edited" | "interrupted" | "unreadable" | "of-other";

/** The values of one indicator as they were last pulled: `data/<indicator>.csv` and the `.yaml` beside it. */
export interface Snapshot {
  readonly indicator: string;
  readonly state: SnapshotState;
  readonly csv: SourceFile;
  readonly yaml: SourceFile;
  /** Undefined where it cannot be read. */
  readonly provenance: Provenance | undefined;
  /** Sorted as in the file; empty where they cannot be read. Parsed at the first question. */
  readonly rows: () => readonly Row[];
}

/** Everything in `data/`, by indicator. */
export type Snapshots = ReadonlyMap<string, Snapshot>;
