import { metricTitle, unitOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";
import { someValue, writtenValues } from "../written-values.ts";

/** A share of people is from 0 to 100 %. Where `min` or `max` is written, they are held to those. */
export const targetOutsideUnit = defineRule({
  id: "target-outside-unit",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { targets, aim } = metric.data;
      if (targets === undefined || aim === "gap" || !someValue({ targets }, isOutside)) continue;
      const title = metricTitle(metric, plan);
      if (!isShare(metric) || changes.test(title)) continue;
      for (const { value, at } of writtenValues({ targets })) {
        if (!isOutside(value)) continue;
        report({ entry: metric, field: "targets", at, facts: { title, value } });
      }
    }
  },
});

function isOutside(value: unknown): boolean {
  return typeof value === "number" && (value < 0 || value > 100);
}

/** A change in per cent may be of any size and below zero; so may a coverage of more than was expected. */
const changes =
  /muut(?:os|ok)|kasv|lisäänty|lisäys|vähene|lasku|nousu|förändr|ökning|minskning|tillväxt|change|growth|increase|decrease|suhteessa|verrattuna|jämfört|relative|indeks|index|kertymä|toteuma/i;

function isShare(metric: Metric): boolean {
  const { min, max } = metric.indicator?.data ?? {};
  if (min !== undefined || max !== undefined) return false;
  const unit = unitOf(metric);
  const texts = typeof unit === "object" ? Object.values(unit) : [unit];
  return texts.every((text) => String(text).trim() === "%");
}
