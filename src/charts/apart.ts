/** Something that wants to stand with its middle at a height, and how tall it is; in pixels. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

interface Cluster {
  mean: number;
  readonly count: number;
}

/**
 * Middles that are as near as can be to what is wanted (by least squares) with none upon another, between `top` and
 * `bottom`; in the order of `wishes`. Where there is too little room they run past `bottom`.
 */
export function apart(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => middleOf(a) - middleOf(b) || a - b);
  const above: number[] = [];
  let total = 0;
  const clusters: Cluster[] = [];
  for (const index of order) {
    const height = wishes[index]?.height ?? 0;
    above.push(total);
    settle(clusters, { mean: middleOf(index) - height / 2 - total, count: 1 });
    total += height;
  }
  const starts = clusters.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
  const result = Array<number>(wishes.length).fill(top);
  for (const [place, index] of order.entries()) {
    const start = Math.max(top, Math.min(starts[place] ?? top, bottom - total));
    result[index] = start + (above[place] ?? 0) + (wishes[index]?.height ?? 0) / 2;
  }
  return result;

  function middleOf(index: number): number {
    return wishes[index]?.middle ?? top;
  }
}

/** Those that would overlap move as one, to the mean of what they want. */
function settle(clusters: Cluster[], added: Cluster): void {
  let last = added;
  for (let before = clusters.at(-1); before && before.mean > last.mean; before = clusters.at(-1)) {
    const count = before.count + last.count;
    last = { mean: (before.mean * before.count + last.mean * last.count) / count, count };
    clusters.pop();
  }
  clusters.push(last);
}
