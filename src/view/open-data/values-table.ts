import type { DataContext } from "./context.ts";
import type { DataSeries } from "./series.ts";
import { type ColumnOf, filled, type Table, tableOf } from "./table.ts";
import type { DataValue } from "./values.ts";

interface Located {
  readonly series: string;
  readonly value: DataValue;
}

/** Every value that may be used again. */
export function valuesTable({ series }: DataContext): Table {
  return tableOfValues(series);
}

/** The values of some series, in the same columns. */
export function tableOfValues(all: readonly DataSeries[]): Table {
  const about = {
    name: "values",
    description:
      "Every value that may be used again. A value that is suppressed exists and is not told, since it is of few people; it is neither missing nor 0",
    key: [],
  };
  return tableOf<Located>(about, valueColumns(), function* rows() {
    for (const one of all) for (const value of one.values()) yield { series: one.id, value };
  });
}

const columnNames: Readonly<Partial<Record<keyof DataValue, string>>> = {
  areaName: "area_name",
  from: "period_from",
  to: "period_to",
};

function valueColumns(): readonly ColumnOf<Located>[] {
  return [
    {
      name: "series",
      type: "string",
      of: "series",
      required: true,
      description: "The series that it is of",
      cell: ({ series: id }) => id,
    },
    text("area", "Key of the area, such as HVA15, KU179 or SSS (the whole country)"),
    text("areaName", "Name of the area as the source has it"),
    text("period", "The time that it is of, as the source or the plan writes it"),
    day("from", "First day of that time"),
    day("to", "Last day of that time"),
    text("sex", "Whom it is of; empty for everyone", ["total", "female", "male"]),
    text("group", "Target group, or codes of the dimensions of the source with their names"),
    number("value", "The value, with the decimals that the source gives"),
    text("level", "The value where it is a word: the id of a level of a scale, or true or false"),
    number("n", "How many people, answers or cases it is counted from"),
    number("low", "Lower limit of its 95 % confidence interval"),
    number("high", "Upper limit of its 95 % confidence interval"),
    text("flag", "What to know of it; suppressed: it is of so few people that it is not told", [
      "final",
      "provisional",
      "revised",
      "suppressed",
      "estimate",
      "missing",
    ]),
  ];
}

function text(
  field: keyof DataValue,
  description: string,
  allowed?: readonly string[],
): ColumnOf<Located> {
  const column = columnOf(field, "string", description);
  return allowed === undefined ? column : { ...column, values: allowed };
}

function day(field: keyof DataValue, description: string): ColumnOf<Located> {
  return columnOf(field, "date", description);
}

function number(field: keyof DataValue, description: string): ColumnOf<Located> {
  return columnOf(field, "number", description);
}

function columnOf(
  field: keyof DataValue,
  type: "string" | "date" | "number",
  description: string,
): ColumnOf<Located> {
  const name = columnNames[field] ?? field;
  return { name, type, description, cell: ({ value }) => filled(value[field]) };
}
