import type { Finding } from "../base/finding.ts";
import { isHiddenThen } from "../check/hidden-then.ts";
import type { TextData } from "../plan/generated/data.ts";
import { unitOf } from "../plan/metric-facts.ts";
import type { Indicator, Metric, Plan } from "../plan/plan.ts";
import { isSmallBaseline, smallValues } from "../plan/privacy.ts";

/**
 * The findings that the published page tells. Of an indicator or a metric that holds values of few people only that it
 * does: any other sentence may quote one of them.
 */
export function publishedFindings(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const hiding = hidingEntries(plan);
  if (hiding.size === 0) return findings;
  return findings.filter(({ code, subject }) => {
    const [, id = ""] = subject.split("/");
    return code === "small-count-shown" || !hiding.has(id);
  });
}

function hidingEntries(plan: Plan): ReadonlySet<string> {
  const { settings, indicators, metrics } = plan;
  const hides = ({ data }: Indicator | Metric, unit: TextData | undefined): boolean =>
    smallValues(data.values ?? [], unit, settings).length > 0;
  const hidesBaseline = (metric: Metric): boolean => {
    const { baseline } = metric.data;
    if (baseline?.value === undefined) return false;
    return isSmallBaseline(metric, settings) || isHiddenThen(metric, baseline.period, plan);
  };
  const own = new Set<Indicator | Metric>([
    ...indicators.filter((indicator) => hides(indicator, indicator.data.unit)),
    ...metrics.filter((metric) => hides(metric, unitOf(metric)) || hidesBaseline(metric)),
  ]);
  const using = metrics.filter(({ indicator }) => indicator !== undefined && own.has(indicator));
  return new Set([...own, ...using].map(({ id }) => id));
}
