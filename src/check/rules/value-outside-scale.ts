import type { Edit } from "../../base/finding.ts";
import { nearest, onlyCandidate } from "../../base/nearest.ts";
import { scaleOf } from "../../plan/metric-facts.ts";
import { placeIn } from "../../plan/places.ts";
import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import type { Scale } from "../../plan/ranks.ts";
import { damageOf } from "../damage.ts";
import { defineRule, type Report } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import {
  type HoldsValues,
  type WrittenValue,
  writtenValues,
  holderTitle,
} from "../written-values.ts";

type Found = Report<{
  title: string;
  value: string | number | boolean;
  nearest: readonly string[];
  levels: readonly string[];
}>;

/** Where words measure, every value is a level of the scale by its id. */
export const valueOutsideScale = defineRule({
  id: "value-outside-scale",
  severity: "error",
  kind: "contradiction",
  check(plan, report: Found, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const scale = scaleOf(metric);
      if (scale !== undefined) checkValues(metric, scale, { plan, report });
    }
    for (const indicator of plan.indicators) {
      const { scale } = indicator.data;
      if (scale !== undefined) checkValues(indicator, scale, { plan, report });
    }
  },
});

interface Telling {
  readonly plan: Plan;
  readonly report: Found;
}

function checkValues(
  entry: Metric | Indicator,
  scale: NonNullable<Scale>,
  { plan, report }: Telling,
): void {
  const levels = scale.map(({ id }) => id);
  const known = new Set<unknown>(levels);
  const holder: HoldsValues = entry.data;
  const wrong = writtenValues(holder).filter(({ value }) => !known.has(value));
  if (wrong.length === 0 || isScaleDamaged(entry, plan)) return;
  for (const written of wrong) {
    const { value, at } = written;
    const word = typeof value === "string" ? value : "";
    report({
      entry,
      field: String(at[0]),
      at,
      facts: { title: holderTitle(entry, plan), value, nearest: nearest(word, levels, 1), levels },
      fix: () => fixOf(entry, written, onlyCandidate(word, levels)),
    });
  }
}

/** A level that could not be read may be the one that is meant. */
function isScaleDamaged(entry: Metric | Indicator, plan: Plan): boolean {
  const damage = damageOf(plan);
  const indicator = "indicator" in entry ? entry.indicator : undefined;
  return (
    damage.touches(entry, "scale") ||
    (indicator !== undefined && damage.touches(indicator, "scale"))
  );
}

function fixOf(
  entry: Metric | Indicator,
  { value, at }: WrittenValue,
  meant: string | undefined,
): readonly Edit[] {
  if (meant === undefined) return [];
  const { file, from, to } = placeIn(entry, ...at);
  const offset = file.text.slice(from, to).indexOf(String(value));
  if (offset === -1) return [];
  return [{ from: from + offset, to: from + offset + String(value).length, text: meant }];
}
