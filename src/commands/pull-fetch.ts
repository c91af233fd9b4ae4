import { FetchError } from "../base/errors.ts";
import type { Progress } from "../host/host.ts";
import type { Series } from "../snapshots/snapshot.ts";
import type { SourceWorld } from "../sources/source.ts";
import type { Wanted } from "./pull-asks.ts";

/** One indicator that could not be fetched. */
export interface Failure {
  readonly wanted: Wanted;
  readonly error: FetchError;
  /** True where it was not even tried, because its source had not answered for others. */
  readonly skipped: boolean;
}

/** More than hosts allow at once, so that several hosts are kept busy; the network has a queue for each. */
const atOnce = 12;
/** A source that has not answered for so many, and for none before, is not asked for the rest. */
const patience = 3;

/**
 * Fetches every indicator and hands its series on as soon as it is there, so that only few are held at once. Those that
 * fail are given back; one does not stop the others. What `done` throws does.
 */
export async function fetchAll(
  wanted: readonly Wanted[],
  world: SourceWorld,
  done: (one: Wanted, series: Series) => void,
  progress: Progress | undefined,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const answering = new Map<string, Answering>();
  const queue = wanted.values();
  let bug: unknown;
  let isStopped = false;
  const work = async (): Promise<void> => {
    for (const one of queue) {
      if (isStopped) return;
      const failure = await tried(one, answering).catch((error: unknown) => {
        bug ??= error;
        isStopped = true;
      });
      if (failure !== undefined) failures.push(failure);
      progress?.step(one.indicator.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (isStopped) throw bug;
  return failures;

  async function tried(one: Wanted, known: Map<string, Answering>): Promise<Failure | undefined> {
    const { source, ask } = one;
    const how = known.get(source.id) ?? { failed: 0, last: undefined };
    known.set(source.id, how);
    if (how.last !== undefined && how.failed >= patience)
      return { wanted: one, error: how.last, skipped: true };
    try {
      const series = await source.pull(ask, world);
      how.failed = Number.NEGATIVE_INFINITY;
      done(one, series);
      return undefined;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.kind === "source") Object.assign(how, { failed: how.failed + 1, last: error });
      return { wanted: one, error, skipped: false };
    }
  }
}

interface Answering {
  failed: number;
  last: FetchError | undefined;
}
