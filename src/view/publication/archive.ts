import { type Action, entriesOf, type Goal } from "../../plan/plan.ts";
import { goalStands } from "../../plan/standing.ts";
import type { ArchiveText } from "../../text/publication.ts";
import { endedWord } from "../focus-area.ts";
import { type ApprovalView, approvalViews } from "../follow-up.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { bareText, type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { statusChip } from "../status.ts";
import { plain } from "../words.ts";
import { endedAddress, type EndedEntry } from "./ended.ts";

/** The years of the plan with what there is of each, and what was before. */
export interface ArchivePage extends PageBase {
  readonly kind: "archive";
  readonly words: ArchiveText;
  readonly years: readonly YearRow[];
  readonly approvals: readonly ApprovalView[];
  /** Documents of the plan that are reports. */
  readonly reports: readonly Item[];
  readonly ended: readonly EndedList[];
}

/** Goals or actions that have ended, each with when, where that is known. */
export interface EndedList {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly Item[];
}

/** One year, the newest first. */
export interface YearRow {
  readonly year: string;
  readonly report: string;
  readonly isMade: boolean;
  readonly isNow: boolean;
  readonly followUp: string;
}

/**
 * The archive of years. `reported` are the years of which the repository holds a yearly report, `gone` is what the plan
 * has no more.
 */
export function archivePage(
  reported: readonly number[],
  gone: readonly EndedEntry[],
  around: Surroundings,
  reader: Reader,
): ArchivePage {
  const { archive: words } = reader.text.publication;
  const standing = {
    address: "archive.html",
    title: plain(words.title),
    description: words.intro,
    trail: [],
  };
  return {
    kind: "archive",
    path: `${reader.language}/archive.html`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    years: yearRows(reported, reader),
    approvals: approvalViews(reader.plan.settings.data.approvals, reader),
    reports: reportItems(reader),
    ended: endedLists(gone, reader),
  };
}

function yearRows(reported: readonly number[], reader: Reader): readonly YearRow[] {
  const { archive: words } = reader.text.publication;
  const now = Number(reader.asOf.slice(0, 4));
  const entries = updatesByYear(reader);
  return yearsOf(reported, now, reader).map((year) => {
    const isMade = reported.includes(year);
    return {
      year: String(year),
      report: isMade ? words.made : words.notYet,
      isMade,
      isNow: year === now,
      followUp: words.updates(entries.get(year) ?? 0),
    };
  });
}

/** As many years as a plan may span; a slip of a period makes no endless list. */
const mostYears = 20;

/** The years of the plan's period, else of the council term, that have begun, and those that are reported. */
function yearsOf(reported: readonly number[], now: number, { plan }: Reader): readonly number[] {
  const { period, term } = plan.settings;
  const span = period ?? term;
  const first = Math.max(Number(span?.from.slice(0, 4) ?? now), now - mostYears);
  const last = Math.min(Number(span?.to.slice(0, 4) ?? now), now);
  const begun = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return [...new Set([...begun, ...reported])].sort((a, b) => b - a);
}

function updatesByYear({ plan, asOf }: Reader): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { data } of [...plan.goals, ...plan.actions]) {
    for (const { date } of data.updates ?? []) {
      const year = Number(date.slice(0, 4));
      if (date <= asOf) found.set(year, (found.get(year) ?? 0) + 1);
    }
  }
  return found;
}

function reportItems(reader: Reader): readonly Item[] {
  return entriesOf(reader.plan, "documents")
    .filter(({ data }) => data.kind === "report")
    .map((document) => itemOf(document, reader));
}

/** What is in the plan but no longer pursued, then that of which only the id is known; lists that have something. */
function endedLists(gone: readonly EndedEntry[], reader: Reader): readonly EndedList[] {
  const { plan, text } = reader;
  const { goals, actions } = text.ended;
  const dropped = plan.goals.filter((goal) => !goalStands(goal));
  const stopped = plan.actions.filter((action) => isStopped(action, reader));
  const goneOf = (collection: EndedEntry["collection"]): readonly Item[] =>
    gone.filter((entry) => entry.collection === collection).map((entry) => goneItem(entry, reader));
  const lists = [
    {
      heading: goals.list,
      intro: goals.listIntro,
      items: [...dropped.map((goal) => droppedItem(goal, reader)), ...goneOf("goals")],
    },
    {
      heading: actions.list,
      intro: actions.listIntro,
      items: [...stopped.map((action) => stoppedItem(action, reader)), ...goneOf("actions")],
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

function isStopped(action: Action, { workOf }: Reader): boolean {
  const { phase } = workOf(action);
  return action.data.mergedInto !== undefined || phase === "cancelled" || phase === "merged";
}

function droppedItem(goal: Goal, reader: Reader): Item {
  const { dropped } = goal.data;
  return itemOf(goal, reader, plain(withDay(endedWord(goal, reader), dropped?.date, reader)));
}

function stoppedItem(action: Action, reader: Reader): Item {
  const { words } = statusChip(action, reader);
  return itemOf(action, reader, {
    ...words,
    text: withDay(words.text, action.data.statusDate, reader),
  });
}

function withDay(word: string, day: string | undefined, reader: Reader): string {
  return day === undefined ? word : `${word} ${dateWords(day, reader)}`;
}

function goneItem(entry: EndedEntry, reader: Reader): Item {
  const { base, text } = reader;
  const note = entry.last === "" ? null : plain(text.ended.last(dateWords(entry.last, reader)));
  return { ...bareText(entry.id), href: base + endedAddress(entry), note };
}
