import { UserError } from "../base/errors.ts";
import { nearest } from "../base/nearest.ts";
import type { Host } from "../host/host.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import type { Arguments } from "./command-line.ts";
import { sourceIdOf, wantedOf } from "./pull-asks.ts";
import { roomBeside } from "./pull-bounds.ts";
import { type Change, compared } from "./pull-changes.ts";
import { fetchAll } from "./pull-fetch.ts";
import type { Described, PullOutcome } from "./pull-json.ts";
import { worldOf } from "./pull-world.ts";

/** Where a pull takes place. */
export interface PullAround {
  readonly host: Host;
  /** Of the plan. */
  readonly files: Host["files"];
  readonly plan: Plan;
  /** YYYY-MM-DD on which verdicts are made. */
  readonly asOf: string;
  /** True: nothing is written. */
  readonly isDry: boolean;
  /** What is told of a change in the end: kept in its place, as a change holds each of its values. */
  readonly describe: (change: Change) => Described;
}

/** Fetches the indicators with these ids, or all; compares with what is there and writes what changed. */
export async function pullPlan(
  ids: readonly string[],
  { host, files, plan, asOf, isDry, describe }: PullAround,
  options: Arguments["options"],
): Promise<Omit<PullOutcome, "mended">> {
  const today = host.clock.today();
  const wanted = await wantedOf(chosen(ids, plan), plan, today);
  const changes = new Map<string, Described>();
  const same = new Set<string>();
  const room = roomBeside(plan.snapshots);
  const world = await worldOf(wanted, { host, files, plan }, options);
  const progress = wanted.length > 0 ? await host.console.progress?.(wanted.length) : undefined;
  try {
    const failures = await fetchAll(
      wanted,
      world,
      (one, series) => {
        const result = compared(one, series, { plan, files, today, asOf });
        const { id } = one.indicator;
        if (result.isChanged) room.take(result.after);
        if (result.isChanged && !isDry) result.write(files);
        if (result.isChanged) changes.set(id, describe(result.change));
        else same.add(id);
      },
      progress,
    );
    const order = wanted.map(({ indicator }) => indicator.id);
    return {
      changes: order.flatMap((id) => changes.get(id) ?? []),
      same: order.filter((id) => same.has(id)),
      failures: failures.toSorted(
        (a, b) => order.indexOf(a.wanted.indicator.id) - order.indexOf(b.wanted.indicator.id),
      ),
      isWritten: !isDry,
    };
  } finally {
    progress?.stop();
  }
}

/** The indicators to fetch. Throws a UserError for an id that the plan does not have, or has no source for. */
function chosen(ids: readonly string[], plan: Plan): readonly Indicator[] {
  if (ids.length === 0) return plan.indicators;
  const named = ids.flatMap((id) => id.split(",")).filter((id) => id !== "");
  return [...new Set(named)].map((id) => {
    const found = plan.indicators.find((indicator) => indicator.id === id);
    if (found === undefined) throw unknownIndicator(id, plan);
    if (sourceIdOf(found) === undefined) throw withoutSource(id);
    return found;
  });
}

function unknownIndicator(id: string, plan: Plan): UserError {
  const near = nearest(
    id,
    plan.indicators.map((indicator) => indicator.id),
  ).join(", ");
  return new UserError({
    fi: `Suunnitelmassa ei ole indikaattoria ”${id}”.${near === "" ? "" : ` Tarkoititko: ${near}?`}`,
    sv: `Planen har ingen indikator ”${id}”.${near === "" ? "" : ` Menade du: ${near}?`}`,
    en: `The plan has no indicator “${id}”.${near === "" ? "" : ` Did you mean: ${near}?`}`,
  });
}

function withoutSource(id: string): UserError {
  return new UserError({
    fi: `Indikaattorille ”${id}” ei ole kirjoitettu lähdettä (source), joten sillä ei ole mitään haettavaa.`,
    sv: `Indikatorn ”${id}” har ingen källa (source), så det finns inget att hämta.`,
    en: `The indicator “${id}” has no source written, so there is nothing to fetch.`,
  });
}
