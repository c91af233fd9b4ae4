import type { Pace } from "./host.ts";
import { Fault } from "./node-network-faults.ts";
import type { Limits, Surroundings } from "./node-network-surroundings.ts";

/** The queue before one host: who may begin, and when. */
export interface Queue {
  /** Waits for a turn and gives what ends it. Throws a Fault where the host is not to be asked any more. */
  readonly enter: () => Promise<() => void>;
  /** The host asked for a pause: of all, not only of the one that it told. */
  readonly pause: (ms: number) => void;
  /** A request got its answer. */
  readonly answered: () => void;
  /** A request got none, for all its tries. */
  readonly failed: (fault: Fault) => void;
}

interface State {
  atWork: number;
  /** When the latest `pace.calls` began. */
  begun: number[];
  notBefore: number;
  /** Milliseconds of pauses since the last answer. */
  paused: number;
  /** Requests in a row that met silence, and how the last of them ended. */
  silences: number;
  silence?: Fault;
  /** Lets the first in the queue go on when one at work is done. */
  wake?: () => void;
}

/** `host` is for messages. A host that keeps silent is given up, so that its other requests need not wait for it. */
export function queueOf(host: string, pace: Pace, { now, wait, limits }: Surroundings): Queue {
  const state: State = { atWork: 0, begun: [], notBefore: 0, paused: 0, silences: 0 };
  let last: Promise<unknown> = Promise.resolve();

  async function begin(): Promise<() => void> {
    refuse(host, state, now(), limits);
    if (state.atWork >= Math.max(1, pace.atOnce)) await oneDone(state);
    for (;;) {
      refuse(host, state, now(), limits);
      const left = earliest(state, pace) - now();
      if (left <= 0) break;
      await wait(left);
    }
    state.atWork++;
    state.begun.push(now());
    if (state.begun.length > pace.calls) state.begun.shift();
    return () => {
      state.atWork--;
      state.wake?.();
    };
  }

  return {
    enter: () => {
      const turn = last.then(begin);
      last = turn.catch(() => undefined);
      return turn;
    },
    pause: (ms) => {
      const until = now() + ms;
      state.paused += Math.max(0, until - Math.max(now(), state.notBefore));
      state.notBefore = Math.max(state.notBefore, until);
    },
    answered: () => {
      state.paused = 0;
      state.silences = 0;
    },
    failed: (fault) => {
      if (!fault.isSilence) return;
      state.silences++;
      state.silence = fault;
    },
  };
}

function oneDone(state: State): Promise<void> {
  return new Promise((resolve) => {
    state.wake = resolve;
  });
}

function earliest(state: State, pace: Pace): number {
  const oldest = state.begun.length < pace.calls ? undefined : state.begun[0];
  const byPace = oldest === undefined ? 0 : oldest + 1000 * pace.seconds;
  return Math.max(byPace, state.notBefore);
}

function refuse(host: string, state: State, now: number, limits: Limits): void {
  if (state.silences >= limits.silences && state.silence !== undefined) {
    throw new Fault(state.silence.text, { cause: state.silence });
  }
  const left = state.notBefore - now;
  if (left > 0 && (left > limits.pauseMs || state.paused > limits.pausesMs)) {
    throw tooLongPause(host, left);
  }
}

/** `ms`: what the host asked to wait. */
function tooLongPause(host: string, ms: number): Fault {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return new Fault(
    {
      fi: `Palvelin ${host} on ruuhkainen tai rajoittaa hakuja ja pyytää odottamaan. Yritä uudelleen ${minutes} minuutin kuluttua.`,
      sv: `Servern ${host} är överbelastad eller begränsar antalet hämtningar och ber om väntan. Försök igen om ${minutes} ${minutes === 1 ? "minut" : "minuter"}.`,
      en: `The host ${host} is overloaded, or limits how often it is asked, and asks to wait. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    },
    {},
  );
}
