import { rightsOf } from "../measure/rights.ts";
import type { Metric } from "../plan/plan.ts";
import type { Reader } from "./reader.ts";
import { plain, type Words, wordsOf, wordsOrNone } from "./words.ts";

/**
 * Where the figures come from: the metric's own words, else the indicator's source, else who produced them. Whoever has
 * to be asked for terms is named beside.
 */
export function sourceWords(metric: Metric, reader: Reader): Words | null {
  const rights = rightsOf(metric, reader.plan);
  const producer = wordsOrNone(rights.producer, reader);
  const source = namedSource(metric, reader) ?? producer;
  const isWithheld = rights.withheld?.startsWith("licence") === true;
  if (source === null || producer === null || !isWithheld) return source;
  return { ...source, text: `${source.text} (${reader.text.say.withheld(producer.text)})` };
}

function namedSource({ data, indicator }: Metric, reader: Reader): Words | null {
  const own = wordsOrNone(data.source, reader);
  if (own !== null) return own;
  const source = indicator?.data.source;
  if (source === undefined) return null;
  if (source.name !== undefined) return wordsOf(source.name, reader);
  if (source.sotkanet !== undefined) return named("Sotkanet", source.title);
  if (source.statfin !== undefined) return named("StatFin", source.title);
  return source.title === undefined ? null : { text: source.title, lang: "" };
}

function named(name: string, title: string | undefined): Words {
  return plain(title === undefined ? name : `${name}: ${title}`);
}
