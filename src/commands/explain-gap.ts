import { printable } from "../base/printable.ts";
import { areaOf } from "../field/areas.ts";
import type { GapEnds, GapMeasured, Measurement } from "../measure/measurement.ts";
import { unitOf } from "../plan/metric-facts.ts";
import { inventedAreas } from "../plan/plan-areas.ts";
import { withUnit, writeNumber } from "../text/numbers.ts";
import { areaWords, groupWords } from "../view/about.ts";
import { enumWord, type Reader } from "../view/reader.ts";
import { wordsOr } from "../view/words.ts";
import { unfolded } from "./columns.ts";
import type { Figures } from "./explain-figures.ts";
import type { Explainer } from "./explain-sections.ts";
import { timeWords } from "./status-words.ts";

/** The two ends of a gap at the baseline and now, its difference and its ratio, and why it narrowed. */
export function gapLines(
  { gap, metric }: Measurement,
  figures: Figures,
  { judgement, reader }: Explainer,
): readonly string[] {
  if (gap === null) return [];
  const ends = [gap.baseline, gap.latest].filter((each) => each !== null);
  return [
    ...ends.map((each) => endsLine(each, gap, { metric, figures, judgement, reader })),
    ...(gap.byWorsening === true ? [judgement.gap.byWorsening] : []),
  ];
}

interface Around extends Pick<Explainer, "judgement" | "reader"> {
  readonly metric: string;
  readonly figures: Figures;
}

function endsLine(
  ends: GapEnds,
  gap: GapMeasured,
  { metric, figures, judgement, reader }: Around,
): string {
  const end = (side: string, value: number): string =>
    `${sideWords(side, reader)} ${unfolded(endValue(value, metric, reader))}`;
  const period = unfolded(timeWords(ends.date, reader.language));
  const both = judgement.gap.ends(period, end(gap.of, ends.of), end(gap.against, ends.against));
  const difference = judgement.gap.difference(unfolded(figures.apart(ends.difference)));
  if (ends.ratio === null) return `${both} ${difference}`;
  const ratio = writeNumber(Number(ends.ratio.toFixed(2)), reader.language);
  return `${both} ${difference} ${judgement.gap.ratio(ratio)}`;
}

function endValue(value: number, id: string, reader: Reader): string {
  const metric = reader.plan.metrics.find((one) => one.id === id);
  const unit = metric === undefined ? undefined : unitOf(metric);
  const words = unit === undefined ? "" : printable(wordsOr(unit, "", reader).text);
  const number = writeNumber(value, reader.language, metric?.indicator?.data.decimals);
  return withUnit(number, words, reader.language);
}

/** A side of a gap: a sex, an area, one that is invented, or a target group. */
function sideWords(id: string, reader: Reader): string {
  const sex = enumWord("measured.sex", id, reader);
  if (sex !== id) return sex;
  if (areaOf(id) !== undefined) return areaWords(id, reader).text;
  const invented = inventedAreas(reader.plan.settings).find(({ key }) => key === id);
  return printable(invented?.names[0] ?? groupWords(id, reader).text);
}
