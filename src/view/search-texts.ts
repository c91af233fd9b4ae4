import { compare } from "../base/compare.ts";
import type { UpdateData, TextData } from "../plan/generated/data.ts";
import type { AnyEntryData, Entry } from "../plan/entry.ts";
import type { Metric } from "../plan/plan.ts";
import type { Reader } from "./reader.ts";
import { titleWords, wordsOrNone } from "./words.ts";

/** Letters of one entry's text that are looked through and of which a part is shown. */
const longest = 2000;
const newestUpdates = 5;

/** What is written of an entry beside its title, in the reader's language where there is such, as plain text. */
export function searchText(entry: Entry<unknown>, reader: Reader): string {
  const data = entry.data as AnyEntryData & Written;
  const byDay = (data.updates ?? []).toSorted((a, b) => compare(b.date, a.date));
  const updates = byDay.slice(0, newestUpdates).map(({ text }) => text);
  const texts = [data.officialText, data.description, data.rationale, ...updates];
  const said = texts.flatMap((text) => wordsOrNone(text, reader)?.text ?? []);
  const names = (data.aliases ?? []).concat(metricsOf(entry).map((one) => metricName(one, reader)));
  return withoutMarks([...said, ...names].join(" ").slice(0, 2 * longest)).slice(0, longest);
}

/** Fields of any collection that hold what people read. */
interface Written {
  readonly officialText?: TextData;
  readonly description?: TextData;
  readonly rationale?: TextData;
  readonly updates?: readonly UpdateData[];
  readonly aliases?: readonly string[];
}

function metricsOf(entry: Entry<unknown>): readonly Metric[] {
  return "metrics" in entry ? (entry.metrics as readonly Metric[]) : [];
}

function metricName(metric: Metric, reader: Reader): string {
  const { indicator } = metric;
  const own = wordsOrNone(metric.data.title, reader);
  return own?.text ?? titleWords(indicator ?? metric, reader).text;
}

/** A text in Markdown without its marks: it is looked through and shown in pieces, never laid out. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .replace(/^[ \t]*(?:[-+*>#]+|\d{1,3}[.)])[ \t]+/gm, "")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
