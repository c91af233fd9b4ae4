import type { ChartText } from "../text/charts.ts";
import type { Frame, Rows } from "./chart.ts";
import { plainText } from "./markup.ts";
import { sentences } from "./sentences.ts";

/** A task of the year. */
export interface CircleTask {
  readonly title: string;
  /** Months, 1–12; a task from 11 to 2 runs over the turn of the year. */
  readonly from: number;
  readonly to: number;
  /** What sort of task it is, in words; "" for none. */
  readonly kind?: string | undefined;
}

/** The year circle (vuosikello). */
export interface CircleInput extends Frame {
  readonly tasks: readonly CircleTask[];
  /** In the middle: the year. */
  readonly heading?: string;
  /** The month to highlight, 1–12. */
  readonly month?: number;
}

/** A task made sound, with the number that it has in the circle and in the list. */
export interface DrawnTask {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  /** From 0; the first month, and how many there are. */
  readonly first: number;
  readonly length: number;
}

/** The tasks in order of their months; of those that begin together the longest first. */
export function tasksOf({ tasks }: CircleInput): readonly DrawnTask[] {
  return tasks
    .map(({ title, from, to, kind = "" }) => {
      const first = monthOf(from);
      const length = ((monthOf(to) - first + 12) % 12) + 1;
      return { title: plainText(title), kind: plainText(kind), first, length };
    })
    .sort((a, b) => a.first - b.first || b.length - a.length || compare(a.title, b.title))
    .map((task, index) => ({ ...task, number: index + 1 }));
}

/** From 0; what is no month is taken for the nearest that is. */
function monthOf(month: number): number {
  return Number.isFinite(month) ? Math.min(Math.max(Math.round(month), 1), 12) - 1 : 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The months of a task, from 0. */
export function monthsOf({ first, length }: DrawnTask): readonly number[] {
  return Array.from({ length }, (_, index) => (first + index) % 12);
}

/** How many tasks each month has. */
export function circleDescription(tasks: readonly DrawnTask[], text: ChartText): string {
  const counts = text.circle.months.map((name, month) => {
    const count = tasks.filter((task) => monthsOf(task).includes(month)).length;
    return { name, count };
  });
  const items = counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`);
  return sentences([
    text.circle.tasks(tasks.length),
    items.length === 0 ? "" : text.circle.byMonth(text.list(items, 0)),
  ]);
}

/** The list of a year circle: its numbers, tasks and months. */
export function circleRows(tasks: readonly DrawnTask[], text: ChartText): Rows {
  const { heads } = text;
  const hasKind = tasks.some(({ kind }) => kind !== "");
  return {
    head: [heads.number, heads.task, heads.months, ...(hasKind ? [heads.kind] : [])],
    body: tasks.map((task) => [
      { text: String(task.number), value: task.number },
      { text: task.title },
      { text: monthWords(task, text) },
      ...(hasKind ? [{ text: task.kind === "" ? text.cells.none : task.kind }] : []),
    ]),
  };
}

function monthWords({ first, length }: DrawnTask, { circle }: ChartText): string {
  const name = (month: number): string => circle.months[month % 12] ?? "";
  if (length === 12) return circle.allYear;
  return length === 1 ? name(first) : `${name(first)}–${name(first + length - 1)}`;
}
