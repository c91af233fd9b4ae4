import { isDate } from "../../field/dates.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import type { UpdateData } from "../../plan/generated/data.ts";
import { type Action, entriesOf, type Goal } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { planTitle } from "../about.ts";
import { addressOf } from "../addresses.ts";
import type { Origin } from "../origin.ts";
import { coverageWords } from "../follow-up.ts";
import { enumWord, type Reader } from "../reader.ts";
import { type Prose, proseOf, titleWords, type Words, wordsOrNone } from "../words.ts";
import { fullAddress, permanentId, webAddress } from "./identity.ts";

/** One entry of a feed. */
export interface FeedEntry {
  /** UUID, always the same for the same thing. */
  readonly id: string;
  readonly title: Words;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly author: Words | null;
  readonly content: readonly Prose[];
  readonly category: string;
  /** Of its page: full where the site's address is known, else from the feed's own folder. */
  readonly address: string;
}

/** What has been done and held, the newest first, for those who follow the plan with a reader of feeds. */
export interface Feed {
  /** From the site's root. */
  readonly path: string;
  readonly language: string;
  readonly id: string;
  readonly title: string;
  /** The publisher. */
  readonly author: Words;
  /** The newest day of an entry; where there is none, the plan's own. YYYY-MM-DD. */
  readonly updated: string;
  /** Of the feed itself and of the front page: full where the site's address is known. */
  readonly self: string;
  readonly front: string;
  readonly entries: readonly FeedEntry[];
}

/** Where the feed stands in its language's folder. */
export const feedAddress = "feed.xml";

/** As many entries as readers keep; older ones stand on their pages. */
const most = 200;

/** The feed of one language. `author` is the publisher. */
export function feedOf(reader: Reader, origin: Origin, author: Words): Feed {
  const { plan, language, text } = reader;
  const all = [...updates(reader), ...events(reader)].filter(({ date }) => date <= origin.asOf);
  const entries = all.sort(newestFirst).slice(0, most);
  return {
    path: `${language}/${feedAddress}`,
    language,
    id: permanentId(`feed/${language}`, plan),
    title: text.takeaway.feed.name(planTitle(reader).text),
    author,
    updated: entries[0]?.date ?? origin.commit?.date ?? origin.asOf,
    self: fullAddress(feedAddress, reader) || feedAddress,
    front: fullAddress("index.html", reader) || "index.html",
    entries,
  };
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function updates(reader: Reader): readonly FeedEntry[] {
  const { goals, actions } = reader.plan;
  return [...goals, ...actions].flatMap((entry) => updatesOf(entry, reader));
}

/** Of two on one day the second as written has an id of its own. */
function updatesOf(entry: Goal | Action, reader: Reader): readonly FeedEntry[] {
  const title = titleWords(entry, reader);
  const ofDay = new Map<string, number>();
  const known = (entry.data.updates ?? []).filter(({ date }) => isDate(date));
  return known.map((update): FeedEntry => {
    const before = ofDay.get(update.date) ?? 0;
    ofDay.set(update.date, before + 1);
    const name = `${entry.collection}/${entry.id}/updates/${update.date}/${before}`;
    return {
      id: permanentId(name, reader.plan),
      title: { ...title, text: reader.text.takeaway.feed.update(title.text) },
      date: update.date,
      author: wordsOrNone(update.author, reader),
      content: contentOf(update, reader),
      category: reader.text.labels.followUp,
      address: addressIn(entry, reader),
    };
  });
}

function contentOf({ text, coverage }: UpdateData, reader: Reader): readonly Prose[] {
  const prose = proseOf(text, reader);
  const reached = coverageWords(coverage, reader);
  const note = wordsOrNone(coverage?.note, reader);
  const of = note === null ? "" : ` ${note.text}`;
  const line = reached === "" ? "" : `${reader.text.labels.coverage}: ${reached}${of}`;
  return [
    ...(prose === null ? [] : [prose]),
    ...(line === "" ? [] : [{ markdown: line, lang: "" }]),
  ];
}

/** Events that are over, by their last day. */
function events(reader: Reader): readonly FeedEntry[] {
  return entriesOf(reader.plan, "events").flatMap((event) => {
    const period = periodOf(event.data.period);
    if (period === undefined || period.open) return [];
    return [eventEntry(event, period.to, reader)];
  });
}

function eventEntry(event: Entry<EntryData<"events">>, date: string, reader: Reader): FeedEntry {
  const { kind, description, changed } = event.data;
  const { feed, calendar } = reader.text.takeaway;
  const title = titleWords(event, reader);
  const word = kind === undefined ? "" : enumWord("event.kind", kind, reader);
  const told = proseOf(description, reader);
  const change = proseOf(changed, reader);
  return {
    id: permanentId(`events/${event.id}`, reader.plan),
    title: { ...title, text: feed.event(word, title.text) },
    date,
    author: null,
    content: [
      ...(told === null ? [] : [told]),
      ...(change === null ? [] : [{ markdown: feed.changed, lang: "" }, change]),
    ],
    category: word === "" ? calendar.event : word,
    address: addressIn(event, reader),
  };
}

function addressIn(entry: Entry<unknown>, reader: Reader): string {
  const full = webAddress(entry, reader);
  return full === "" ? (addressOf(entry) ?? "preparation.html") : full;
}
