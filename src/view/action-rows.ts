import type { ActionGroupData } from "../plan/generated/data.ts";
import type { Action, Goal } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import { type Chip, type Item, itemOf } from "./parts.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import { periodWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { statusChip } from "./status.ts";
import { plain, type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** One action in a table. */
export interface ActionRow {
  readonly item: Item;
  readonly owners: readonly OwnerItem[];
  readonly schedule: string;
  /** Its last day as a number (20270531), by which a table is sorted; "" where there is none. */
  readonly scheduleValue: string;
  readonly chip: Chip;
}

/** The letter and words over a group; `words` are null where nothing is written there. */
export interface GroupHeading {
  readonly label: string;
  readonly words: Words | null;
}

/** Actions under one lettered heading; a group without a heading holds those that stand under none. */
export interface ActionGroup extends GroupHeading {
  readonly prose: Prose | null;
  readonly rows: readonly ActionRow[];
}

/** One line of a table of actions. */
export function actionRow(action: Action, reader: Reader): ActionRow {
  return {
    item: itemOf(action, reader),
    owners: ownerItems(action.owners, reader),
    schedule: periodWords(action.data.schedule, reader),
    scheduleValue: periodOf(action.data.schedule)?.to.replaceAll("-", "") ?? "",
    chip: statusChip(action, reader),
  };
}

/** Neighbouring actions of one group; `group` is undefined for those under no heading. */
export interface Grouped<T> {
  readonly group: ActionGroupData | undefined;
  readonly rows: readonly T[];
}

/** Neighbouring actions of one lettered group together, in the order of the plan; groups without actions too. */
export function grouped<T>(goal: Goal, make: (action: Action) => T): readonly Grouped<T>[] {
  const groups: { readonly group: ActionGroupData | undefined; readonly rows: T[] }[] = [];
  for (const action of goal.actions) {
    // Groups are of the goal that the action stands under; to other goals it comes alone.
    const group = action.goals[0] === goal ? action.group : undefined;
    const last = groups.at(-1);
    if (last !== undefined && last.group === group) last.rows.push(make(action));
    else groups.push({ group, rows: [make(action)] });
  }
  return withEmpty(groups, goal.data.actionGroups ?? []);
}

/** A group without actions stands after the one that is written before it. */
function withEmpty<T>(
  groups: readonly Grouped<T>[],
  written: readonly ActionGroupData[],
): readonly Grouped<T>[] {
  const shown = new Set(groups.map(({ group }) => group));
  if (written.every((group) => shown.has(group))) return groups;
  const all = [...groups];
  let at = Math.max(
    0,
    all.findIndex(({ group }) => group !== undefined),
  );
  for (const group of written) {
    if (!shown.has(group)) all.splice(at, 0, { group, rows: [] });
    at = all.map((one) => one.group).lastIndexOf(group) + 1;
  }
  return all;
}

/** The actions of a goal for its table. */
export function actionGroups(goal: Goal, reader: Reader): readonly ActionGroup[] {
  return grouped(goal, (action) => actionRow(action, reader)).map(({ group, rows }) => ({
    ...groupHeading(group, reader),
    prose: proseOf(group?.description, reader),
    rows,
  }));
}

/** A group that has only a letter is headed by it. */
export function groupHeading(group: ActionGroupData | undefined, reader: Reader): GroupHeading {
  const label = group?.label === undefined ? "" : String(group.label);
  const words = wordsOrNone(group?.title, reader);
  if (words === null && label !== "") return { label: "", words: plain(label) };
  return { label, words };
}
