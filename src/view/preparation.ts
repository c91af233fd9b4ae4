import type { Entry, EntryData } from "../plan/entry.ts";
import { entriesOf } from "../plan/plan.ts";
import { anchorOf } from "./addresses.ts";
import { ownersWritten } from "./owners.ts";
import { type Item, itemOf, itemsByIds, linkItem } from "./parts.ts";
import { periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** How the plan is made: what has been held, what is to be done, who works together. */
export interface PreparationView {
  readonly events: readonly EventView[];
  readonly tasks: readonly TaskView[];
  readonly networks: readonly NetworkView[];
}

export interface EventView {
  readonly item: Item;
  readonly kind: string;
  readonly purpose: string;
  readonly period: string;
  readonly section: string;
  readonly parties: readonly Item[];
  readonly prose: Prose | null;
  readonly changed: Prose | null;
  readonly link: Item | null;
}

export interface TaskView {
  readonly anchor: string;
  readonly item: Item;
  readonly stream: Words | null;
  readonly period: string;
  readonly owners: readonly Item[];
  readonly prose: Prose | null;
}

export interface NetworkView {
  readonly item: Item;
  /** Of whoever made the plan; "" where it is not written. */
  readonly role: string;
  /** None or one. */
  readonly coordinator: readonly Item[];
  readonly members: readonly Item[];
  readonly prose: Prose | null;
}

/** Events, tasks and networks, in the order of the plan. */
export function preparationView(reader: Reader): PreparationView {
  const { plan } = reader;
  return {
    events: entriesOf(plan, "events").map((entry) => eventView(entry, reader)),
    tasks: entriesOf(plan, "tasks").map((entry) => taskView(entry, reader)),
    networks: entriesOf(plan, "networks").map((entry) => networkView(entry, reader)),
  };
}

function eventView(entry: Entry<EntryData<"events">>, reader: Reader): EventView {
  const { kind, purpose, period, section, body, participants, link, ...data } = entry.data;
  const parties = [...(body === undefined ? [] : [body]), ...(participants ?? [])];
  return {
    item: itemOf(entry, reader),
    kind: kind === undefined ? "" : enumWord("event.kind", kind, reader),
    purpose: purpose === undefined ? "" : enumWord("event.purpose", purpose, reader),
    period: periodWords(period, reader),
    section: section ?? "",
    parties: itemsByIds(parties, reader),
    prose: proseOf(data.description, reader),
    changed: proseOf(data.changed, reader),
    link: link === undefined ? null : linkItem(link, reader),
  };
}

function taskView(entry: Entry<EntryData<"tasks">>, reader: Reader): TaskView {
  const { data } = entry;
  return {
    anchor: anchorOf(entry),
    item: itemOf(entry, reader),
    stream: wordsOrNone(data.stream, reader),
    period: periodWords(data.period, reader),
    owners: ownersWritten(data.owners, reader),
    prose: proseOf(data.description, reader),
  };
}

function networkView(entry: Entry<EntryData<"networks">>, reader: Reader): NetworkView {
  const { data } = entry;
  return {
    item: itemOf(entry, reader),
    role: data.role === undefined ? "" : enumWord("network.role", data.role, reader),
    coordinator: itemsByIds(data.coordinator === undefined ? [] : [data.coordinator], reader),
    members: itemsByIds(data.members, reader),
    prose: proseOf(data.description, reader),
  };
}
