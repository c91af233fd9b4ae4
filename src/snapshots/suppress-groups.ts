/** A value of a group, or of everyone, with what tells how many people it is of. */
export interface GroupPlace {
  /** What its groups share: area, sex and period. */
  readonly of: string;
  /** "" is everyone. */
  readonly group: string;
  /** Undefined where nobody knows. */
  readonly people: number | undefined;
  readonly hidden: boolean;
  /** Of one that was hidden before: fewer people than this, where that is told. */
  readonly below?: number | undefined;
}

/** How exactly groups have to add up to everyone to be told of by each other. */
export interface GroupLimits {
  /** From this on a number of people is shown. */
  readonly minimumCount: number;
  /** People that each group may be off, since they are reckoned from rounded percentages. */
  readonly rounding: number;
  /** True where it is not known why a place is hidden: then whatever the others leave may be it. */
  readonly isOriginal: boolean;
}

/**
 * The places, by number, that have to be hidden next, one of each whole: where everyone less the groups that are shown
 * leaves the one that is hidden, or few people, be their group hidden or not there at all, and where the groups that are
 * shown add up to a hidden whole. Groups that overlap, or leave many out, tell nothing of each other.
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
  { minimumCount, rounding, isOriginal }: GroupLimits,
): boolean {
  const [first, second] = groups.filter((one) => one.hidden);
  const how = { off: rounding * groups.length, isOriginal };
  if (whole.hidden) return first === undefined && isWholeTold(whole, groups, how);
  const left = leftOver(whole, groups);
  if (left === undefined) return false;
  if (left > (first === undefined ? how.off : 0) && left < minimumCount) return true;
  return first !== undefined && second === undefined && isGroupTold(first, left, how);
}

type How = { readonly off: number } & Pick<GroupLimits, "isOriginal">;

/** Whether what is left of everyone is the only group that is hidden. */
function isGroupTold({ people, below }: GroupPlace, left: number, how: How): boolean {
  if (people !== undefined) return Math.abs(left - people) <= how.off;
  return how.isOriginal && left > 0 && left - how.off < (below ?? Infinity);
}

/** Whether groups that are all shown are everyone in a whole that is hidden. */
function isWholeTold(
  whole: GroupPlace,
  groups: readonly GroupPlace[],
  { off, isOriginal }: How,
): boolean {
  if (groups.length < 2) return false;
  const left = leftOver(whole, groups);
  if (left !== undefined) return Math.abs(left) <= off;
  const isKnown = groups.every(({ people }) => people !== undefined);
  return isOriginal && isKnown && whole.people === undefined;
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
