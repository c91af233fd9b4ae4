import { latest } from "../../field/dates.ts";
import type { Period } from "../../field/period.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import { phaseOf } from "../../plan/phases.ts";
import { type Action, entriesOf } from "../../plan/plan.ts";
import { periodOf, type Settings } from "../../plan/settings.ts";
import { actionStands } from "../../plan/standing.ts";
import { writtenOwners } from "../duties.ts";
import { ownerItems, ownersWritten } from "../owners.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { statusChip } from "../status.ts";
import { titleWords, wordsOrNone } from "../words.ts";
import { type CalendarEntry, daysOf, type Dated, factLines, named } from "./calendar-entry.ts";
import { permanentId, webAddress } from "./identity.ts";

/** The last days of actions that are still to be done: neither done, stopped nor without an end. */
export function actionDeadlines(reader: Reader): readonly Dated[] {
  const { labels } = reader.text;
  return reader.plan.actions.flatMap((action) => {
    const period = periodOf(action.data.schedule);
    if (!isEnding(period) || !isDue(action, reader)) return [];
    const [goal] = action.goals;
    const lines = factLines([
      [labels.goal, goal === undefined ? "" : titleWords(goal, reader).text],
      [labels.owners, named(ownerItems(action.owners, reader))],
      [labels.schedule, periodWords(action.data.schedule, reader)],
      [labels.status, statusChip(action, reader).words.text],
    ]);
    const entry = deadline(action, period.to, reader);
    const parties = new Set(action.owners.map(({ id }) => id));
    return [{ entry: { ...entry, lines, category: labels.action }, parties }];
  });
}

/** The last days of tasks. A yearly one comes back, done or not, until it is stopped or the plan ends. */
export function taskDeadlines(reader: Reader): readonly Dated[] {
  const { settings } = reader.plan;
  return entriesOf(reader.plan, "tasks").flatMap((task) => {
    const { data } = task;
    const period = periodOf(data.period);
    if (!isEnding(period) || isOverTask(task, settings)) return [];
    const lines = factLines([
      ["", wordsOrNone(data.stream, reader)?.text ?? ""],
      [reader.text.labels.owners, named(ownersWritten(data.owners, reader))],
      [reader.text.labels.schedule, periodWords(data.period, reader)],
    ]);
    const entry = deadline(task, period.to, reader);
    const category = reader.text.takeaway.calendar.task;
    const yearlyUntil = data.recurring === true ? lastYear(period.to, settings) : null;
    const parties = new Set(writtenOwners(data.owners).map(([id]) => id));
    return [{ entry: { ...entry, lines, category, yearlyUntil }, parties }];
  });
}

/** Whether an action has a last day that is still to come or was missed: then it stands in the calendars of its owners. */
export function isDue(action: Action, { plan }: Reader): boolean {
  const phase = phaseOf(action.data.status, plan.settings);
  if (phase === "done" || phase === "paused" || !actionStands(action, plan.settings)) return false;
  return isEnding(periodOf(action.data.schedule));
}

function isOverTask({ data }: Entry<EntryData<"tasks">>, settings: Settings): boolean {
  const phase = phaseOf(data.status, settings);
  if (phase === "done") return data.recurring !== true;
  return phase === "cancelled" || phase === "merged" || phase === "paused";
}

function isEnding(period: Period | undefined): period is Period {
  return period !== undefined && period.to !== latest;
}

/** Until when something comes back; null where the plan ends before it would. */
function lastYear(first: string, { period, term }: Settings): string | null {
  const end = period?.to ?? term?.to ?? latest;
  if (end === latest) return "";
  return end > first ? end : null;
}

function deadline(
  entry: Entry<unknown>,
  day: string,
  reader: Reader,
): Omit<CalendarEntry, "lines" | "category"> {
  return {
    id: permanentId(`${entry.collection}/${entry.id}/deadline`, reader.plan),
    title: reader.text.takeaway.calendar.deadline(titleWords(entry, reader).text),
    ...daysOf(day, day),
    address: webAddress(entry, reader),
    yearlyUntil: null,
  };
}
