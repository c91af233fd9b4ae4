import type { Obstacle } from "../base/verdict.ts";
import type { MeasuredData } from "./generated/data.ts";
import type { Metric } from "./plan.ts";

type Written = Pick<
  MeasuredData,
  "period" | "value" | "area" | "group" | "sex" | "date" | "n" | "low" | "high" | "flag"
>;

/** One value of a series, as plans write them and sources give them. */
export type Observation = { readonly [Key in keyof Written]: Written[Key] | undefined } & {
  readonly period: Written["period"];
  readonly value: Written["value"];
  /** True of a value that was fetched: of one that is written of the same time nothing is taken. */
  readonly isPulled?: boolean;
  /** The codes of all dimensions of a fetched value, those included that all values share. */
  readonly groupInFull?: string | undefined;
};

/** The values of a metric, or that they are not as they were pulled and nothing can be said by them. */
export type Observed = readonly Observation[] | Extract<Obstacle, "unreliable-data">;

/** Where the values of a metric come from. `areas` are the only ones that are needed, each once. */
export type SeriesOf = (metric: Metric, areas: readonly string[]) => Observed;
