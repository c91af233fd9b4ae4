/** A stretch of text that looks and sounds the same throughout. `lang` is "" in the document's own language. */
export interface Run {
  readonly text: string;
  readonly lang: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
  /** http, https or mailto; absent where nothing can be followed. */
  readonly href?: string;
}

/** One paragraph. A run of "\n" begins a new line in it. */
export type Runs = readonly Run[];

/** What documents are made of. Word and PDF draw the same list. */
export type Block =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly runs: Runs }
  | { readonly kind: "paragraph"; readonly runs: Runs }
  /** A paragraph that belongs to what comes after it. */
  | { readonly kind: "label"; readonly runs: Runs }
  | ListBlock
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | TableBlock
  | ChartBlock
  | { readonly kind: "notice"; readonly title: string; readonly runs: Runs }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] };

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface ListBlock {
  readonly kind: "list";
  /** The number of the first; undefined in a list without numbers. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

/** A term with what is to be said of it. */
export interface Fact {
  readonly term: string;
  readonly runs: Runs;
}

export interface TableBlock {
  readonly kind: "table";
  /** Null for a table inside a text of the plan. */
  readonly caption: Runs | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
}

/** `share` is of the width, against those of the others. */
export interface Column {
  readonly head: Runs;
  readonly share: number;
  readonly numeric: boolean;
}

/** A chart with its table: the SVG stands alone, with its namespace. */
export interface ChartBlock {
  readonly kind: "chart";
  /** Stands once in a document. */
  readonly id: string;
  readonly title: string;
  readonly caption: Runs;
  /** What it shows, in words. */
  readonly alt: string;
  readonly svg: string;
}
