/** Something that may fail at any time, and what waits for it to. */
export interface Fault {
  readonly fault: Promise<never>;
  readonly fail: (error: unknown) => void;
}

/** Nobody needs to wait for it: what fails unheard ends nothing. */
export function openFault(): Fault {
  const { promise, reject } = withResolvers();
  promise.catch(() => undefined);
  return { fault: promise, fail: reject };
}

function withResolvers(): { promise: Promise<never>; reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}
