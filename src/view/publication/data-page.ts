import type { DataPageText } from "../../text/publication.ts";
import { planTitle } from "../about.ts";
import { frameOf, organisationOf, type Surroundings } from "../frame.ts";
import { leftOutOf, leftOutSentences } from "../open-data/left-out.ts";
import { type DataSource, type OpenData, sourcesOf } from "../open-data/open-data.ts";
import { dataSeries } from "../open-data/series.ts";
import type { PageBase } from "../page.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { siteAddress } from "../takeaway/identity.ts";
import { plain } from "../words.ts";
import { planDataset } from "./dataset.ts";
import { type Download, downloadsOf } from "./downloads.ts";
import { type SourceRow, sourceRows } from "./sources.ts";

/** What can be taken along, and where the figures come from. */
export interface DataPage extends PageBase {
  readonly kind: "data";
  readonly words: DataPageText;
  readonly downloads: readonly Download[];
  /** Of the open data, where it was made. */
  readonly tables: readonly TableLink[];
  readonly sources: readonly SourceRow[];
  /** Why some figures are not in the open data. */
  readonly leftOut: readonly string[];
  readonly citation: string;
  /** How each source wants to be cited. */
  readonly citations: readonly DataSource[];
}

/** A table of the open data. What it holds is told in English, as in the data. */
export interface TableLink {
  readonly name: string;
  readonly what: string;
  readonly href: string;
}

/** What was made beside the pages. */
export interface Made {
  /** The outputs that were asked for: "html", "csv" … */
  readonly formats: readonly string[];
  readonly openData: () => OpenData;
}

/** The page of data and sources. */
export function dataPage(made: Made, around: Surroundings, reader: Reader): DataPage {
  const { data: words } = reader.text.publication;
  const series = dataSeries(reader.plan);
  const left = series.flatMap((one) => leftOutOf(one, reader));
  const downloads = downloadsOf(made.formats, reader);
  const about = reader.text.takeaway.data.about(
    planTitle(reader).text,
    dateWords(reader.asOf, reader),
  );
  const jsonLd = planDataset(downloads, about, reader);
  const title = plain(words.title);
  const standing = { address: "data.html", title, description: words.intro, trail: [], jsonLd };
  return {
    kind: "data",
    path: `${reader.language}/data.html`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    downloads,
    tables: made.formats.includes("csv") ? tableLinks(made.openData(), reader) : [],
    sources: sourceRows(reader),
    leftOut: leftOutSentences(left, reader),
    citation: words.citation(
      organisationOf(reader).text,
      planTitle(reader).text,
      dateWords(reader.asOf, reader),
      siteAddress(reader.plan),
    ),
    citations: sourcesOf(series, reader),
  };
}

function tableLinks({ tables }: OpenData, { base }: Reader): readonly TableLink[] {
  return tables.map(({ name, description }) => ({
    name,
    what: description,
    href: `../${base}data/${name}.csv`,
  }));
}
