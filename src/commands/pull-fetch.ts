import { FetchError, UserError } from "../base/errors.ts";
import type { Progress } from "../host/host.ts";
import type { Series } from "../snapshots/snapshot.ts";
import type { SourceWorld } from "../sources/source.ts";
import type { Wanted } from "./pull-asks.ts";

/** One indicator that could not be fetched. */
export interface Failure {
  readonly wanted: Wanted;
  readonly error: FetchError;
  /** True where it was not written, or not even tried, because the disk takes nothing more. */
  readonly skipped: boolean;
}

/** More than hosts allow at once, so that several are kept busy: the network has a queue for each, and gives up silent ones. */
const atOnce = 12;

/**
 * Fetches every indicator and hands its series on as soon as it is there, so that only few are held at once. Those that
 * fail are given back; one does not stop the others, but for a disk that takes nothing more (a UserError of `done`).
 * What else is thrown is a bug.
 */
export async function fetchAll(
  wanted: readonly Wanted[],
  world: SourceWorld,
  done: (one: Wanted, series: Series) => void,
  progress: Progress | undefined,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const state: State = { disk: undefined, bugs: [] };
  const queue = wanted.values();
  const work = async (): Promise<void> => {
    for (const one of queue) {
      if (state.bugs.length > 0) return;
      const failure = await tried(one, { world, done, state }).catch((error: unknown) => {
        state.bugs.push(error);
      });
      if (failure !== undefined) failures.push(failure);
      progress?.step(one.indicator.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (state.bugs.length > 0) throw state.bugs[0];
  return failures;
}

interface State {
  /** Why nothing can be written any more. */
  disk: FetchError | undefined;
  /** Whatever else was thrown. */
  readonly bugs: unknown[];
}

interface Run {
  readonly world: SourceWorld;
  readonly done: (one: Wanted, series: Series) => void;
  readonly state: State;
}

async function tried(one: Wanted, { world, done, state }: Run): Promise<Failure | undefined> {
  const { source, ask } = one;
  const early = skippedBy(state, one);
  if (early !== undefined) return early;
  let isFetched = false;
  try {
    const series = await source.pull(ask, world);
    isFetched = true;
    const late = skippedBy(state, one);
    if (late === undefined) done(one, series);
    return late;
  } catch (thrown) {
    const error = fetchError(thrown, isFetched);
    if (error.kind === "disk") state.disk = error;
    return { wanted: one, error, skipped: false };
  }
}

function skippedBy({ disk }: State, wanted: Wanted): Failure | undefined {
  return disk && { wanted, error: disk, skipped: true };
}

/** What the system refuses: while a file of the plan is read, or while the values are written. */
function fetchError(thrown: unknown, isFetched: boolean): FetchError {
  if (thrown instanceof FetchError) return thrown;
  if (!(thrown instanceof UserError)) throw thrown;
  return new FetchError(isFetched ? "disk" : "plan", thrown.text, { cause: thrown });
}
