import type { Standing } from "../../measure/measurement.ts";
import type { Metric } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { periodWords } from "../periods.ts";
import type { Explainer } from "./section.ts";

/** That the value is of a shorter or a longer time than the plan names. */
export function takenLines(
  { data }: Metric,
  baseline: Standing | null,
  { judgement, reader, keep }: Explainer,
): readonly string[] {
  const written = data.baseline;
  if (written === undefined || written.value !== undefined || baseline === null) return [];
  const [asked, taken] = [periodOf(written.period), periodOf(baseline.period)];
  if (asked?.from === taken?.from) return [];
  const [time, period] = [written.period, baseline.period].map((one) =>
    keep(periodWords(one, reader)),
  );
  return [judgement.baselineTaken(time ?? "", period ?? "")];
}
