import { parseDocument } from "yaml";

const yardstick = Array.from({ length: 600 }, (_, at) => `k${at}: { a: "b", c: [1, 2] }\n`).join(
  "",
);
const turns = 2;

/** Seconds of the processor. */
async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * What a piece of work takes of the processor, as a multiple of what reading one and the same text of 16 KB takes right
 * before or after it: a slow or busy machine, and the counting of coverage, make both slow. What grows with the square
 * of its size takes hundreds of them, a megabyte thousands.
 */
export async function effortOf<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly effort: number }> {
  const before = await yardstickSeconds();
  let result: T | undefined;
  const taken = await seconds(async () => {
    result = await work();
  });
  const after = await yardstickSeconds();
  return { result: result as T, effort: taken / Math.max(before, after) };
}

async function yardstickSeconds(): Promise<number> {
  const measures: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    measures.push(await seconds(() => parseDocument(yardstick)));
  return Math.min(...measures);
}
