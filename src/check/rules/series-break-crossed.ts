import { earliest } from "../../field/dates.ts";
import type { SeriesBreakData } from "../../plan/generated/data.ts";
import { aimOf } from "../../plan/metric-aim.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { periodOf, textIn } from "../../plan/settings.ts";
import { ownValuesOf } from "../own-values.ts";
import { defineRule } from "../rule.ts";

const comparing: ReadonlySet<string | undefined> = new Set(["reach", "direction", "gap"]);

/** The difference of two values that were measured in different ways tells of the measuring, not of wellbeing. */
export const seriesBreakCrossed = defineRule({
  id: "series-break-crossed",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const metric of plan.metrics) {
      const { breaks } = metric.indicator?.data ?? {};
      if (breaks === undefined || metric.data.kind === "context") continue;
      if (!comparing.has(aimOf(metric))) continue;
      const crossed = crossedBreak(metric, breaks, plan);
      if (crossed === undefined) continue;
      const facts = {
        title: metricTitle(metric, plan),
        baseline: String(metric.data.baseline?.period),
        period: String(crossed.period),
        change: (textIn(crossed.note, own, own) ?? "").replace(/[.\s]+$/, ""),
      };
      report({ entry: metric, field: "baseline", at: ["baseline", "period"], facts });
    }
  },
});

/** The last break after the baseline and not after the newest value: a baseline since then crosses none. */
function crossedBreak(
  metric: Metric,
  breaks: readonly SeriesBreakData[],
  plan: Plan,
): SeriesBreakData | undefined {
  const from = periodOf(metric.data.baseline?.period);
  if (from === undefined || from.open) return undefined;
  const latest = ownValuesOf(metric, plan).newestEnd;
  let last: SeriesBreakData | undefined;
  let lastStart = from.to;
  for (const each of breaks) {
    const start = periodOf(each.period)?.from;
    if (start === undefined || start === earliest || start > latest) continue;
    if (start > lastStart) [last, lastStart] = [each, start];
  }
  return last;
}
