import type { DataPageText } from "../../text/publication.ts";
import type { Reader } from "../reader.ts";
import { stemOf } from "../stem.ts";
import { calendarAddress, hasCalendar } from "../takeaway/calendar.ts";
import { feedAddress } from "../takeaway/feed.ts";

/** One file of the site that people take along. */
export interface Download {
  readonly name: string;
  readonly what: string;
  /** From the reader's page. */
  readonly href: string;
}

type Form = keyof DataPageText["form"];

/** Where the files of a format stand, from the site's root, in the order in which most people want them. */
const files: readonly (readonly [
  format: string,
  form: Form,
  path: (language: string, stem: string) => string,
])[] = [
  ["docx", "docx", (language, stem) => `${stem}.${language}.docx`],
  ["pdf", "pdf", (language, stem) => `${stem}.${language}.pdf`],
  ["xlsx", "xlsx", (language, stem) => `${stem}.${language}.xlsx`],
  ["csv", "csv", () => "data/datapackage.json"],
  ["csv", "csvw", () => "data/csv-metadata.json"],
  ["json", "json", () => "data/plan.json"],
  ["json", "schema", () => "data/plan.schema.json"],
  ["markdown", "markdown", (language, stem) => `${stem}.${language}.md`],
  ["markdown-pages", "markdown-pages", (language) => `${language}/index.md`],
];

/** What can be taken along from this site: only what was made with it. `formats` are the outputs that were asked for. */
export function downloadsOf(formats: readonly string[], reader: Reader): readonly Download[] {
  const { form } = reader.text.publication.data;
  const { base, language } = reader;
  const made = files.filter(([format]) => formats.includes(format));
  return [
    ...made.map(([, name, path]) => ({
      ...form[name],
      href: `../${base}${path(language, stemOf(reader.plan))}`,
    })),
    { ...form.measurements, href: `../${base}data/measurements.json` },
    ...(hasCalendar(reader) ? [{ ...form.calendar, href: base + calendarAddress }] : []),
    { ...form.feed, href: base + feedAddress },
  ];
}
