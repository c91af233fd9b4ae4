import type { Language } from "../../base/language.ts";
import type { Measurements } from "../../measure/measure.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Plan } from "../../plan/plan.ts";
import { planTitle } from "../about.ts";
import type { Origin } from "../origin.ts";
import { noticesOf, organisationOf } from "../frame.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { siteAddress } from "../takeaway/identity.ts";
import { nameOf, plain, type Words } from "../words.ts";
import { dataContext } from "./context.ts";
import { datedTables } from "./dated-tables.ts";
import { goalTables } from "./goal-tables.ts";
import { leftOutOf, leftOutSentences, type LeftOutSeries } from "./left-out.ts";
import { namedLicence } from "./licence.ts";
import { metricTables } from "./metric-tables.ts";
import { partyTables } from "./party-tables.ts";
import type { DataSeries } from "./series.ts";
import { seriesTables } from "./series-tables.ts";
import type { Table } from "./table.ts";

/** The plan as tables, the same for readers of every language, with what must be said of them. */
export interface OpenData {
  /** Of the package: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** Language of the title and of the paragraphs: the first of the site. */
  readonly language: Language;
  readonly paragraphs: readonly string[];
  /** The site's address, or "". */
  readonly homepage: string;
  readonly publisher: string;
  /** The day of the verdicts, YYYY-MM-DD. */
  readonly asOf: string;
  /** The day and the hash of the last commit, or "". */
  readonly version: string;
  /** The licences of the values. */
  readonly licences: readonly DataLicence[];
  readonly sources: readonly DataSource[];
  readonly leftOut: readonly LeftOutSeries[];
  readonly tables: readonly Table[];
}

export interface DataLicence {
  /** Id in the SPDX list, or "". */
  readonly id: string;
  /** As the source or the plan names it. */
  readonly title: string;
  readonly address: string;
}

export interface DataSource {
  readonly words: Words;
  /** The same in pieces: names in another language than the rest stand alone. */
  readonly parts: readonly Words[];
  /** Web address, or "". */
  readonly address: string;
}

/** The open data of a plan; `reader` is of the site's first language. */
export function openData(reader: Reader, origin: Origin, measurements: Measurements): OpenData {
  const { plan, language } = reader;
  const context = dataContext(plan, measurements);
  const left = context.series.flatMap((series) => leftOutOf(series, reader));
  const { asOf, commit } = origin;
  const title = planTitle(reader).text;
  return {
    name: packageName(plan),
    title,
    language,
    paragraphs: paragraphsOf(title, left, reader, asOf),
    homepage: siteAddress(plan),
    publisher: organisationOf(reader).text,
    asOf,
    version: commit === undefined ? "" : `${commit.date} ${commit.hash}`,
    licences: licencesOf(context.series),
    sources: sourcesOf(context.series, reader),
    leftOut: left,
    tables: [
      ...goalTables(context),
      ...metricTables(context),
      ...seriesTables(context),
      ...partyTables(context),
      ...datedTables(context),
    ],
  };
}

function packageName({ settings }: Plan): string {
  const key = typeof settings.data.area === "object" ? "invented" : ownAreaKey(settings);
  const years = settings.period?.written.replace(/\D+/g, "-") ?? "";
  return ["wellbeing-plan", (key ?? "").toLowerCase(), years]
    .filter((part) => part !== "")
    .join("-");
}

function paragraphsOf(
  title: string,
  left: readonly LeftOutSeries[],
  reader: Reader,
  asOf: string,
): readonly string[] {
  const { data } = reader.text.takeaway;
  const because = leftOutSentences(left, reader);
  return [
    data.about(title, dateWords(asOf, reader)),
    ...noticesOf(reader).map((notice) => `${notice.title}. ${notice.text}`),
    data.apostrophe,
    data.suppressed,
    ...(because.length === 0 ? [] : [[data.leftOut, ...because].join("\n- ")]),
  ];
}

function licencesOf(all: readonly DataSeries[]): readonly DataLicence[] {
  const found = new Map<string, DataLicence>();
  for (const { licence, leftOut } of all) {
    const known = leftOut === null ? namedLicence(licence) : undefined;
    if (known !== undefined && !found.has(known.address))
      found.set(known.address, { ...known, title: licence });
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What must be named beside the values: how each source wants to be cited. */
export function sourcesOf(all: readonly DataSeries[], reader: Reader): readonly DataSource[] {
  const found = new Map<string, DataSource>();
  for (const { leftOut, provenance } of all) {
    if (leftOut !== null || provenance === undefined) continue;
    const { citation, title, producer, address } = provenance;
    const words = nameOf(citation, reader) ?? nameOf(title, reader) ?? plain(address);
    const web = /^https?:\/\//.test(address) ? address : "";
    const names = [title, producer].flatMap((name) => nameOf(name, reader) ?? []);
    const parts = piecesOf(words, names);
    found.set(`${words.text}\n${web}`, { words, parts, address: web });
  }
  return [...found.values()];
}

/** Words cut where a name in another language stands in them. */
function piecesOf(words: Words, names: readonly Words[]): readonly Words[] {
  const name = names.find(({ text, lang }) => lang !== words.lang && words.text.includes(text));
  if (name === undefined) return [words];
  const at = words.text.indexOf(name.text);
  const before = { ...words, text: words.text.slice(0, at) };
  const after = { ...words, text: words.text.slice(at + name.text.length) };
  const others = names.filter((one) => one !== name);
  const pieces = [...piecesOf(before, others), name, ...piecesOf(after, others)];
  return pieces.filter(({ text }) => text !== "");
}
