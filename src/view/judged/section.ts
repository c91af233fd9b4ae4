import type { Measurement } from "../../measure/measurement.ts";
import type { Metric } from "../../plan/plan.ts";
import type { JudgementText } from "../../text/judgement.ts";
import type { StatusText } from "../../text/status.ts";
import type { Figures } from "../figures.ts";
import type { Reader } from "../reader.ts";

/** What every sentence of an explanation is made with. */
export interface Explainer {
  readonly reader: Reader;
  readonly judgement: JudgementText;
  readonly status: StatusText;
  /** The day of judging, YYYY-MM-DD. */
  readonly asOf: string;
  /** Keeps what belongs together on one line, where lines are folded. */
  readonly keep: (text: string) => string;
  /**
   * What fetches the values of a metric, for those who write the plan; undefined where they are written in it. Null for
   * readers of the report, who are not told what to do about a plan.
   */
  readonly pullCommand: ((metric: Metric) => string | undefined) | null;
}

/** A heading with what stands under it: sentences, then what is gone through in order. A line that begins with a dash hangs by it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly steps?: readonly Step[];
}

/** One of several in their order. */
export interface Step {
  readonly text: string;
  /** The one at which it ended. */
  readonly isReached: boolean;
}

/** A metric with all that is told of it. */
export interface Told {
  readonly metric: Metric;
  readonly measurement: Measurement;
  readonly figures: Figures;
  readonly explainer: Explainer;
}
