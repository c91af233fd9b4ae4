/** A value of a group, or of everyone, with what tells how many people it is of. */
export interface GroupPlace {
  /** What its groups share: area, sex and period. */
  readonly of: string;
  /** "" is everyone. */
  readonly group: string;
  /** Undefined where nobody knows. */
  readonly people: number | undefined;
  readonly hidden: boolean;
}

/** How exactly groups have to add up to everyone to be told of by each other. */
export interface GroupLimits {
  /** From this on a number of people is shown. */
  readonly minimumCount: number;
  /** People that each group may be off, since they are reckoned from rounded percentages. */
  readonly rounding: number;
}

/**
 * The places, by number, that have to be hidden next, one of each whole: where everyone less the groups that are shown
 * leaves the one that is hidden, or few people, and where the groups that are shown add up to a hidden whole. Groups
 * that overlap, or leave many out, tell nothing of each other.
 */
export function tellingGroups(
  places: readonly GroupPlace[],
  limits: GroupLimits,
): readonly number[] {
  const wholes = new Map<string, number>();
  const parts = new Map<string, number[]>();
  for (const [at, { of, group }] of places.entries()) {
    if (group === "") wholes.set(of, at);
    else if (parts.get(of)?.push(at) === undefined) parts.set(of, [at]);
  }
  return [...parts].flatMap(([of, its]) => {
    const whole = places[wholes.get(of) ?? -1];
    const groups = its.map((at) => ({ at, ...placeAt(places, at) }));
    return whole !== undefined && isTold(whole, groups, limits) ? smallest(groups) : [];
  });
}

function placeAt(places: readonly GroupPlace[], at: number): GroupPlace {
  return places[at] ?? { of: "", group: "", people: undefined, hidden: true };
}

function isTold(
  whole: GroupPlace,
  groups: readonly GroupPlace[],
  { minimumCount, rounding }: GroupLimits,
): boolean {
  const hidden = groups.filter((one) => one.hidden);
  const left = leftOver(whole, groups);
  if (left === undefined) return false;
  const isNear = (people: number): boolean => Math.abs(left - people) <= rounding * groups.length;
  if (whole.hidden) return hidden.length === 0 && groups.length > 1 && isNear(0);
  const [first, second] = hidden;
  if (first === undefined) return false;
  if (left > 0 && left < minimumCount) return true;
  return second === undefined && first.people !== undefined && isNear(first.people);
}

/** Everyone less the groups that are shown; undefined where it cannot be reckoned. */
function leftOver(whole: GroupPlace, groups: readonly GroupPlace[]): number | undefined {
  let left = whole.people;
  for (const { hidden, people } of groups) {
    if (hidden) continue;
    left = left === undefined || people === undefined ? undefined : left - people;
  }
  return left;
}

/** Of somebody: that nobody is hidden tells that the other is everyone who is left. */
function smallest(groups: readonly (GroupPlace & { readonly at: number })[]): readonly number[] {
  const open = groups
    .filter(({ hidden, people }) => !hidden && people !== undefined && people > 0)
    .sort((a, b) => (a.people ?? 0) - (b.people ?? 0) || (a.group < b.group ? -1 : 1));
  return open.slice(0, 1).map(({ at }) => at);
}
