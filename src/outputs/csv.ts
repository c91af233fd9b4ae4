import type { SiteView } from "../view/site.ts";
import { csvText } from "./csv-table.ts";
import { csvwText } from "./csvw.ts";
import { dataPackageText } from "./data-package.ts";
import { type Output, renderedFile, type RenderedFile } from "./output.ts";

/** The open data: a CSV file for each table, described as a data package (Frictionless) and as CSV on the Web (W3C). */
export const csv: Output = { id: "csv", render };

function render(site: SiteView): Promise<readonly RenderedFile[]> {
  const data = site.openData();
  const files = data.tables.map((table) => renderedFile(`data/${table.name}.csv`, csvText(table)));
  const sizes = new Map(files.map(({ path, contents }) => [path, contents.length]));
  return Promise.resolve([
    ...files,
    renderedFile("data/datapackage.json", dataPackageText(data, sizes)),
    renderedFile("data/csv-metadata.json", csvwText(data)),
  ]);
}
