import { parseDocument } from "yaml";

const yardstick = Array.from({ length: 600 }, (_, at) => `k${at}: { a: "b", c: [1, 2] }\n`).join(
  "",
);
const turns = 2;
/** So long a measure holds: what slows the machine rarely comes and goes within it. */
const freshMs = 3000;
let measured = { at: Number.NEGATIVE_INFINITY, seconds: 0 };

/** Seconds of the processor. */
async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * What a piece of work takes of the processor, as a multiple of what reading one and the same text of 16 KB takes at
 * the same time: a slow or busy machine, and the counting of coverage, make both slow. What grows with the square of
 * its size takes hundreds of them.
 */
export async function effortOf<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly effort: number }> {
  if (performance.now() - measured.at > freshMs) await measure();
  let result: T | undefined;
  const taken = await seconds(async () => {
    result = await work();
  });
  return { result: result as T, effort: taken / measured.seconds };
}

async function measure(): Promise<void> {
  const measures: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    measures.push(await seconds(() => parseDocument(yardstick)));
  measured = { at: performance.now(), seconds: Math.min(...measures) };
}
