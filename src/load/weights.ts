/** Something that could be meant. Of its weights smaller is better, and the first that differs decides. */
export interface Weighed<T> {
  readonly value: T;
  readonly weights: readonly number[];
}

/** What is most likely meant; of equals the first. */
export function lightest<T>(all: readonly Weighed<T>[]): Weighed<T> | undefined {
  let best: Weighed<T> | undefined;
  for (const each of all) if (best === undefined || isLighter(each, best)) best = each;
  return best;
}

function isLighter<T>({ weights }: Weighed<T>, than: Weighed<T>): boolean {
  const at = weights.findIndex((weight, index) => weight !== than.weights[index]);
  return at !== -1 && (weights[at] ?? 0) < (than.weights[at] ?? 0);
}
