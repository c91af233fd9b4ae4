/** A sum: what it is made of (1) and what they make together (-1), by the numbers of the unknown; known terms left out. */
export type Relation = ReadonlyMap<number, number>;

/** The largest prime below 2²⁶: products of two remainders are whole numbers that a double holds exactly. */
const prime = 67_108_859;

/** How many steps may still be taken. What takes them all is given up, so that no data takes forever. */
export interface Effort {
  left: number;
}

/**
 * The unknown that the relations together leave no choice for. Exact but for the chance that a whole number that is
 * not 0 is a multiple of the prime: the relations are of 1 and -1. Where the effort does not suffice, some are missing.
 */
export function determined(relations: readonly Relation[], effort: Effort): ReadonlySet<number> {
  const pivots = new Map<number, Map<number, number>>();
  for (const relation of relations) {
    if (effort.left <= 0) break;
    addRow(pivots, new Map(relation), effort);
  }
  const alone = [...pivots].filter(([, row]) => row.size === 1);
  return new Set(alone.map(([unknown]) => unknown));
}

/** Gauss and Jordan: each row begins with an unknown that no other row has. */
function addRow(
  pivots: Map<number, Map<number, number>>,
  row: Map<number, number>,
  effort: Effort,
): void {
  for (const [unknown, factor] of [...row]) {
    const known = pivots.get(unknown);
    if (known === undefined) continue;
    effort.left -= known.size;
    subtract(row, known, remainder(factor));
  }
  const [first] = row;
  if (first === undefined) return;
  const [pivot, factor] = first;
  const inverse = power(remainder(factor), prime - 2);
  for (const [unknown, each] of row) row.set(unknown, (remainder(each) * inverse) % prime);
  effort.left -= pivots.size;
  for (const other of pivots.values()) {
    const share = other.get(pivot);
    if (share === undefined) continue;
    effort.left -= row.size;
    subtract(other, row, remainder(share));
  }
  pivots.set(pivot, row);
}

function subtract(row: Map<number, number>, other: Relation, times: number): void {
  for (const [unknown, factor] of other) {
    const left = remainder((row.get(unknown) ?? 0) - ((factor * times) % prime));
    if (left === 0) row.delete(unknown);
    else row.set(unknown, left);
  }
}

function remainder(number: number): number {
  return ((number % prime) + prime) % prime;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
