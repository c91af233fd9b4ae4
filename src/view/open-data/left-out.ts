import type { Reader } from "../reader.ts";
import { wordsOr, wordsOrNone } from "../words.ts";
import type { Withheld } from "../../measure/rights.ts";
import type { DataSeries } from "./series.ts";

/** A series that is not among the values. */
export interface LeftOutSeries {
  readonly series: string;
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly because: Withheld;
}

/** What is told of a series that is left out; none of one that is not. */
export function leftOutOf(series: DataSeries, reader: Reader): readonly LeftOutSeries[] {
  const { id, indicator, leftOut, licence, provenance } = series;
  if (leftOut === null) return [];
  const title = wordsOr(indicator?.data.title, indicator?.id ?? id, reader).text;
  const producer = wordsOrNone(indicator?.data.producer ?? provenance?.producer, reader);
  return [{ series: id, title, producer: producer?.text ?? "", licence, because: leftOut }];
}

/** Why each of them is, and whom to ask. */
export function leftOutSentences(
  left: readonly LeftOutSeries[],
  { text }: Reader,
): readonly string[] {
  const { because: say } = text.takeaway.data;
  return left.map(({ because, title, producer, licence }) =>
    say[because](title, producer, licence),
  );
}
