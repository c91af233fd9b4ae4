import type { Fetch, Pace, ReadFiles, Workbooks } from "../host/host.ts";
import type { IndicatorSourceData } from "../plan/generated/data.ts";
import type { PlanArea } from "../plan/plan-areas.ts";
import type { Series } from "../snapshots/snapshot.ts";

/** What an indicator asks of its source. */
export interface Ask {
  /** Id of the indicator in the plan. */
  readonly indicator: string;
  /** `source:` of the indicator, as written. */
  readonly source: IndicatorSourceData;
  /** The areas that are wanted: the plan's own first, its municipalities, those to compare with, the country. */
  readonly areas: readonly PlanArea[];
  /** The sexes that are wanted, `total` among them unless `source.sex` says otherwise. */
  readonly sexes: readonly ("total" | "female" | "male")[];
  /** The plan's own language: in it a source with one language at a time is asked. */
  readonly language: "fi" | "sv" | "en";
  /** YYYY-MM-DD, for citations. */
  readonly today: string;
}

/** What a source may use. */
export interface SourceWorld {
  readonly fetch: Fetch;
  /** The plan's own files, for sources that lie there. */
  readonly files: ReadFiles;
  readonly workbooks: Workbooks;
  /** Where a source is asked instead of at its own address: a copy, a test server. Without "/" at the end. */
  readonly serverOf: (source: string) => string | undefined;
  /** Answers that several indicators of one run share, such as a list of areas; by their address. */
  readonly shared: Map<string, Promise<unknown>>;
}

/** A kind of source. Its folder is all that there is of it, but for a line in `index.ts`. */
export interface Source {
  /** The word under `source:` in a plan. */
  readonly id: keyof IndicatorSourceData;
  /** Hosts of its own, which may always be asked unless hyte.yaml names others. */
  readonly hosts: readonly string[];
  /** How often its hosts may be asked. */
  readonly pace: Pace;
  /** Whether small counts are still to be hidden: true for a plan's own files, false for what an office publishes. */
  readonly unpublished: boolean;
  /**
   * The values of one indicator: of the wanted areas alone, in any order. Throws a FetchError where there are none;
   * that an area has none, while others do, is told in the rows only.
   */
  readonly pull: (ask: Ask, world: SourceWorld) => Promise<Series>;
}
