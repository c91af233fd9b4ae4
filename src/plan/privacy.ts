import type { SourceText } from "../snapshots/snapshot.ts";
import {
  type Cell,
  type CountedRow,
  municipalitiesAmong,
  type Privacy,
  smallCells,
} from "../snapshots/suppress.ts";
import { type ValueKind, valueKindOf } from "../snapshots/value-kinds.ts";
import type { IndicatorData, MeasuredData, TextData } from "./generated/data.ts";
import { valuesOf } from "./metric-facts.ts";
import { inventedAreas, ownAreaKey } from "./plan-areas.ts";
import type { Metric } from "./plan.ts";
import type { Settings } from "./settings.ts";

const usualMinimum = 5;

/** From how many people on a number is shown: `privacy.minimumCount` of hyte.yaml, else 5. */
export function minimumCountOf({ data }: Settings): number {
  return data.privacy?.minimumCount ?? usualMinimum;
}

/** What values of a kind tell of few people in a plan. */
export function privacyOf(settings: Settings, values: ValueKind): Privacy {
  return {
    minimumCount: minimumCountOf(settings),
    values,
    municipalitiesOf: municipalitiesAmong(inventedAreas(settings).map(({ key }) => key)),
  };
}

/** What tells of what values are, beside themselves: the fields of an indicator. */
export type Measure = {
  readonly [F in "title" | "unit" | "decimals" | "source"]?: IndicatorData[F] | undefined;
};

/** What tells of few people in the rows of a file of the plan's own, before any pull has looked at them. */
export function privacyOfTable(
  settings: Settings,
  measure: Measure,
  rows: readonly CountedRow[],
): Privacy {
  return { ...privacyOf(settings, kindOfRows(measure, rows)), isOriginal: true };
}

/**
 * What the values of a file are, which no office has looked at: a percentage where the file says so, whatever the plan
 * does. Whole numbers of nobody knows what may be people.
 */
export function kindOfRows(
  measure: Measure,
  rows: readonly CountedRow[],
  unitAtSource: SourceText = {},
): ValueKind {
  const values = rows.map(({ value }) => value);
  const kind = kindOf(measure, values);
  if (typeof kind === "object") return kind;
  if (rows.some(({ isPercent }) => isPercent === true)) return { per: 100 };
  const told = valueKindOf(Object.values(unitAtSource));
  return typeof told === "object" ? told : kind;
}

/** What values written in the plan are. An office that publishes numbers has looked whether they tell of people. */
export function kindOfWritten(measure: Measure, values: readonly WrittenValue[]): ValueKind {
  const numbers = values.filter((value) => typeof value === "number");
  const kind = kindOf(measure, numbers.map(String));
  const isOfOffice = offices.some((office) => measure.source?.[office] !== undefined);
  return kind === "count" && isOfOffice ? "other" : kind;
}

const offices = ["sotkanet", "statfin", "pxweb2", "jsonstat"] as const;

type WrittenValue = MeasuredData["value"] | undefined;

/** A count of people has no decimals. */
function kindOf({ title, unit, decimals = 0 }: Measure, values: readonly string[]): ValueKind {
  const kind = valueKindOf(textsOf(unit), textsOf(title));
  if (kind !== "unknown") return kind;
  if (decimals > 0) return "other";
  return values.every((value) => /^\d*$/.test(value)) ? "count" : "other";
}

function textsOf(text: TextData | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text).map(String);
}

/** What a written value tells of people; one that is marked as hidden is, though it may still stand there. */
export function cellOfWritten(
  { area, period, sex, group, value, n, flag }: MeasuredData,
  settings: Settings,
): Cell {
  const hidden = flag === "suppressed";
  return {
    area: area === undefined ? (ownAreaKey(settings) ?? "") : String(area),
    period: String(period),
    sex: sex ?? "",
    group: group ?? "",
    value: typeof value === "number" && !hidden ? value : undefined,
    count: hidden ? undefined : n,
    hidden,
  };
}

/**
 * Which of the values written under an indicator or a metric, by their place in the list, tell of few people, or of one
 * that is hidden, and so are shown nowhere; those among them that are marked so and written all the same.
 */
export function smallValues(
  values: readonly MeasuredData[],
  measure: Measure,
  settings: Settings,
): readonly number[] {
  const minimum = minimumCountOf(settings);
  if (!values.some((one) => mayTell(one, minimum))) return [];
  const cells = values.map((one) => cellOfWritten(one, settings));
  const kind = kindOfWritten(
    measure,
    values.map(({ value }) => value),
  );
  const small = new Set(smallCells(cells, privacyOf(settings, kind)));
  return [...values.keys()].filter((at) => small.has(at) || isLeft(values[at]));
}

/** Marked as hidden, and written all the same. */
function isLeft(one: MeasuredData | undefined): boolean {
  return one?.flag === "suppressed" && one.value !== null;
}

/** Most values cannot, which is cheap to see. Parts of a whole may tell of one that is not written. */
function mayTell(one: MeasuredData, minimumCount: number): boolean {
  const { value, n, flag, sex, group, area } = one;
  if (n !== undefined || flag === "suppressed") return true;
  if ([sex, group, area].some((part) => part !== undefined)) return true;
  return typeof value === "number" && value > 0 && value < minimumCount;
}

const noneHidden: ReadonlySet<unknown> = new Set();

/** Of a list of values; a list is of one plan. */
const hiddenOf = new WeakMap<readonly MeasuredData[], ReadonlySet<unknown>>();

/** Those of a metric's written values that are shown nowhere, as they stand in the plan. */
export function hiddenValues(metric: Metric, settings: Settings): ReadonlySet<unknown> {
  const { data, indicator } = metric;
  const values = valuesOf(metric);
  if (values.length === 0) return noneHidden;
  const known = hiddenOf.get(values);
  if (known !== undefined) return known;
  const measure = data.values === undefined ? indicator?.data : measureOf(metric);
  const small = new Set(smallValues(values, measure ?? {}, settings));
  const hidden = new Set(values.filter(({ flag }, at) => flag === "suppressed" || small.has(at)));
  hiddenOf.set(values, hidden);
  return hidden;
}

/**
 * Of a metric's own numbers: its unit with the title beside that, and what its indicator says. No office has looked at
 * values of its own.
 */
export function measureOf({ data, indicator }: Metric): Measure {
  const { title, unit, decimals, source } = indicator?.data ?? {};
  const [own, other] = data.unit === undefined ? [title, data.title] : [data.title, title];
  const office = data.values === undefined ? source : undefined;
  return { title: own ?? other, unit: data.unit ?? unit, decimals, source: office };
}

/** Whether a written baseline tells of few people by itself: a number of them, not of how two groups differ. */
export function isSmallBaseline(metric: Metric, settings: Settings): boolean {
  const value = metric.data.baseline?.value;
  if (typeof value !== "number" || metric.data.aim === "gap") return false;
  if (value <= 0 || value >= minimumCountOf(settings)) return false;
  const values = [...valuesOf(metric).map((one) => one.value), value];
  return kindOfWritten(measureOf(metric), values) === "count";
}
