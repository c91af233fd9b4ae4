export interface ServedDimension {
  readonly label: string;
  readonly category: {
    /** Positions by code, or codes in order. */
    readonly index: Readonly<Record<string, number>> | readonly string[];
    readonly label?: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, object>>;
  };
  /** Whether a query may leave it out, and the category that is taken then; without one all are summed up. */
  readonly extension?: { readonly elimination?: boolean; readonly eliminationValueCode?: string };
}

/** A JSON-stat 2 dataset as servers of tables are given it. */
export interface Dataset {
  readonly version: "2.0";
  readonly class: "dataset";
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: Readonly<Record<string, readonly string[]>>;
  readonly dimension: Readonly<Record<string, ServedDimension>>;
  /** All cells, the last dimension moving fastest. */
  readonly value: readonly (number | null)[];
  /** Marks by position. */
  readonly status?: Readonly<Record<string, string>>;
  readonly extension?: object;
}

export declare function codesOf(dataset: Dataset, id: string): readonly string[];
export declare function labelOf(dataset: Dataset, id: string, code: string): string;
export declare function without(fields: object, ...names: readonly string[]): object;
export declare function cellsIn(dataset: Dataset): number;
/** What a query asks for, or the variable that is at fault. */
export declare function chosen(
  dataset: Dataset,
  wanted: ReadonlyMap<string, readonly string[]>,
): { readonly dataset: Dataset } | { readonly fault: string };
/** The same dataset with other codes of variables, new ones by the old. */
export declare function renamed(dataset: Dataset, names: Readonly<Record<string, string>>): Dataset;
