import { metricTitle, unitOf } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";
import { measureOf } from "../source-words.ts";
import { someValue, writtenValues } from "../written-values.ts";

/**
 * A share of people is from 0 to 100 %, and there are never fewer than none of them. Where `min` or `max` is written,
 * targets are held to those (`value-outside-limits`).
 */
export const targetOutsideUnit = defineRule({
  id: "target-outside-unit",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { targets, aim } = metric.data;
      if (targets === undefined || aim === "gap" || !someValue({ targets }, isUnusual)) continue;
      const kind = kindOf(metric, plan);
      const title = metricTitle(metric, plan);
      const named = kind === "share" ? { share: title, count: "" } : { share: "", count: title };
      for (const { value, at } of writtenValues({ targets })) {
        if (isOutside(value, kind))
          report({ entry: metric, field: "targets", at, facts: { value, ...named } });
      }
    }
  },
});

type Kind = "share" | "count" | undefined;

function isUnusual(value: unknown): boolean {
  return typeof value === "number" && (value < 0 || value > 100);
}

function isOutside(value: unknown, kind: Kind): boolean {
  if (typeof value !== "number" || kind === undefined) return false;
  return value < 0 || (kind === "share" && value > 100);
}

/** What may be below zero or more than all: changes, balances, ratios, what is held against a plan or a capacity. */
const changes =
  /muut(?:os|ok|to)|kasv|lisäänty|lisäys|vähene|vähennys|lasku|nousu|netto|taseen|alijääm|ylijääm|vuosikate|omavarai|suhde|suhtee|verrattuna|indeks|kertym|toteuma|käyttöaste|täyttöaste|kuormitus|förändr|ökning|minskning|tillväxt|flytt|saldo|underskott|överskott|årsbidrag|självförs|kvot|jämfört|utfall|beläggning|nyttjande|change|growth|increase|decrease|migration|balance|deficit|surplus|margin|sufficien|ratio|relative|index|occupancy|utili[sz]ation/i;

/** Undefined where any number may do, as far as is known. */
function kindOf(metric: Metric, plan: Plan): Kind {
  const { min, max } = metric.indicator?.data ?? {};
  if (min !== undefined || max !== undefined) return undefined;
  if (changes.test(metricTitle(metric, plan))) return undefined;
  const unit = unitOf(metric);
  const texts = typeof unit === "object" ? Object.values(unit).map(String) : [String(unit)];
  if (texts.every((text) => isShare(text.trim()))) return "share";
  return texts.every(isOfPeople) ? "count" : undefined;
}

function isOfPeople(unit: string): boolean {
  const measure = measureOf(unit);
  return measure === "number" || measure?.startsWith("per ") === true;
}

/** "% of the year before" may be anything. */
function isShare(unit: string): boolean {
  return /^(?:%|prosentti|prosenttia|prosenttiosuus|procent|per ?cent)$/i.test(unit);
}
