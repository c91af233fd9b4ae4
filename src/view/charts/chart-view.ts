import { csvField } from "../../base/csv-field.ts";
import type { Cell, Chart, Rows } from "../../charts/chart.ts";
import { standaloneSvg } from "../../charts/standalone.ts";
import type { ChartText } from "../../text/charts.ts";
import type { Reader } from "../reader.ts";

/** A chart's values as a table: header words, then lines that begin with their own header. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    readonly cells: readonly ChartCell[];
  }[];
  /** Whether readers may put the lines in another order: those of times stay in theirs. */
  readonly isSortable: boolean;
}

export interface ChartCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** The bare number where lines are sorted by it, else "". */
  readonly sortedBy: string;
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
  /** `data:` addresses, "" where the values are not to be given away, and the names of the files that they are saved as. */
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

/** What a page knows of a chart beside what it shows. */
export interface ChartPlace {
  readonly id: string;
  readonly titleLang: string;
  /** Of its files, without what follows the point. */
  readonly file: string;
  /** Whether its values may be given away. */
  readonly isOpen: boolean;
  readonly isSortable?: boolean;
}

/** A drawn chart as pages have it. */
export function chartView(
  chart: Chart,
  { id, titleLang, file, isOpen, isSortable = false }: ChartPlace,
  { language, text: { charts: text } }: Reader,
): ChartView {
  const { svg, title, description, rows } = chart;
  const { saveSvg, saveCsv, table } = text.page;
  return {
    id,
    title,
    titleLang,
    description,
    svg,
    table: tableOf(rows, isSortable),
    svgHref: isOpen
      ? dataAddress("image/svg+xml", withSingleQuotes(standaloneSvg(chart, language)), parts)
      : "",
    svgName: `${file}.svg`,
    csvHref: isOpen ? dataAddress("text/csv;charset=utf-8", csvOf(rows, text)) : "",
    csvName: `${file}.csv`,
    words: { saveSvg, saveCsv, table },
  };
}

function tableOf({ head, body }: Rows, isSortable: boolean): ChartTable {
  return {
    head,
    rows: body.map(([header, ...cells]) => ({
      header: header?.text ?? "",
      cells: cells.map(({ text, value }) => ({
        text,
        isNumber: value !== undefined,
        sortedBy: isSortable && value !== undefined ? String(value) : "",
      })),
    })),
    isSortable,
  };
}

/** As the open data is written: commas, CRLF, numbers with a point. Where nothing was expected there is nothing. */
function csvOf({ head, body }: Rows, { cells: { none } }: ChartText): string {
  const field = ({ text, value }: Cell): string => {
    if (value !== undefined) return String(value);
    return text === none ? "" : csvField(text);
  };
  const lines = [head.map(csvField), ...body.map((row) => row.map(field))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

const anyHalf = /[\uD800-\uDFFF]/;
const halves = /\p{Cs}/gu;
/** What `encodeURI` leaves, and an address without parts must not hold. */
const parts = { "&": "%26", "#": "%23" };
/** The same, with what a template would write as an entity, which is longer. */
const codes = { ...parts, "'": "%27", "=": "%3D" };

/** The same drawing with marks around its attributes that an address holds as they are. */
function withSingleQuotes(svg: string): string {
  return svg.replaceAll("'", "&apos;").replaceAll('"', "'");
}

/** A file inside its own address. Halves of letters, which nobody can write, are left out. */
function dataAddress(
  type: string,
  contents: string,
  coded: Readonly<Record<string, string>> = codes,
): string {
  let written = encodeURI(anyHalf.test(contents) ? contents.replace(halves, "") : contents);
  // One sign after another: several times as fast as one pattern for them all.
  for (const [sign, code] of Object.entries(coded)) written = written.replaceAll(sign, code);
  return `data:${type},${written}`;
}
