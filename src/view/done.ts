import { compare } from "../base/compare.ts";
import { isDate } from "../field/dates.ts";
import type { Entry, EntryData } from "../plan/entry.ts";
import type { UpdateData } from "../plan/generated/data.ts";
import { type Action, entriesOf, type Goal } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import { updateViews } from "./follow-up.ts";
import { bare, type Item, itemOf } from "./parts.ts";
import { dateWords, periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { type Prose, proseOf, titleWords, type Words } from "./words.ts";

/** Something that was done or held, by its day. */
export interface DeedView {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly date: string;
  readonly item: Item;
  /** Of an event what it was; "" of an entry of follow-up. */
  readonly kind: string;
  readonly prose: Prose | null;
  /** "9 / 14", or "". */
  readonly coverage: string;
  /** Of what: "kuntaa"; null where it is not written. */
  readonly coverageNote: Words | null;
}

/** A deed that is looked at only when it is shown. */
export interface Deed {
  readonly day: string;
  readonly view: () => DeedView;
}

/** What was written of goals and actions, and the events that are over, until the day of the report, the newest first. */
export function deedsOf(reader: Reader): readonly Deed[] {
  const { goals, actions } = reader.plan;
  const all = [
    ...goals.flatMap((goal) => updateDeeds(goal, reader)),
    ...actions.flatMap((action) => updateDeeds(action, reader)),
    ...entriesOf(reader.plan, "events").flatMap((event) => eventDeeds(event, reader)),
  ];
  return all.filter(({ day }) => day <= reader.asOf).sort((a, b) => compare(b.day, a.day));
}

function updateDeeds(entry: Goal | Action, reader: Reader): readonly Deed[] {
  const { updates = [] } = entry.data;
  const dated = updates.filter(({ date }) => isDate(date));
  return dated.map((update) => ({
    day: update.date,
    view: () => updateDeed(update, entry, reader),
  }));
}

function updateDeed(update: UpdateData, entry: Goal | Action, reader: Reader): DeedView {
  const [view] = updateViews([update], reader);
  return {
    day: update.date,
    date: dateWords(update.date, reader),
    item: itemOf(entry, reader),
    kind: "",
    prose: view?.prose ?? null,
    coverage: view?.coverage ?? "",
    coverageNote: view?.coverageNote ?? null,
  };
}

/** By the last day. */
function eventDeeds(event: Entry<EntryData<"events">>, reader: Reader): readonly Deed[] {
  const period = periodOf(event.data.period);
  if (period === undefined || period.open) return [];
  return [{ day: period.to, view: () => eventDeed(event, period.to, reader) }];
}

function eventDeed(event: Entry<EntryData<"events">>, day: string, reader: Reader): DeedView {
  const { kind, description, changed, period } = event.data;
  const word = kind === undefined ? "" : enumWord("event.kind", kind, reader);
  return {
    day,
    date: periodWords(period, reader),
    item: { ...bare(titleWords(event, reader)), href: `${reader.base}preparation.html` },
    kind: word === "" ? reader.text.results.labels.event : word,
    prose: proseOf(changed ?? description, reader),
    coverage: "",
    coverageNote: null,
  };
}
