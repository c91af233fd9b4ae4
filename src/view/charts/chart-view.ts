/** A chart's values as a table: header words, then lines that begin with their own header. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
  }[];
}

/** A chart of a page: drawn, in words, as a table, and to take along. `id` stands once in a page. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** Language of the title; "" when it is the page's own. */
  readonly titleLang: string;
  readonly description: string;
  /** Markup to stand in the page; every text in it is escaped. */
  readonly svg: string;
  readonly table: ChartTable;
  /** `data:` addresses, and the names of the files that they are saved as. */
  readonly svgHref: string;
  readonly svgName: string;
  readonly csvHref: string;
  readonly csvName: string;
  readonly words: {
    readonly saveSvg: string;
    readonly saveCsv: string;
    readonly table: string;
  };
}
