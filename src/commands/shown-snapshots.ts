import type { Indicator, Plan } from "../plan/plan.ts";
import { kindOfRows, type Measure, privacyOf } from "../plan/privacy.ts";
import type { Settings } from "../plan/settings.ts";
import { csvOf } from "../snapshots/csv.ts";
import type { Snapshot } from "../snapshots/snapshot.ts";
import { suppress } from "../snapshots/suppress.ts";

/**
 * The plan as every stage after the checks sees it: of values that come from files of its own, those of few people are
 * hidden, whatever stands in `data/`. They may have been pulled when fewer people were enough, or been edited.
 */
export function withShownSnapshots(plan: Plan): Plan {
  const own = [...plan.snapshots.values()].filter((snapshot) => isOwn(snapshot, plan));
  if (own.length === 0) return plan;
  const snapshots = new Map(plan.snapshots);
  for (const snapshot of own) {
    const measure = indicatorOf(snapshot, plan)?.data ?? {};
    snapshots.set(snapshot.indicator, shownSnapshot(snapshot, measure, plan.settings));
  }
  return { ...plan, snapshots };
}

function isOwn(snapshot: Snapshot, plan: Plan): boolean {
  const isNamed = indicatorOf(snapshot, plan)?.data.source?.file !== undefined;
  return isNamed || snapshot.provenance?.source === "file";
}

function indicatorOf({ indicator }: Snapshot, plan: Plan): Indicator | undefined {
  const entry = plan.byId.get(indicator);
  return entry?.collection === "indicators" ? (entry as Indicator) : undefined;
}

/** Its text too: some read the lines of an area alone. */
function shownSnapshot(snapshot: Snapshot, measure: Measure, settings: Settings): Snapshot {
  const given = snapshot.rows();
  const kind = kindOfRows(measure, given, snapshot.provenance?.unit);
  const { rows, hidden } = suppress(given, privacyOf(settings, kind));
  if (hidden === 0) return snapshot;
  return { ...snapshot, csv: { path: snapshot.csv.path, text: csvOf(rows) }, rows: () => rows };
}
