import { sectors, termOf } from "../field/vocabularies.ts";
import type { Entry, EntryData } from "../plan/entry.ts";
import type { ContactData } from "../plan/generated/data.ts";
import type { Action, Actor, Goal } from "../plan/plan.ts";
import type { PlacesLabels } from "../text/places.ts";
import { type ActionRow, actionRow } from "./action-rows.ts";
import { areaWords } from "./about.ts";
import { type DeadlineRow, deadlineRows } from "./actor-deadlines.ts";
import { safeHref } from "./addresses.ts";
import type { ActorDuties, Duty } from "./duties.ts";
import { type GoalLine, goalLines } from "./focus-area.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import {
  bare,
  bareText,
  type Fact,
  factsOf,
  type Item,
  itemOf,
  itemsByIds,
  linkItem,
  textFact,
} from "./parts.ts";
import { periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { calendarAddressOf, partiesWithCalendar } from "./takeaway/calendar.ts";
import { nameOf, plain, type Prose, proseOf, type Words, wordsOf, wordsOrNone } from "./words.ts";

/** An action that an actor takes part in, with the goal that it serves. */
export interface DutyRow extends ActionRow {
  readonly goal: Item | null;
  /** What is said of the actor's part in it, or of the group through which it takes part. */
  readonly part: Words | null;
}

/** A heading with a table of actions below it. */
export interface DutyTable {
  readonly anchor: string;
  readonly heading: string;
  readonly rows: readonly DutyRow[];
}

export interface ActorPage extends PageBase {
  readonly kind: "actor";
  readonly item: Item;
  readonly actorKind: string;
  readonly description: Prose | null;
  readonly words: PlacesLabels;
  /** The earliest first, late ones among them. */
  readonly deadlines: readonly DeadlineRow[];
  /** How many are late and how many to come, or "". */
  readonly deadlinesInShort: string;
  /** The way to the calendar of its deadlines, or "". */
  readonly calendar: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly DutyTable[];
  readonly goalLists: readonly {
    readonly heading: string;
    readonly goals: readonly GoalLine[];
  }[];
  readonly documents: readonly Item[];
  readonly tasks: readonly Item[];
  readonly links: readonly Item[];
  readonly nothing: boolean;
}

/** The page of an actor: everything that a unit answers for. */
export function actorPage(actor: Actor, around: Surroundings, reader: Reader): ActorPage {
  const { data } = actor;
  const item = itemOf(actor, reader);
  const address = `actors/${actor.id}.html`;
  const { labels } = reader.text;
  const trail = [{ ...bare(plain(labels.actors)), href: `${reader.base}actors.html` }];
  const title = item.words;
  const duties = reader.duties.get(actor.id);
  const tables = dutyTables(duties, reader);
  const deadlines = deadlineRows(actor, reader);
  const goalLists = goalListsOf(duties, reader);
  const documents = (duties?.documents ?? []).map(({ entry }) => itemOf(entry, reader));
  const tasks = (duties?.tasks ?? []).map(({ entry }) => taskItem(entry, reader));
  return {
    kind: "actor",
    path: `${reader.language}/${address}`,
    frame: frameOf({ address, title, description: title.text, trail }, around, reader),
    text: labels,
    item,
    actorKind: data.kind === undefined ? "" : enumWord("actor.kind", data.kind, reader),
    description: proseOf(data.description, reader),
    words: reader.text.places.labels,
    deadlines,
    deadlinesInShort: inShort(deadlines, reader),
    calendar: partiesWithCalendar(reader).has(actor.id)
      ? reader.base + calendarAddressOf(actor)
      : "",
    facts: actorFacts(actor, duties, reader),
    tables,
    goalLists,
    documents,
    tasks,
    links: (data.links ?? []).map((link) => linkItem(link, reader)),
    nothing: [tables, goalLists, documents, tasks].every(({ length }) => length === 0),
  };
}

/** A task with its time. */
function taskItem(entry: Entry, reader: Reader): Item {
  const { period } = (entry as Entry<EntryData<"tasks">>).data;
  const time = periodWords(period, reader);
  return itemOf(entry, reader, time === "" ? null : plain(time));
}

function inShort(deadlines: readonly DeadlineRow[], { text }: Reader): string {
  const late = deadlines.filter(({ isLate }) => isLate).length;
  return deadlines.length === 0 ? "" : text.places.deadlines(late, deadlines.length - late);
}

/** What an actor answers for alone, with others, and through groups; those tables that have rows. */
export function dutyTables(duties: ActorDuties | undefined, reader: Reader): readonly DutyTable[] {
  if (duties === undefined) return [];
  const { labels } = reader.text;
  const isLead = ({ owner }: Duty<Action>): boolean => owner.role === "lead";
  const tables = [
    table("leads", labels.leads, duties.actions.filter(isLead), reader),
    table(
      "takes-part",
      labels.takesPart,
      duties.actions.filter((duty) => !isLead(duty)),
      reader,
    ),
    { anchor: "groups", heading: labels.throughGroups, rows: groupRows(duties, reader) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function table(
  anchor: string,
  heading: string,
  duties: readonly Duty<Action>[],
  reader: Reader,
): DutyTable {
  const rows = duties.map(({ entry, owner }) =>
    dutyRow(entry, wordsOrNone(owner.note, reader), reader),
  );
  return { anchor, heading, rows };
}

function dutyRow(action: Action, part: Words | null, reader: Reader): DutyRow {
  const [goal] = action.goals;
  const { item, owners, schedule, scheduleValue, chip } = actionRow(action, reader);
  return {
    item,
    owners,
    schedule,
    scheduleValue,
    chip,
    goal: goal === undefined ? null : itemOf(goal, reader),
    part,
  };
}

function groupRows({ groups }: ActorDuties, reader: Reader): readonly DutyRow[] {
  return groups.flatMap((group) => {
    const part = itemOf(group, reader).words;
    const actions = reader.duties.get(group.id)?.actions ?? [];
    return actions.map(({ entry }) => dutyRow(entry, part, reader));
  });
}

function goalListsOf(duties: ActorDuties | undefined, reader: Reader): ActorPage["goalLists"] {
  if (duties === undefined) return [];
  const { labels } = reader.text;
  const isLead = ({ owner }: Duty<Goal>): boolean => owner.role === "lead";
  const lines = (list: readonly Duty<Goal>[]): readonly GoalLine[] =>
    goalLines(
      list.map(({ entry }) => entry),
      reader,
    );
  const lists = [
    { heading: labels.leadsGoals, goals: lines(duties.goals.filter(isLead)) },
    {
      heading: labels.takesPartGoals,
      goals: lines(duties.goals.filter((duty) => !isLead(duty))),
    },
  ];
  return lists.filter(({ goals }) => goals.length > 0);
}

function actorFacts(
  { data }: Actor,
  duties: ActorDuties | undefined,
  reader: Reader,
): readonly Fact[] {
  const { labels } = reader.text;
  const sector = data.sector === undefined ? undefined : termOf(sectors, data.sector);
  const actors = (list: readonly Actor[] | undefined): readonly Item[] =>
    (list ?? []).map((actor) => itemOf(actor, reader));
  return factsOf([
    textFact(labels.sector, sector?.name[reader.language] ?? ""),
    {
      term: labels.region,
      items: data.area === undefined ? [] : [bare(areaWords(String(data.area), reader))],
    },
    {
      term: labels.partOf,
      items: itemsByIds(data.partOf === undefined ? [] : [data.partOf], reader),
    },
    { term: labels.parts, items: actors(duties?.parts) },
    { term: labels.members, items: itemsByIds(data.members, reader) },
    { term: labels.memberOf, items: actors(duties?.groups) },
    { term: labels.aliases, items: aliasItems(data.aliases, reader) },
    ...contactFacts(data.contact, reader),
  ]);
}

/** Other names are in the plan's own language. */
function aliasItems(aliases: readonly string[] | undefined, reader: Reader): readonly Item[] {
  const words = nameOf(aliases?.join(", "), reader);
  return words === null ? [] : [bare(words)];
}

function contactFacts(contact: ContactData | undefined, reader: Reader): readonly Fact[] {
  if (contact === undefined) return [];
  const { labels } = reader.text;
  const { role, email, phone, url } = contact;
  const link = (text: string): Item => ({ ...bareText(text), href: safeHref(text) });
  return [
    { term: labels.contact, items: [bare(wordsOf(role, reader))] },
    { term: labels.email, items: email === undefined ? [] : [link(email)] },
    textFact(labels.phone, phone ?? ""),
    { term: labels.website, items: url === undefined ? [] : [link(url)] },
  ];
}
