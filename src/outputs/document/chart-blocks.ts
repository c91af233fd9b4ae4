import { standaloneSvg } from "../../charts/standalone.ts";
import type { ChartTable, ChartView } from "../../view/charts/chart-view.ts";
import type { Block, TableBlock } from "./block.ts";
import type { ReportWriter } from "./report-writer.ts";
import { boldRun, cleanText, plainRun, wordsRun } from "./runs.ts";

/** Charts with their tables. */
export function chartBlocks(charts: readonly ChartView[], writer: ReportWriter): readonly Block[] {
  return charts.flatMap((chart) => chartAndTable(chart, writer));
}

function chartAndTable(chart: ChartView, writer: ReportWriter): readonly Block[] {
  writer.count.charts++;
  const { id, titleLang } = chart;
  const number = String(writer.count.charts);
  const title = wordsRun({ text: chart.title, lang: titleLang });
  return [
    {
      kind: "chart",
      id,
      title: cleanText(chart.title),
      caption: [
        boldRun(`${writer.words.figure(number)}. `),
        title,
        ...(chart.description === "" ? [] : [plainRun(`. ${chart.description}`)]),
      ],
      alt: cleanText(chart.description === "" ? chart.title : chart.description),
      svg: standaloneSvg(chart, writer.language),
    },
    ...(chart.table.rows.length === 0 ? [] : [tableOf(chart, writer.words.figuresOf(number))]),
  ];
}

function tableOf({ table }: ChartView, caption: string): TableBlock {
  return {
    kind: "table",
    caption: [plainRun(caption)],
    columns: table.head.map((head, index) => ({
      head: [plainRun(head)],
      share: index === 0 ? 2 : 1,
      numeric: index > 0 && isNumeric(table.rows.map(({ cells }) => cells[index - 1])),
    })),
    rows: table.rows.map(({ header, cells }) => [
      [plainRun(header)],
      ...cells.map(({ text }) => [plainRun(text)]),
    ]),
  };
}

type Cell = ChartTable["rows"][number]["cells"][number];

/** Whether a column is of numbers; a dash stands where there is none. */
function isNumeric(cells: readonly (Cell | undefined)[]): boolean {
  const told = cells.filter((cell) => cell !== undefined && /[\p{L}\p{N}]/u.test(cell.text));
  return told.length > 0 && told.every((cell) => cell?.isNumber === true);
}
