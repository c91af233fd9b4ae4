import { addYears, daysBetween, latest } from "../field/dates.ts";
import type { Entry, EntryData } from "../plan/entry.ts";
import { type Phase, phaseOf } from "../plan/phases.ts";
import type { Action, Actor } from "../plan/plan.ts";
import { periodOf, type Settings } from "../plan/settings.ts";
import type { Duty } from "./duties.ts";
import { type Chip, type Item, itemOf } from "./parts.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { statusWordChip } from "./status.ts";
import type { Words } from "./words.ts";

/** The last day of something that an actor answers for and that is still to be done. */
export interface DeadlineRow {
  readonly date: string;
  readonly item: Item;
  /** "Toimenpide", "Tehtävä", "Asiakirja". */
  readonly kind: string;
  /** The group through which it is the actor's. */
  readonly through: Words | null;
  readonly isLate: boolean;
  /** "12 päivää myöhässä", "30 päivää jäljellä". */
  readonly left: string;
  readonly chip: Chip | null;
}

interface Deadline {
  readonly day: string;
  readonly entry: Entry<unknown>;
  readonly kind: string;
  readonly through: Words | null;
  readonly status: string | undefined;
}

/** What an actor has to do by a day, the earliest first, so that what is late comes before all; each thing once. */
export function deadlineRows(actor: Actor, reader: Reader): readonly DeadlineRow[] {
  const groups = reader.duties.get(actor.id)?.groups ?? [];
  const all = [
    ...deadlinesOf(actor, null, reader),
    ...groups.flatMap((group) => deadlinesOf(group, itemOf(group, reader).words, reader)),
  ];
  const known = new Map<Entry<unknown>, Deadline>();
  for (const deadline of all) {
    if (!known.has(deadline.entry)) known.set(deadline.entry, deadline);
  }
  return [...known.values()]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map((deadline) => rowOf(deadline, reader));
}

function deadlinesOf({ id }: Actor, through: Words | null, reader: Reader): readonly Deadline[] {
  const duties = reader.duties.get(id);
  if (duties === undefined) return [];
  const { labels } = reader.text.places;
  const { plan } = reader;
  return [
    ...duties.actions.flatMap(({ entry }) => ofAction(entry, through, reader)),
    ...duties.tasks.flatMap(({ entry }: Duty<Entry>) => {
      const task = entry as Entry<EntryData<"tasks">>;
      const day = dayOfTask(task, plan.settings, reader.asOf);
      if (day === null) return [];
      return [{ day, entry, kind: labels.task, through, status: task.data.status }];
    }),
    ...duties.documents.flatMap(({ entry }: Duty<Entry>) => {
      const { due } = (entry as Entry<EntryData<"documents">>).data;
      const day = lastDay(due);
      if (day === null || day < reader.asOf) return [];
      return [{ day, entry, kind: labels.document, through, status: undefined }];
    }),
  ];
}

function ofAction(action: Action, through: Words | null, reader: Reader): readonly Deadline[] {
  const { timing } = reader.workOf(action);
  const day = lastDay(action.data.schedule);
  if (day === null || timing === "over" || timing === "no-schedule") return [];
  const kind = reader.text.labels.action;
  return [{ day, entry: action, kind, through, status: action.data.status }];
}

function lastDay(written: Parameters<typeof periodOf>[0]): string | null {
  const day = periodOf(written)?.to;
  return day === undefined || day === latest ? null : day;
}

/** A yearly task comes back, done or not, until it is stopped or the plan ends. */
function dayOfTask(
  { data }: Entry<EntryData<"tasks">>,
  settings: Settings,
  asOf: string,
): string | null {
  const phase = phaseOf(data.status, settings);
  const first = lastDay(data.period);
  if (first === null || isStopped(phase)) return null;
  if (data.recurring === true) return nextYearly(first, settings, asOf);
  return phase === "done" ? null : first;
}

function isStopped(phase: Phase | undefined): boolean {
  return phase === "cancelled" || phase === "merged" || phase === "paused";
}

function nextYearly(first: string, { period, term }: Settings, asOf: string): string | null {
  const end = period?.to ?? term?.to ?? latest;
  const years = Math.max(0, Number(asOf.slice(0, 4)) - Number(first.slice(0, 4)));
  const thisYear = addYears(first, years);
  const next = thisYear < asOf ? addYears(first, years + 1) : thisYear;
  return next > end ? null : next;
}

function rowOf({ day, entry, kind, through, status }: Deadline, reader: Reader): DeadlineRow {
  const { asOf, text } = reader;
  const isLate = day < asOf;
  const days = isLate ? daysBetween(day, asOf) : daysBetween(asOf, day);
  return {
    date: dateWords(day, reader),
    item: itemOf(entry, reader),
    kind,
    through,
    isLate,
    left: isLate ? text.places.late(days) : leftWords(days, reader),
    chip: entry.collection === "documents" ? null : statusWordChip(status, reader),
  };
}

/** Days while they say something, then months, then years. */
function leftWords(days: number, { text }: Reader): string {
  const { left, monthsLeft, yearsLeft } = text.places;
  if (days <= mostDays) return left(days);
  const months = Math.round(days / daysOfMonth);
  return months < 2 * monthsOfYear
    ? monthsLeft(months)
    : yearsLeft(Math.round(months / monthsOfYear));
}

const mostDays = 90;
const daysOfMonth = 30.44;
const monthsOfYear = 12;
