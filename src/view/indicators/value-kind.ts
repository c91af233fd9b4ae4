import { keeping } from "../../base/kept.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import { kindOfRows, kindOfWritten } from "../../plan/privacy.ts";
import type { ValueKind } from "../../snapshots/value-kinds.ts";

const kinds = keeping<ValueKind>();

/** What the values of an indicator are: numbers of people, rates, or anything else; asked once of each. */
export function kindOfIndicator(indicator: Indicator, plan: Plan): ValueKind {
  return kinds(plan, indicator.id, () => {
    const { data, id } = indicator;
    const snapshot = plan.snapshots.get(id);
    if (snapshot !== undefined) return kindOfRows(data, snapshot.rows(), snapshot.provenance?.unit);
    return kindOfWritten(
      data,
      (data.values ?? []).map(({ value }) => value),
    );
  });
}
