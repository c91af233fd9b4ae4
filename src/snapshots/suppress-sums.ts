import { determined, type Effort, type Relation } from "./suppress-solve.ts";

/** What is known of one area and sex, of one time and group. */
export interface Place {
  readonly area: string;
  readonly sex: "total" | "female" | "male";
  /** How many people the value is of: the smallest are hidden first. Undefined where nobody could add it up. */
  readonly people: number | undefined;
  /** Whether it is not shown. */
  readonly hidden: boolean;
}

/** Which areas are sums, and from how many people on a number is shown. */
export interface SumLimits {
  readonly municipalitiesOf: (area: string) => readonly string[];
  readonly minimumCount: number;
}

/**
 * The places, by number, that have to be hidden beside those that are, so that no hidden one is the difference of
 * shown ones: a total of its sexes, an area of its municipalities, and whatever these sums tell together; and so that
 * what a whole has beside the parts that are shown, be the others hidden or not there at all, is not of few people.
 * Where the effort does not suffice to tell which, all of them.
 */
export function furtherHidden(
  places: readonly Place[],
  { municipalitiesOf, minimumCount }: SumLimits,
  effort: Effort,
): readonly number[] {
  const sums = sumsOf(places, municipalitiesOf);
  const hidden = new Set([...places.keys()].filter((at) => places[at]?.hidden === true));
  const further: number[] = [];
  for (;;) {
    const state = { hidden, effort };
    const next =
      nextToHide(places, sums, state) ?? besideFew(places, sums, { ...state, minimumCount });
    if (effort.left <= 0) return [...places.keys()].filter((at) => isCounted(places[at]));
    if (next === undefined) return further;
    hidden.add(next);
    further.push(next);
  }
}

/** Shown, and of so many people that a sum could tell of it. */
function isCounted(place: Place | undefined): boolean {
  return place?.hidden === false && place.people !== undefined;
}

interface State {
  readonly hidden: ReadonlySet<number>;
  readonly effort: Effort;
}

/** Numbers of places, and from their count on of those that the data does not have; the whole comes first. */
type Sum = readonly number[];

function sumsOf(
  places: readonly Place[],
  municipalitiesOf: SumLimits["municipalitiesOf"],
): readonly Sum[] {
  const numbers = new Map(places.map(({ area, sex }, at) => [`${sex} ${area}`, at]));
  const numberOf = (sex: string, area: string): number => {
    const key = `${sex} ${area}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const areas = [...new Set(places.map(({ area }) => area))];
  const sexes = areas.map((area) => ["total", "female", "male"].map((sex) => numberOf(sex, area)));
  const wholes = places.flatMap(({ area, sex }, at) => {
    const parts = municipalitiesOf(area).filter((part) => part !== area);
    return parts.length === 0 ? [] : [[at, ...parts.map((part) => numberOf(sex, part))]];
  });
  return [...sexes, ...wholes];
}

/** Of so many of the smallest that could be hidden next it is tried what they leave. */
const tried = 10;

function nextToHide(
  places: readonly Place[],
  sums: readonly Sum[],
  { hidden, effort }: State,
): number | undefined {
  if (hidden.size === 0) return undefined;
  const isShown = (at: number): boolean => !hidden.has(at) && places[at]?.people !== undefined;
  const open = telling(
    sums.map((sum) => ({ sum, unknown: unknownOf(sum, isShown) })),
    { hidden, effort },
  );
  if (revealed(open, { hidden, effort }) === 0) return undefined;
  const alone = open.filter(({ unknown }) => unknown.size === 1);
  const near = alone.length === 0 ? open : alone;
  const candidates = [...new Set(near.flatMap(({ sum }) => sum.filter(isShown)))];
  let [best, least] = [undefined as number | undefined, Infinity];
  for (const next of inOrder(candidates, places).slice(0, tried)) {
    const left = revealedWith(next);
    if (left < least) [best, least] = [next, left];
  }
  return best;

  function revealedWith(next: number): number {
    const further = { hidden: new Set(hidden).add(next), effort };
    const isStill = (at: number): boolean => at !== next && isShown(at);
    const all = sums.map((sum) => ({ sum, unknown: unknownOf(sum, isStill) }));
    return revealed(telling(all, further), further);
  }
}

/** A sum and what of it is not shown. */
interface Open {
  readonly sum: Sum;
  readonly unknown: Relation;
}

function revealed(open: readonly Open[], { hidden, effort }: State): number {
  const relations = open.map(({ unknown }) => unknown);
  const solved = determined(relations, effort);
  return [...solved].filter((at) => hidden.has(at)).length;
}

function unknownOf([whole, ...parts]: Sum, isShown: (at: number) => boolean): Relation {
  const relation = new Map(parts.map((part) => [part, 1]));
  if (whole !== undefined) relation.set(whole, -1);
  return new Map([...relation].filter(([at]) => !isShown(at)));
}

/** The smallest of the parts that, taken from their whole, leave few people. */
function besideFew(
  places: readonly Place[],
  sums: readonly Sum[],
  { hidden, effort, minimumCount }: State & Pick<SumLimits, "minimumCount">,
): number | undefined {
  const peopleOf = (at: number): number | undefined =>
    hidden.has(at) ? undefined : places[at]?.people;
  for (const sum of sums) {
    if (hidden.size > 0) effort.left -= sum.length;
    const left = leftOver(sum, peopleOf);
    if (left <= 0 || left >= minimumCount) continue;
    const shown = sum.slice(1).filter((part) => peopleOf(part) !== undefined);
    return inOrder(shown, places)[0];
  }
  return undefined;
}

/** The people of a whole who are in none of the parts that are shown; 0 where all are, or nobody could tell. */
function leftOver(
  [whole = -1, ...parts]: Sum,
  peopleOf: (at: number) => number | undefined,
): number {
  const shown = parts.flatMap((part) => peopleOf(part) ?? []);
  let left = peopleOf(whole) ?? 0;
  if (shown.length === 0 || shown.length === parts.length) return 0;
  for (const people of shown) left -= people;
  return left;
}

/** Without the sums that tell nothing: they have a term that nobody knows and that no other sum has. */
function telling(all: readonly Open[], { hidden, effort }: State): readonly Open[] {
  let open = all.filter(({ unknown }) => unknown.size > 0);
  for (;;) {
    const times = new Map<number, number>();
    for (const { unknown } of open) {
      effort.left -= unknown.size;
      for (const at of unknown.keys()) times.set(at, (times.get(at) ?? 0) + 1);
    }
    if (effort.left <= 0) return open;
    const left = open.filter(({ unknown }) =>
      [...unknown.keys()].every((at) => hidden.has(at) || times.get(at) !== 1),
    );
    if (left.length === open.length) return left;
    open = left;
  }
}

/**
 * The fewest people first, but nobody at all last: that three and nobody are hidden together still tells of three.
 * Of as many people in the order of areas and sexes, so that the order of rows is nothing.
 */
function inOrder(numbers: readonly number[], places: readonly Place[]): readonly number[] {
  const keyOf = (at: number): readonly [number, string] => {
    const place = places[at];
    const people = place?.people === 0 ? Infinity : (place?.people ?? 0);
    return [people, `${place?.area ?? ""} ${place?.sex ?? ""}`];
  };
  return [...numbers].sort((a, b) => {
    const [peopleA, nameA] = keyOf(a);
    const [peopleB, nameB] = keyOf(b);
    if (peopleA !== peopleB) return peopleA < peopleB ? -1 : 1;
    return nameA < nameB ? -1 : 1;
  });
}
