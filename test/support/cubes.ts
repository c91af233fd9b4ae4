import type { Dataset } from "../servers/datasets.js";

/** Code and label of each category. */
export type Categories = readonly (readonly [code: string, label: string])[];

/** A dimension of an invented dataset. */
export interface Axis {
  readonly id: string;
  readonly label?: string;
  readonly categories: Categories;
  readonly role?: "time" | "geo" | "metric";
  /** Whether a query may leave it out; a text is the category that is taken then. */
  readonly eliminated?: true | string;
  /** Units by category. */
  readonly units?: Readonly<Record<string, string>>;
}

/** A number, a mark, both, or neither. */
export type CellValue = number | string | null | readonly [value: number, mark: string];

/** A dataset of these axes; `cell` tells the value of one code of each. */
export function datasetOf(
  axes: readonly Axis[],
  cell: (codes: readonly string[]) => CellValue,
  facts: Partial<Pick<Dataset, "label" | "source" | "updated" | "extension">> = {},
): Dataset {
  const cells = positionsOf(axes.map(({ categories }) => categories.map(([code]) => code))).map(
    cell,
  );
  const marks = cells.flatMap((each, at) => {
    const mark = isPair(each) ? each[1] : each;
    return typeof mark === "string" ? [[at, mark] as const] : [];
  });
  return {
    version: "2.0",
    class: "dataset",
    label: "Keksitty taulukko",
    source: "Tilastokeskus, keksitty tilasto",
    updated: "2026-09-10T06:00:00Z",
    ...facts,
    id: axes.map(({ id }) => id),
    size: axes.map(({ categories }) => categories.length),
    role: rolesOf(axes),
    dimension: Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
    value: cells.map(numberIn),
    ...(marks.length > 0 ? { status: Object.fromEntries(marks) } : {}),
  };
}

function numberIn(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  return isPair(cell) ? cell[0] : null;
}

function isPair(cell: CellValue): cell is readonly [number, string] {
  return typeof cell === "object" && cell !== null;
}

/** Row by row, the last one moving fastest. */
export function positionsOf(axes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first, ...others] = axes;
  if (first === undefined) return [[]];
  const rest = positionsOf(others);
  return first.flatMap((code) => rest.map((codes) => [code, ...codes]));
}

function rolesOf(axes: readonly Axis[]): NonNullable<Dataset["role"]> {
  const of = (role: Axis["role"]): readonly string[] =>
    axes.filter((axis) => axis.role === role).map(({ id }) => id);
  const all = (["time", "geo", "metric"] as const).map((role) => [role, of(role)] as const);
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

function dimensionOf({
  id,
  label = id,
  categories,
  eliminated,
  units,
}: Axis): Dataset["dimension"][string] {
  const unit = Object.entries(units ?? {}).map(([code, base]) => [code, { base, decimals: 1 }]);
  return {
    label,
    category: {
      index: Object.fromEntries(categories.map(([code], at) => [code, at])),
      label: Object.fromEntries(categories),
      ...(unit.length > 0 ? { unit: Object.fromEntries(unit) as Record<string, object> } : {}),
    },
    ...(eliminated === undefined
      ? {}
      : {
          extension: {
            elimination: true,
            ...(eliminated === true ? {} : { eliminationValueCode: eliminated }),
          },
        }),
  };
}

export const areas: Axis = {
  id: "alue_23_20260101",
  label: "Alue",
  categories: [
    ["SSS", "KOKO MAA"],
    ["HVA15", "HVA15 Keski-Suomen hyvinvointialue"],
    ["KU179", "KU179 Jyväskylä"],
    ["HVA06", "HVA06 Satakunnan hyvinvointialue"],
  ],
};

export const years: Axis = {
  id: "timeperiod_y",
  label: "Vuosi",
  role: "time",
  categories: [
    ["2022", "2022"],
    ["2023", "2023"],
    ["2024", "2024*"],
  ],
};

export const contents: Axis = {
  id: "contentscode",
  label: "Tiedot",
  role: "metric",
  categories: [
    ["henkiloita", "Henkilöitä"],
    ["osuus", "Osuus, %"],
  ],
  units: { henkiloita: "henkilöä", osuus: "%" },
};

export const sexes: Axis = {
  id: "sukupuoli_9_20180101",
  label: "Sukupuoli",
  categories: [
    ["SSS", "Yhteensä"],
    ["1", "Miehet"],
    ["2", "Naiset"],
  ],
};
