import type { Row } from "../snapshots/snapshot.ts";
import {
  type Cell,
  municipalitiesAmong,
  type Privacy,
  smallCells,
  type ValueKind,
  valueKindOf,
} from "../snapshots/suppress.ts";
import type { MeasuredData, TextData } from "./generated/data.ts";
import { unitOf, valuesOf } from "./metric-facts.ts";
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

/** What the values of a file are by their unit. Whole numbers of nobody knows what may be people. */
export function kindOfRows(unit: TextData | undefined, rows: readonly Row[]): ValueKind {
  const units = unitTexts(unit).filter((text) => text.trim() !== "");
  if (units.length > 0) return valueKindOf(units);
  return rows.every(({ value }) => /^\d*$/.test(value)) ? "count" : "other";
}

/** Pieces of anything: in a plan these may be events or places, where in a file they most often are people. */
const anything = /^\s*(?:kpl|lkm|lukumäärä|määrä|antal|st|number|count)\.?\s*$/i;

/** What values written in the plan are by their unit: counts only where they certainly count people. */
export function kindOfWritten(unit: TextData | undefined): ValueKind {
  const texts = unitTexts(unit);
  const kind = valueKindOf(texts);
  return kind === "count" && texts.some((text) => anything.test(text)) ? "other" : kind;
}

function unitTexts(unit: TextData | undefined): readonly string[] {
  if (unit === undefined) return [];
  return typeof unit === "string" ? [unit] : Object.values(unit).map(String);
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
  unit: TextData | undefined,
  settings: Settings,
): readonly number[] {
  const minimum = minimumCountOf(settings);
  if (!values.some((one) => mayTell(one, minimum))) return [];
  const cells = values.map((one) => cellOfWritten(one, settings));
  const small = new Set(smallCells(cells, privacyOf(settings, kindOfWritten(unit))));
  return [...values.keys()].filter((at) => small.has(at) || isLeft(values[at]));
}

/** Marked as hidden, and written all the same. */
function isLeft(one: MeasuredData | undefined): boolean {
  return one?.flag === "suppressed" && one.value !== null;
}

/** Most values cannot, which is cheap to see. */
function mayTell({ value, n, flag }: MeasuredData, minimumCount: number): boolean {
  if (n !== undefined || flag === "suppressed") return true;
  return typeof value === "number" && value > 0 && value < minimumCount;
}

/** Of a list of values; a list is of one plan. */
const hiddenOf = new WeakMap<readonly MeasuredData[], ReadonlySet<unknown>>();

/** Those of a metric's written values that are shown nowhere, as they stand in the plan. */
export function hiddenValues(metric: Metric, settings: Settings): ReadonlySet<unknown> {
  const { data, indicator } = metric;
  const values = valuesOf(metric);
  const known = hiddenOf.get(values);
  if (known !== undefined) return known;
  const unit = data.values === undefined ? indicator?.data.unit : unitOf(metric);
  const small = new Set(smallValues(values, unit, settings));
  const hidden = new Set(values.filter(({ flag }, at) => flag === "suppressed" || small.has(at)));
  hiddenOf.set(values, hidden);
  return hidden;
}

/** Whether a written baseline tells of few people by itself: a number of them, not of how two groups differ. */
export function isSmallBaseline(metric: Metric, settings: Settings): boolean {
  const value = metric.data.baseline?.value;
  if (typeof value !== "number" || metric.data.aim === "gap") return false;
  const isCount = kindOfWritten(unitOf(metric)) === "count";
  return isCount && value > 0 && value < minimumCountOf(settings);
}
