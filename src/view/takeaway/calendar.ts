import { keeping } from "../../base/kept.ts";
import type { Actor } from "../../plan/plan.ts";
import { planTitle } from "../about.ts";
import type { Origin } from "../origin.ts";
import type { Reader } from "../reader.ts";
import { titleWords } from "../words.ts";
import type { CalendarEntry, Dated } from "./calendar-entry.ts";
import { datedEvents } from "./calendar-events.ts";
import { actionDeadlines, taskDeadlines } from "./deadlines.ts";

/** A calendar that people take into their own. */
export interface Calendar {
  /** From the site's root. */
  readonly path: string;
  readonly language: string;
  readonly name: string;
  /** The day on which the plan last changed, YYYY-MM-DD. */
  readonly changed: string;
  /** By day. */
  readonly entries: readonly CalendarEntry[];
}

/** Where everyone's calendar stands in its language's folder, if anything is dated. */
export const calendarAddress = "calendar.ics";

/** Where a party's calendar stands in its language's folder, if it has one: see `partiesWithCalendar`. */
export function calendarAddressOf({ id }: Actor): string {
  return `calendar/${id}.ics`;
}

/** The calendar of everyone, and one for each party of whom something is dated; none where nothing is. */
export function calendarsOf(reader: Reader, origin: Origin): readonly Calendar[] {
  const dated = datedOf(reader);
  if (dated.length === 0) return [];
  const plan = planTitle(reader).text;
  const calendar = (address: string, name: string, its: readonly Dated[]): Calendar => ({
    path: `${reader.language}/${address}`,
    language: reader.language,
    name,
    changed: origin.commit?.date ?? origin.asOf,
    entries: its.map(({ entry }) => entry),
  });
  const ofParties = byParty(dated, reader).map(({ actor, its }) => {
    const name = titleWords(actor, reader).text;
    return calendar(calendarAddressOf(actor), `${plan}: ${name}`, its);
  });
  return [calendar(calendarAddress, plan, dated), ...ofParties];
}

/** Whether anything is dated, so that there is a calendar. */
export function hasCalendar(reader: Reader): boolean {
  return [taskDeadlines, datedEvents, actionDeadlines].some((find) => find(reader).length > 0);
}

const withCalendar = keeping<ReadonlySet<string>>();

/** Ids of the parties that have a calendar of their own; the same for readers of every language. */
export function partiesWithCalendar(reader: Reader): ReadonlySet<string> {
  const parties = (): readonly Party[] => byParty(datedOf(reader), reader);
  return withCalendar(reader.plan, "", () => new Set(parties().map(({ actor }) => actor.id)));
}

function datedOf(reader: Reader): readonly Dated[] {
  const all = [...actionDeadlines(reader), ...taskDeadlines(reader), ...datedEvents(reader)];
  return all.sort(byDay);
}

function byDay({ entry: a }: Dated, { entry: b }: Dated): number {
  return `${a.from} ${a.afterLast} ${a.id}` < `${b.from} ${b.afterLast} ${b.id}` ? -1 : 1;
}

interface Party {
  readonly actor: Actor;
  readonly its: readonly Dated[];
}

/** The parties with what concerns them and the groups that they are members of, by day. */
function byParty(dated: readonly Dated[], { plan, duties }: Reader): readonly Party[] {
  const found = new Map<string, Dated[]>();
  for (const one of dated) {
    for (const id of one.parties) {
      const its = found.get(id) ?? [];
      its.push(one);
      found.set(id, its);
    }
  }
  const parties = plan.actors.map((actor) => {
    const groups = duties.get(actor.id)?.groups ?? [];
    const ids = [actor.id, ...groups.map(({ id }) => id)];
    const its = new Set(ids.flatMap((id) => found.get(id) ?? []));
    return { actor, its: [...its].sort(byDay) };
  });
  return parties.filter(({ its }) => its.length > 0);
}
