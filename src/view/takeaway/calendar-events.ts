import type { Entry, EntryData } from "../../plan/entry.ts";
import { entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { itemsByIds } from "../parts.ts";
import { enumWord, type Reader } from "../reader.ts";
import { titleWords } from "../words.ts";
import { daysOf, type Dated, factLines, named } from "./calendar-entry.ts";
import { permanentId, webAddress } from "./identity.ts";

/** Events whose days or months are known: one that is known by its year alone would fill the whole of it. */
export function datedEvents(reader: Reader): readonly Dated[] {
  return entriesOf(reader.plan, "events").flatMap((event) => {
    const period = periodOf(event.data.period);
    if (period === undefined || period.open || period.precision === "year") return [];
    const parties = partiesOf(event);
    const entry = {
      id: permanentId(`events/${event.id}`, reader.plan),
      title: titleWords(event, reader).text,
      ...daysOf(period.from, period.to),
      lines: eventLines(event, reader),
      category: reader.text.takeaway.calendar.event,
      address: webAddress(event, reader),
      yearlyUntil: null,
    };
    return [{ entry, parties: new Set(parties) }];
  });
}

function partiesOf({ data }: Entry<EntryData<"events">>): readonly string[] {
  return [...(data.body === undefined ? [] : [data.body]), ...(data.participants ?? [])];
}

function eventLines(event: Entry<EntryData<"events">>, reader: Reader): readonly string[] {
  const { kind, purpose, section } = event.data;
  const what = [
    kind === undefined ? "" : enumWord("event.kind", kind, reader),
    purpose === undefined ? "" : enumWord("event.purpose", purpose, reader),
    section ?? "",
  ];
  const parties = named(itemsByIds(partiesOf(event), reader));
  return factLines([
    ["", what.filter((word) => word !== "").join(", ")],
    [reader.text.takeaway.calendar.parties, parties],
  ]);
}
