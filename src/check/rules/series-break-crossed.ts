import { earliest } from "../../field/dates.ts";
import type { SeriesBreakData } from "../../plan/generated/data.ts";
import { aimOf } from "../../plan/metric-aim.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { periodOf, textIn } from "../../plan/settings.ts";
import { newestOf, rowsOfMetric } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** The difference of two values that were measured in different ways tells of the measuring, not of wellbeing. */
export const seriesBreakCrossed = defineRule({
  id: "series-break-crossed",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const metric of plan.metrics) {
      const { breaks } = metric.indicator?.data ?? {};
      if (breaks === undefined || breaks.length === 0) continue;
      const crossed = crossedBreak(metric, breaks, plan);
      if (crossed === undefined) continue;
      const facts = {
        title: metricTitle(metric, plan),
        baseline: String(metric.data.baseline?.period),
        period: String(crossed.period),
        change: (textIn(crossed.note, own, own) ?? "").replace(/\.\s*$/, ""),
      };
      report({ entry: metric, field: "baseline", at: ["baseline", "period"], facts });
    }
  },
});

/** The first break after the baseline and not after the newest value. */
function crossedBreak(
  metric: Metric,
  breaks: readonly SeriesBreakData[],
  plan: Plan,
): SeriesBreakData | undefined {
  const aim = aimOf(metric);
  const from = periodOf(metric.data.baseline?.period);
  if (from === undefined || from.open || aim === "keep" || aim === "milestone") return undefined;
  const latest = newestEnd(metric, plan);
  return breaks.find(({ period }) => {
    const start = periodOf(period)?.from;
    return start !== undefined && start !== earliest && from.to < start && start <= latest;
  });
}

function newestEnd(metric: Metric, plan: Plan): string {
  const { values } = metric.data;
  const written = (values ?? metric.indicator?.data.values ?? []).filter(
    ({ value }) => value !== null,
  );
  const ends = [newestOf(written)?.end ?? "", newestOf(rowsOfMetric(metric, plan))?.end ?? ""];
  return ends.sort().at(-1) ?? "";
}
