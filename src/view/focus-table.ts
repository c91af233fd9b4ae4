import type { Action, FocusArea, Goal, Phenomenon } from "../plan/plan.ts";
import { grouped } from "./action-rows.ts";
import { targetGroupItems } from "./about.ts";
import { metricTitle } from "./metrics.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { labelOf, type Words, wordsOrNone } from "./words.ts";

/**
 * The four-column table of the field: goals, actions, responsible parties, metrics. Every cell knows the ids of
 * its headers, so that a screen reader can say them.
 */
export interface FocusTable {
  readonly sections: readonly TableSection[];
}

/** The goals of one phenomenon, or those that stand under none. */
export interface TableSection {
  /** Null where goals stand under no phenomenon. */
  readonly phenomenon: Words | null;
  readonly anchor: string;
  readonly goals: readonly TableGoal[];
}

/** One goal: a group of rows. */
export interface TableGoal {
  readonly anchor: string;
  /** Ids of the headers of the goal's own cells: its column and its phenomenon. */
  readonly headers: string;
  readonly item: Item;
  readonly targetGroups: readonly Item[];
  /** Of the cells of the first column and the last. */
  readonly span: number;
  readonly rows: readonly TableRow[];
  readonly metrics: readonly TableMetric[];
}

/** A heading of a group of actions ("A. Koulut"), an action, or the goal as a whole. */
export interface TableRow {
  readonly kind: "group" | "action" | "whole" | "empty";
  readonly anchor: string;
  readonly headers: string;
  readonly label: string;
  readonly words: Words | null;
  readonly href: string;
  readonly owners: readonly OwnerItem[];
  /** Whether it opens the group of rows, beside which the goal and its metrics stand. */
  readonly first: boolean;
}

export interface TableMetric {
  readonly words: Words;
  /** The number of the action that it measures, or "" for one of the goal. */
  readonly of: string;
}

/** The table of a focus area. */
export function focusTable(area: FocusArea, reader: Reader): FocusTable {
  const sections = [undefined, ...area.phenomena].map((phenomenon) =>
    sectionOf(area, phenomenon, reader),
  );
  return { sections: sections.filter(({ goals }) => goals.length > 0) };
}

function sectionOf(
  area: FocusArea,
  phenomenon: Phenomenon | undefined,
  reader: Reader,
): TableSection {
  const anchor = phenomenon === undefined ? "" : `p-${phenomenon.id}`;
  const goals = area.goals.filter((goal) => goal.phenomenon === phenomenon);
  return {
    phenomenon: phenomenon === undefined ? null : itemOf(phenomenon, reader).words,
    anchor,
    goals: goals.map((goal) => tableGoal(goal, anchor, reader)),
  };
}

function tableGoal(goal: Goal, above: string, reader: Reader): TableGoal {
  const anchor = `g-${goal.id}`;
  const rows = rowsOf(goal, anchor, reader);
  return {
    anchor,
    headers: above === "" ? "c-goals" : `c-goals ${above}`,
    item: itemOf(goal, reader),
    targetGroups: targetGroupItems(goal.data.targetGroups, reader),
    span: rows.length,
    rows: rows.map((row, index) => ({ ...row, first: index === 0 })),
    metrics: tableMetrics(goal, reader),
  };
}

const blank = { label: "", words: null, href: "", owners: [], first: false } as const;

function rowsOf(goal: Goal, anchor: string, reader: Reader): readonly TableRow[] {
  const rows: TableRow[] = [];
  if (goal.owners.length > 0) {
    const owners = ownerItems(goal.owners, reader);
    rows.push({ ...blank, kind: "whole", anchor: `w-${goal.id}`, headers: anchor, owners });
  }
  for (const { group, rows: actions } of grouped(goal, (action) => action)) {
    const under = group === undefined ? anchor : `${anchor} ${groupAnchor(goal, rows.length)}`;
    if (group !== undefined) {
      const label = group.label === undefined ? "" : String(group.label);
      const words = wordsOrNone(group.title, reader);
      const heading = { kind: "group", anchor: groupAnchor(goal, rows.length) } as const;
      rows.push({ ...blank, ...heading, headers: anchor, label, words });
    }
    for (const action of actions) rows.push(actionTableRow(action, goal, under, reader));
  }
  if (goal.actions.length === 0)
    rows.push({ ...blank, kind: "empty", anchor: "", headers: anchor });
  return rows;
}

function groupAnchor(goal: Goal, row: number): string {
  return `r-${goal.id}-${row}`;
}

function actionTableRow(action: Action, goal: Goal, headers: string, reader: Reader): TableRow {
  const { label, words, href } = itemOf(action, reader);
  return {
    kind: "action",
    // An action that serves several goals of the focus area stands in the table as many times.
    anchor: action.goals[0] === goal ? `a-${action.id}` : `a-${action.id}-${goal.id}`,
    headers,
    label,
    words,
    href,
    owners: ownerItems(action.owners, reader),
    first: false,
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
