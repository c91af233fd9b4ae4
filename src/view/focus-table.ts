import type { Action, FocusArea, Goal, Phenomenon } from "../plan/plan.ts";
import { grouped, groupHeading } from "./action-rows.ts";
import { targetGroupItems } from "./about.ts";
import { hrefOf } from "./addresses.ts";
import { metricTitle } from "./metrics.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import { bare, bareText, type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { labelOf, plain, titleWords, type Words } from "./words.ts";

/**
 * The four-column table of the field: goals, actions, responsible parties, metrics. Every cell knows the ids of
 * its headers, so that a screen reader can say them.
 */
export interface FocusTable {
  readonly sections: readonly TableSection[];
}

/** The goals of one phenomenon, or those that stand under none. */
export interface TableSection {
  /** Null where no goal of the focus area stands under a phenomenon. */
  readonly heading: SectionHeading | null;
  readonly anchor: string;
  readonly goals: readonly TableGoal[];
}

/** "Ilmiö" with its title; without the word for the goals that stand under none. */
export interface SectionHeading {
  readonly kind: string;
  readonly words: Words;
}

/** One goal: a group of rows. */
export interface TableGoal {
  readonly anchor: string;
  /** Ids of the headers of the goal's own cells: its column and its phenomenon. */
  readonly headers: string;
  readonly item: Item;
  readonly targetGroups: readonly Item[];
  /** Rows of the cells of the first column and the last. */
  readonly span: number;
  /** The row beside which the goal and its metrics stand. */
  readonly first: TableRow;
  readonly rows: readonly TableRow[];
  readonly metrics: readonly TableMetric[];
}

/** An action, the goal as a whole, a heading of a group of actions ("A Koulut"), or that there is no action. */
export interface TableRow extends Item {
  /** The responsible parties of the goal itself, in one cell under the words. */
  readonly whole: boolean;
  readonly group: boolean;
  readonly empty: boolean;
  readonly anchor: string;
  /** Ids of the headers above it: the goal, the group. */
  readonly headers: string;
  readonly owners: readonly OwnerItem[];
}

export interface TableMetric {
  readonly words: Words;
  /** The number of the action that it measures, or "" for one of the goal. */
  readonly of: string;
}

/** The table of a focus area: its goals by phenomenon, in the order in which they come. */
export function focusTable(area: FocusArea, reader: Reader): FocusTable {
  const byPhenomenon = new Map<Phenomenon | undefined, Goal[]>();
  for (const goal of area.goals) {
    const known = byPhenomenon.get(goal.phenomenon);
    if (known === undefined) byPhenomenon.set(goal.phenomenon, [goal]);
    else known.push(goal);
  }
  const isDivided = byPhenomenon.size > 1 || !byPhenomenon.has(undefined);
  return {
    sections: [...byPhenomenon].map(([phenomenon, goals]) => {
      const heading = isDivided ? headingOf(phenomenon, reader) : null;
      const anchor = heading === null ? "" : `p-${phenomenon?.id ?? "none"}`;
      return { heading, anchor, goals: goals.map((goal) => tableGoal(goal, anchor, reader)) };
    }),
  };
}

function headingOf(phenomenon: Phenomenon | undefined, reader: Reader): SectionHeading {
  const { labels } = reader.text;
  if (phenomenon === undefined) return { kind: "", words: plain(labels.otherGoals) };
  return { kind: labels.phenomenon, words: titleWords(phenomenon, reader) };
}

function tableGoal(goal: Goal, above: string, reader: Reader): TableGoal {
  const anchor = `g-${goal.id}`;
  const { noActions } = reader.text.labels;
  const [first = emptyRow(noActions, anchor), ...rows] = rowsOf(goal, anchor, reader);
  return {
    anchor,
    headers: above === "" ? "c-goals" : `c-goals ${above}`,
    item: itemOf(goal, reader),
    targetGroups: targetGroupItems(goal.data.targetGroups, reader),
    span: rows.length + 1,
    first,
    rows,
    metrics: tableMetrics(goal, reader),
  };
}

function rowsOf(goal: Goal, anchor: string, reader: Reader): readonly TableRow[] {
  const rows: TableRow[] = goal.owners.length > 0 ? [wholeGoalRow(goal, anchor, reader)] : [];
  const { noActions, noGroupActions } = reader.text.labels;
  const groups = grouped(goal, (action) => action);
  for (const { group, rows: actions } of groups) {
    let headers = anchor;
    const heading = groupHeading(group, reader);
    if (heading.words !== null) {
      const row = groupRow(heading.words, heading.label, `r-${goal.id}-${rows.length}`, anchor);
      headers = `${anchor} ${row.anchor}`;
      rows.push(row);
    }
    for (const action of actions) rows.push(actionTableRow(action, goal, headers, reader));
    if (actions.length === 0) rows.push(emptyRow(noGroupActions, headers));
  }
  return groups.length === 0 ? [...rows, emptyRow(noActions, anchor)] : rows;
}

const rowOfWords = { whole: false, group: false, empty: false, owners: [] } as const;

/** The goal's own responsible parties stand beside the goal as a whole, before its actions. */
function wholeGoalRow(goal: Goal, headers: string, reader: Reader): TableRow {
  return {
    ...bareText(reader.text.labels.wholeGoal),
    ...rowOfWords,
    whole: true,
    anchor: "",
    headers,
    owners: ownerItems(goal.owners, reader),
  };
}

function groupRow(words: Words, label: string, anchor: string, headers: string): TableRow {
  return { ...bare(words), label, ...rowOfWords, group: true, anchor, headers };
}

function emptyRow(text: string, headers: string): TableRow {
  return { ...bareText(text), ...rowOfWords, empty: true, anchor: "", headers };
}

function actionTableRow(action: Action, goal: Goal, headers: string, reader: Reader): TableRow {
  return {
    label: labelOf(action),
    words: titleWords(action, reader),
    href: hrefOf(action, reader),
    note: null,
    whole: false,
    group: false,
    empty: false,
    // An action that serves several goals of the focus area stands in the table as many times.
    anchor: action.goals[0] === goal ? `a-${action.id}` : `a-${action.id}-${goal.id}`,
    headers,
    owners: ownerItems(action.owners, reader),
  };
}

function tableMetrics(goal: Goal, reader: Reader): readonly TableMetric[] {
  const own = goal.metrics.map((metric) => ({ words: metricTitle(metric, reader), of: "" }));
  const others = goal.actions.flatMap((action) =>
    action.metrics
      .filter((metric) => !goal.metrics.includes(metric))
      .map((metric) => ({ words: metricTitle(metric, reader), of: ofAction(action, reader) })),
  );
  return [...own, ...others];
}

function ofAction(action: Action, reader: Reader): string {
  const label = labelOf(action);
  return reader.text.say.ofAction(label === "" ? itemOf(action, reader).words.text : label);
}
