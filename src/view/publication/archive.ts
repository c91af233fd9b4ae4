import { entriesOf } from "../../plan/plan.ts";
import { goalStands } from "../../plan/standing.ts";
import type { ArchiveText } from "../../text/publication.ts";
import { type ApprovalView, approvalViews } from "../follow-up.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { bareText, type Item, itemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { plain } from "../words.ts";
import { endedGoals } from "./ended.ts";

/** The years of the plan with what there is of each, and what was before. */
export interface ArchivePage extends PageBase {
  readonly kind: "archive";
  readonly words: ArchiveText;
  readonly years: readonly YearRow[];
  readonly approvals: readonly ApprovalView[];
  /** Documents of the plan that are reports. */
  readonly reports: readonly Item[];
  readonly ended: readonly Item[];
}

/** One year, the newest first. */
export interface YearRow {
  readonly year: string;
  readonly report: string;
  readonly isMade: boolean;
  readonly isNow: boolean;
  readonly followUp: string;
}

/** The archive of years. `reported` are the years of which the repository holds a yearly report. */
export function archivePage(
  reported: readonly number[],
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
    ended: endedItems(reader),
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

/** Goals that are in the plan but no longer pursued, then those of which only the id is known. */
function endedItems(reader: Reader): readonly Item[] {
  const there = reader.plan.goals.filter((goal) => !goalStands(goal));
  const gone = endedGoals(reader.plan).map(({ id }) => ({
    ...bareText(id),
    href: `${reader.base}goals/${id}.html`,
  }));
  return [...there.map((goal) => itemOf(goal, reader)), ...gone];
}
