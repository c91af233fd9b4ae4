import { formatDate } from "../../text/format.ts";
import type { Standing } from "../../measure/measurement.ts";
import { inventedName, ownAreaKey } from "../../plan/plan-areas.ts";
import type { Indicator } from "../../plan/plan.ts";
import { areaWords } from "../about.ts";
import { periodWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { type Figure, rawOf } from "../standings.ts";
import { valueWords } from "../values.ts";
import { plain, type Words, wordsOf, wordsOrNone } from "../words.ts";
import { type AreaValues, areaValues, metricOfIndicator } from "./area-values.ts";

/** The newest value of an area, or of one time. */
export interface AreaFigure extends Figure {
  readonly area: Words;
  /** Of one that cannot stand behind a number: "10 000 asukasta kohti"; else "". */
  readonly unit: string;
  /** "own", "country" or "other". */
  readonly role: string;
}

/** Key of the whole country. */
export const countryKey = "SSS";

/** What an area is called; the country is called so in words. */
export function areaTitle(key: string, reader: Reader): Words {
  const invented = inventedName(key, reader.plan.settings);
  if (invented !== undefined) return wordsOf(invented, reader);
  if (key === countryKey) return plain(reader.text.indicators.labels.country);
  return areaWords(key, reader);
}

/** The newest value of an indicator in an area, or what stands for one that may not be shown; null without values. */
export function newestFigure(indicator: Indicator, key: string, reader: Reader): AreaFigure | null {
  const values = areaValues(indicator, key, reader);
  const figure =
    values.newest === null
      ? untold(values, reader)
      : told(indicator, values.newest, values, reader);
  if (figure === null) return null;
  const written = writtenApart(figure.value, indicator, reader);
  return { ...figure, ...written, area: areaTitle(key, reader), role: roleOf(key, reader) };
}

function roleOf(key: string, { plan }: Reader): string {
  if (key === countryKey) return "country";
  return key === ownAreaKey(plan.settings) ? "own" : "other";
}

function untold({ why }: AreaValues, { text }: Reader): Figure | null {
  const { suppressed, unclear, unreliable } = text.labels;
  if (why === null || why === "no-values") return null;
  const words: Partial<Record<typeof why, string>> = {
    "suppressed-values": suppressed,
    "unreliable-data": unreliable,
  };
  return { value: words[why] ?? unclear, period: "", flag: "", note: null };
}

function told(
  indicator: Indicator,
  standing: Standing,
  { given, hiddenPeriod, values }: AreaValues,
  reader: Reader,
): Figure {
  const flag = given?.flag ?? "final";
  const marks = [
    ...(flag === "final" ? [] : [enumWord("measured.flag", flag, reader)]),
    ...(hiddenPeriod === null
      ? []
      : [reader.text.say.newerHidden(periodWords(hiddenPeriod, reader))]),
  ];
  return {
    value: standingWords(indicator, standing, values, reader),
    period: periodWords(standing.period, reader),
    flag: marks.join("; "),
    note: null,
  };
}

/** A value in words: a number with its unit, a word of its scale, yes or no. */
export function standingWords(
  indicator: Indicator,
  { value }: Pick<Standing, "value">,
  values: AreaValues["values"],
  reader: Reader,
): string {
  const metric = metricOfIndicator(indicator);
  return valueWords(rawOf(value, metric, { values }), metric, reader);
}

/** How new the newest value of the plan's own area is: "tuore (2025)"; "" without values. */
export function freshnessWords(indicator: Indicator, reader: Reader): string {
  const { freshness } = reader.measurementOf(metricOfIndicator(indicator));
  const { state, latest, nextUpdate } = freshness;
  const key = ownAreaKey(reader.plan.settings);
  if (latest === null || key === undefined) return "";
  const { newest } = areaValues(indicator, key, reader);
  const time =
    newest?.date === latest
      ? periodWords(newest.period, reader)
      : formatDate(reader.language, latest);
  const next = formatDate(reader.language, nextUpdate ?? "");
  return reader.text.takeaway.status.oneFreshness[state](time, next);
}

/** Whether the unit has a number in it ("10 000 asukasta kohti"), which behind a value reads as one with it. */
export function hasUnitApart({ data }: Indicator, reader: Reader): boolean {
  return /\p{Nd}/u.test(wordsOrNone(data.unit, reader)?.text ?? "");
}

/** A written value, and its unit where that must stand apart from it. */
export function writtenApart(
  value: string,
  indicator: Indicator,
  reader: Reader,
): Pick<AreaFigure, "value" | "unit"> {
  const unit = wordsOrNone(indicator.data.unit, reader)?.text ?? "";
  if (!hasUnitApart(indicator, reader)) return { value, unit: "" };
  const end = [`\u00A0${unit}`, ` ${unit}`, `\u00A0(${unit})`].find((one) => value.endsWith(one));
  return end === undefined ? { value, unit: "" } : { value: value.slice(0, -end.length), unit };
}

/** "Pienempi on parempi"; "" where nobody has written it. */
export function directionWords({ data }: Indicator, reader: Reader): string {
  const { direction } = data;
  return direction === undefined ? "" : enumWord("indicator.direction", direction, reader);
}
