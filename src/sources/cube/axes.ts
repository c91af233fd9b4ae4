import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import { areaLabel, wantedAreas } from "./area-codes.ts";
import type { Category, Cube, Dimension } from "./cube.ts";
import type { Kind } from "./kinds.ts";
import { fold, stemOf } from "./names.ts";
import { periodOf } from "./period-codes.ts";
import { type Sex, sexOf } from "./sexes.ts";

/** What is taken of a dimension. */
export interface Taken {
  /** Undefined where that is everything. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Whether that may be more than one category, so that rows must tell which. */
  readonly isSeveral: boolean;
}

interface Wanted {
  readonly areas: readonly PlanArea[];
  readonly sexes: readonly Sex[];
  readonly taken: ReadonlyMap<string, Taken>;
}

/** A value of a dimension that is read: where it stands, and what it says of a row. */
export interface Step {
  readonly offset: number;
  readonly says: Partial<Row>;
  readonly isProvisional?: boolean;
}

/** The steps of each dimension; a position in the data is the sum of one offset of each. */
export function axesOf(
  cube: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  wanted: Wanted,
): readonly (readonly Step[])[] {
  const names = columnsOf(cube, kinds, wanted);
  let stride = 1;
  const axes = [...cube.dimensions].reverse().map((dimension) => {
    const kept = keptOf(dimension, wanted);
    const name = names.get(dimension);
    const steps = stepsOf(kept, { kind: kinds.get(dimension) ?? "other", name, wanted });
    const scaled = steps.map((step) => ({ ...step, offset: step.offset * stride }));
    stride *= dimension.categories.length;
    return scaled;
  });
  return axes.reverse();
}

/** A category that is taken, and where it stands. */
interface Kept {
  readonly category: Category;
  readonly offset: number;
}

function keptOf({ code, categories }: Dimension, { taken }: Wanted): readonly Kept[] {
  const codes = taken.get(code)?.codes;
  return categories.flatMap((category, offset) =>
    codes === undefined || codes.has(category.code) ? [{ category, offset }] : [],
  );
}

interface Manner {
  readonly kind: Kind;
  /** Of its column in the rows; undefined where it needs none. */
  readonly name: string | undefined;
  readonly wanted: Wanted;
}

function stepsOf(kept: readonly Kept[], { kind, name, wanted }: Manner): readonly Step[] {
  if (kind === "area") return areaSteps(kept, wanted.areas);
  return kept.flatMap(({ category, offset }): readonly Step[] => {
    if (kind === "time") return timeStep(category, offset);
    if (kind === "sex") return sexStep(category, offset, wanted.sexes);
    return [{ offset, says: name === undefined ? {} : { dimensions: { [name]: category.code } } }];
  });
}

function areaSteps(kept: readonly Kept[], areas: readonly PlanArea[]): readonly Step[] {
  const wanted = wantedAreas({ categories: kept.map(({ category }) => category) }, areas);
  return kept.flatMap(({ category, offset }, at) => {
    const area = wanted.get(at);
    return area ? [{ offset, says: { area: area.key, name: areaLabel(category) } }] : [];
  });
}

function timeStep(category: Category, offset: number): readonly Step[] {
  const read = periodOf(category);
  return read ? [{ offset, says: { period: read.period }, isProvisional: read.isProvisional }] : [];
}

function sexStep(category: Category, offset: number, sexes: readonly Sex[]): readonly Step[] {
  const sex = sexOf(category);
  return sex !== undefined && sexes.includes(sex) ? [{ offset, says: { sex } }] : [];
}

/** Every combination of one step of each axis, the last axis moving fastest. */
export function* combined(axes: readonly (readonly Step[])[]): Generator<Step> {
  const [axis, ...rest] = axes;
  if (!axis) {
    yield { offset: 0, says: {} };
    return;
  }
  for (const step of axis) for (const tail of combined(rest)) yield joined(step, tail);
}

function joined(step: Step, tail: Step): Step {
  const dimensions = { ...step.says.dimensions, ...tail.says.dimensions };
  return {
    offset: step.offset + tail.offset,
    says: { ...step.says, ...tail.says, dimensions },
    isProvisional: step.isProvisional === true || tail.isProvisional === true,
  };
}

const ownColumns = new Set("area name period sex value count low high flag".split(" "));

/**
 * What the other dimensions with several values are called in rows: their lasting names, else their codes. What was
 * chosen decides, not what an answer holds: one query of several may bring a single category.
 */
function columnsOf(
  { dimensions }: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  { taken }: Wanted,
): ReadonlyMap<Dimension, string> {
  const others = dimensions.filter(
    (dimension) =>
      kinds.get(dimension) === "other" &&
      (taken.get(dimension.code)?.isSeveral ?? dimension.categories.length > 1),
  );
  const stems = others.map(({ code }) => fold(stemOf(code)));
  return new Map(
    others.map((dimension, at) => {
      const stem = stems[at] ?? "";
      const isAlone = stems.indexOf(stem) === stems.lastIndexOf(stem);
      const name = isAlone ? stem : fold(dimension.code);
      return [dimension, ownColumns.has(name) ? `${name}_` : name];
    }),
  );
}
