import { parsePeriod } from "../field/period.ts";
import type { PeriodData } from "../plan/generated/data.ts";
import { valuesOf } from "../plan/metric-facts.ts";
import { ownAreaKey } from "../plan/plan-areas.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import { hiddenValues } from "../plan/privacy.ts";
import { ownValuesOf, timeOf } from "./own-values.ts";

/** Whether the value of the plan's own area and of everyone is hidden at a time, in the plan or in what was pulled. */
export function isHiddenThen(metric: Metric, period: PeriodData, plan: Plan): boolean {
  const isThen = sameTime(period);
  const own = ownAreaKey(plan.settings);
  const usual = metric.indicator?.data.source?.sex ?? "total";
  const isOwn = (area: string, sex: string | undefined): boolean =>
    area === own && (sex === undefined || sex === "" || sex === usual);
  const hidden = hiddenValues(metric, plan.settings);
  const isWritten = valuesOf(metric).some(
    (one) =>
      hidden.has(one) &&
      one.group === undefined &&
      isOwn(String(one.area ?? own), one.sex) &&
      isThen(one.period),
  );
  return isWritten || ownValuesOf(metric, plan).hidden.has(timeOf(period) ?? "");
}

function sameTime(period: PeriodData): (other: PeriodData) => boolean {
  const time = parsePeriod(period);
  return (other) => {
    const its = parsePeriod(other);
    if (time.kind === "problem" || its.kind === "problem") return String(other) === String(period);
    return its.from === time.from && its.to === time.to;
  };
}
