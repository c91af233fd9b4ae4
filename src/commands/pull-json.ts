import type { Difference } from "../snapshots/differences.ts";
import type { Change } from "./pull-changes.ts";
import type { Failure } from "./pull-fetch.ts";

/** What is told of a change: lines, or plain data. */
export type Described = string | object;

/** What a pull came to. */
export interface PullOutcome {
  /** In the order of the plan. */
  readonly changes: readonly Described[];
  readonly same: readonly string[];
  readonly failures: readonly Failure[];
  /** Indicators whose files an earlier run left half done, and this one mended. */
  readonly mended: readonly string[];
  readonly isWritten: boolean;
}

/** So many values of an indicator are listed; `counts` tells of all of them. */
const mostListed = 10_000;

/** The outcome as plain data, with the changes as `changeJson` has them. */
export function pullJson({ changes, same, failures, mended, isWritten }: PullOutcome): object {
  return {
    version: 1,
    written: isWritten,
    changed: changes,
    unchanged: same,
    failed: failures.map(({ wanted, error, skipped }) => ({
      indicator: wanted.indicator.id,
      source: wanted.source.id,
      kind: error.kind,
      skipped,
      message: error.text,
    })),
    mended,
  };
}

/** A change as plain data: every value that is new, revised or gone, and every verdict that moves. */
export function changeJson(change: Change): object {
  const { indicator, isFirst, isRestored, differences, facts, moved, hidden } = change;
  const count = (kind: Difference["kind"]): number =>
    differences.filter((one) => one.kind === kind).length;
  return {
    indicator,
    first: isFirst,
    restored: isRestored,
    counts: { new: count("new"), revised: count("revised"), gone: count("gone"), hidden },
    values: differences.slice(0, mostListed),
    facts,
    verdicts: moved.map(({ metric, before, after }) => ({ metric: metric.id, before, after })),
  };
}
