import type { ListItemData } from "../plan/generated/data.ts";
import type { Entry, EntryData } from "../plan/entry.ts";
import { entriesOf, type Indicator, type Plan } from "../plan/plan.ts";

type Omission = Entry<EntryData<"omissions">>;

/** A list of indicators, and its items by their codes. */
export interface IndicatorList {
  readonly entry: Entry<EntryData<"indicatorLists">>;
  /** In the order of the list, without spaces around. */
  readonly codes: readonly string[];
  /** The first item of a code. */
  readonly item: (code: string) => ListItemData | undefined;
}

/** The lists of a plan by id. */
export function listsOf(plan: Plan): ReadonlyMap<string, IndicatorList> {
  return new Map(
    entriesOf(plan, "indicatorLists").map((entry) => {
      const byCode = new Map<string, ListItemData>();
      for (const item of entry.data.items) addFirst(byCode, item.code.trim(), item);
      const list = {
        entry,
        codes: [...byCode.keys()],
        item: (code: string) => byCode.get(code.trim()),
      };
      return [entry.id, list] as const;
    }),
  );
}

/** What the plan says of the items of its indicator lists. */
export interface ListAnswers {
  /** The first indicator that names the item, or has the item's Sotkanet id. */
  readonly answered: (list: string, item: ListItemData) => Indicator | undefined;
  /** The first omission of the item, by its code. */
  readonly omitted: (list: string, code: string) => Omission | undefined;
}

/** Looks once at all indicators and omissions of a plan. */
export function answersOf(plan: Plan): ListAnswers {
  const named = new Map<string, Indicator>();
  const bySotkanet = new Map<number, Indicator>();
  const left = new Map<string, Omission>();
  for (const indicator of plan.indicators) {
    const { inLists = [], source } = indicator.data;
    for (const { list, item } of inLists) addFirst(named, keyOf(list, item), indicator);
    if (source?.sotkanet !== undefined) addFirst(bySotkanet, source.sotkanet, indicator);
  }
  for (const omission of entriesOf(plan, "omissions")) {
    const { list, item } = omission.data;
    addFirst(left, keyOf(list, item), omission);
  }
  return {
    answered: (list, { code, sotkanet }) =>
      named.get(keyOf(list, code)) ??
      (sotkanet === undefined ? undefined : bySotkanet.get(sotkanet)),
    omitted: (list, code) => left.get(keyOf(list, code)),
  };
}

function addFirst<K, V>(into: Map<K, V>, key: K, value: V): void {
  if (!into.has(key)) into.set(key, value);
}

function keyOf(list: string, code: string): string {
  return `${list}\n${code.trim()}`;
}
