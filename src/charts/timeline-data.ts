import type { ChartText, Work } from "../text/charts.ts";
import type { Frame, Rows } from "./chart.ts";
import { plainText } from "./markup.ts";
import { sentences } from "./sentences.ts";
import { named } from "./series-words.ts";
import { isMoment, type Moment } from "./time-scale.ts";

/** An action, a document, or whatever else lasts. */
export interface TimelineEntry {
  readonly title: string;
  /** When it begins and ends, as decimal years; what is left out is open. One moment has both the same. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Without a beginning and an end: it goes on all the time. */
  readonly isContinuous?: boolean | undefined;
  /** The same in words; "" where nothing is known. */
  readonly period: string;
  readonly work: Work;
  /** The state in words. */
  readonly status: string;
}

/** Entries of a kind below their heading. */
export interface TimelineGroup {
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}

/** What is done when. */
export interface TimelineInput extends Frame {
  readonly groups: readonly TimelineGroup[];
  readonly today?: Moment;
}

/** An entry made sound. */
export interface DrawnEntry {
  readonly title: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly isContinuous: boolean;
  readonly period: string;
  readonly work: Work;
  readonly status: string;
}

export interface TimelineData {
  readonly groups: readonly { readonly heading: string; readonly entries: readonly DrawnEntry[] }[];
  readonly today: Moment | undefined;
}

export function timelineData(input: TimelineInput): TimelineData {
  const groups = input.groups.map(({ heading, entries }) => ({
    heading: plainText(heading),
    entries: entries.map(drawnEntry),
  }));
  const { today } = input;
  const isShown = today !== undefined && isMoment(today.at);
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    today: isShown ? { at: today.at, period: plainText(today.period) } : undefined,
  };
}

/** An end before its beginning is no end. */
function drawnEntry(entry: TimelineEntry): DrawnEntry {
  const from = placed(entry.from);
  const to = placed(entry.to);
  return {
    title: plainText(entry.title),
    from,
    to: from !== undefined && to !== undefined && to < from ? undefined : to,
    isContinuous: entry.isContinuous === true,
    period: plainText(entry.period),
    work: entry.work,
    status: plainText(entry.status),
  };
}

function placed(at: number | undefined): number | undefined {
  return at !== undefined && isMoment(at) ? at : undefined;
}

/** What a timeline shows, in sentences: how many of each kind there are, and in which states. */
export function timelineDescription({ groups, today }: TimelineData, text: ChartText): string {
  if (groups.length === 0) return text.nothing;
  return sentences([
    today === undefined ? "" : `${text.timeline.today(today.period)}.`,
    ...groups.map(({ heading, entries }) => {
      return text.timeline.group(heading, entries.length, named(statesOf(entries, text), text));
    }),
  ]);
}

/** How many are in each state, in the order in which the states come: the entries themselves stand in the table. */
function statesOf(entries: readonly DrawnEntry[], { timeline }: ChartText): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status } of entries) {
    const state = status === "" ? timeline.noState : status;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => `${state} ${String(count)}`);
}

/** The table beside a timeline: its kinds one after another. */
export function timelineRows({ groups }: TimelineData, text: ChartText): Rows {
  const { heads, cells } = text;
  const hasKind = groups.some(({ heading }) => heading !== "");
  return {
    head: [heads.entry, ...(hasKind ? [heads.kind] : []), heads.schedule, heads.status],
    body: groups.flatMap(({ heading, entries }) =>
      entries.map(({ title, period, status }) => [
        { text: title },
        ...(hasKind ? [{ text: heading }] : []),
        { text: period === "" ? cells.noSchedule : period },
        { text: status === "" ? cells.none : status },
      ]),
    ),
  };
}
