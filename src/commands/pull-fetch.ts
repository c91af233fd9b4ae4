import { FetchError, UserError } from "../base/errors.ts";
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
  const state: State = { answering: new Map(), disk: undefined, bugs: [] };
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
  /** By the id of the source. */
  readonly answering: Map<string, Answering>;
  /** Why nothing can be written any more. */
  disk: FetchError | undefined;
  /** Whatever else was thrown. */
  readonly bugs: unknown[];
}

interface Answering {
  failed: number;
  last: FetchError | undefined;
}

interface Run {
  readonly world: SourceWorld;
  readonly done: (one: Wanted, series: Series) => void;
  readonly state: State;
}

async function tried(one: Wanted, { world, done, state }: Run): Promise<Failure | undefined> {
  const { source, ask } = one;
  const how = state.answering.get(source.id) ?? { failed: 0, last: undefined };
  state.answering.set(source.id, how);
  const known = state.disk ?? (how.failed >= patience ? how.last : undefined);
  if (known !== undefined) return { wanted: one, error: known, skipped: true };
  let isFetched = false;
  try {
    const series = await source.pull(ask, world);
    isFetched = true;
    how.failed = Number.NEGATIVE_INFINITY;
    if (state.disk !== undefined) return { wanted: one, error: state.disk, skipped: true };
    done(one, series);
    return undefined;
  } catch (thrown) {
    const error = fetchError(thrown, isFetched);
    if (error.kind === "source") Object.assign(how, { failed: how.failed + 1, last: error });
    if (error.kind === "disk") state.disk = error;
    return { wanted: one, error, skipped: false };
  }
}

/** What the system refuses: while a file of the plan is read, or while the values are written. */
function fetchError(thrown: unknown, isFetched: boolean): FetchError {
  if (thrown instanceof FetchError) return thrown;
  if (!(thrown instanceof UserError)) throw thrown;
  return new FetchError(isFetched ? "disk" : "plan", thrown.text, { cause: thrown });
}
