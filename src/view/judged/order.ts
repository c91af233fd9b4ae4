import type { Verdict } from "../../base/verdict.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { thresholdsOf } from "../../measure/thresholds.ts";
import { hasTargets } from "../../plan/metric-aim.ts";
import type { Metric } from "../../plan/plan.ts";
import type { LimitWords, Way } from "../../text/judgement.ts";
import type { Figures } from "../figures.ts";
import type { Explainer, Section, Step, Told } from "./section.ts";

/** The verdicts on each kind of metric, in the order in which they are asked. */
export const orders: Readonly<Record<Way, readonly Verdict[]>> = {
  reach: [
    "cannot-assess",
    "met",
    "not-reached",
    "wrong-direction",
    "too-early",
    "no-change",
    "behind",
    "slightly-behind",
    "on-path",
  ],
  keep: ["cannot-assess", "met", "slightly-behind", "behind"],
  direction: ["cannot-assess", "no-change", "wrong-direction", "on-path"],
  level: ["cannot-assess", "met", "not-reached", "not-yet"],
  milestone: ["cannot-assess", "met", "not-reached", "not-yet"],
};

/** The way in which a metric is judged; undefined where nothing says what is aimed at. */
export function wayOf(metric: Metric, { aim, values }: Measurement): Way | undefined {
  if (aim === null) return undefined;
  if (aim === "keep" || aim === "direction" || aim === "milestone") return aim;
  if (aim === "gap") return hasTargets(metric) ? "reach" : "direction";
  return values === "number" ? "reach" : "level";
}

/** The verdicts in the order in which they are asked, the given one marked. */
export function orderOf(told: Told): Pick<Section, "lines" | "steps"> {
  const steps = orderSteps(told);
  return { lines: steps.length === 0 ? [] : [told.explainer.judgement.orderIs], steps };
}

function orderSteps({ metric, measurement, figures, explainer }: Told): readonly Step[] {
  const { judgement, status } = explainer;
  const way = wayOf(metric, measurement);
  if (way === undefined || measurement.reason !== null) return [];
  const limits = limitsOf(metric, figures, explainer);
  return orders[way].map((verdict) => {
    const clause = judgement.when[way][verdict] ?? "";
    const said = typeof clause === "string" ? clause : clause(limits);
    return {
      text: `${status.verdict[verdict]}: ${said}`,
      isReached: verdict === measurement.verdict,
    };
  });
}

/** Below which shares of the expected change a metric is behind, in words. */
export function limitsOf(metric: Metric, { share }: Figures, { keep }: Explainer): LimitWords {
  const { behind, slightlyBehind } = thresholdsOf(metric);
  return { behind: keep(share(behind)), slightlyBehind: keep(share(slightlyBehind)) };
}
