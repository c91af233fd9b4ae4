/** One value of a dimension. */
export interface Category {
  readonly code: string;
  readonly label: string;
  /** What its values are measured in, where the source tells it by category; "" otherwise. */
  readonly unit: string;
}

/** What a dimension is by the source's own word. */
export type Role = "time" | "geo" | "metric" | "";

export interface Dimension {
  readonly code: string;
  readonly label: string;
  readonly role: Role;
  /** In the order of the data. */
  readonly categories: readonly Category[];
  /** Whether a PxWeb service sums it up where a query leaves it out, or takes the category of all. */
  readonly eliminable: boolean;
  /** Code of the category of all, where the source tells it; "" otherwise. */
  readonly whole: string;
}

/** The answers to the parts of one question: at least one. */
export type Cubes = readonly [Cube, ...Cube[]];

/** A JSON-stat dataset of any version and shape, made plain. */
export interface Cube {
  readonly label: string;
  readonly source: string;
  /** The publisher's stamp as given, but with colons in its time: `2022-12-21T06:00:00Z`. */
  readonly updated: string;
  readonly dimensions: readonly Dimension[];
  /** Row by row, the last dimension moving fastest; empty where the dataset is only a description. */
  readonly values: readonly (number | string | null)[];
  /** As long as the values, or empty. */
  readonly statuses: readonly (string | null)[];
  /** Whether the publisher says that it is official statistics; undefined where nothing is said. */
  readonly isOfficial: boolean | undefined;
}
