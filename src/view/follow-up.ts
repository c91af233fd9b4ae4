import type { ApprovalData, CoverageData, UpdateData } from "../plan/generated/data.ts";
import { writeNumber } from "../text/numbers.ts";
import { type Item, bareText, itemOf, linkItem } from "./parts.ts";
import { dateWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** What was done, by a day. */
export interface UpdateView {
  readonly date: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly prose: Prose | null;
  /** "9 / 14", or "". */
  readonly coverage: string;
  readonly coverageNote: Words | null;
  readonly author: Words | null;
}

/** A body's handling of the plan or of a part of it. */
export interface ApprovalView {
  readonly date: string;
  readonly day: string;
  readonly body: Item | null;
  readonly state: string;
  readonly section: string;
  readonly caseNumber: string;
  readonly link: Item | null;
}

/** The entries of follow-up, the newest first. */
export function updateViews(
  updates: readonly UpdateData[] | undefined,
  reader: Reader,
): readonly UpdateView[] {
  if (updates === undefined) return [];
  const newestFirst = [...updates].sort((a, b) => (a.date < b.date ? 1 : -1));
  return newestFirst.map(({ date, text, coverage, author }) => ({
    date: dateWords(date, reader),
    day: date,
    prose: proseOf(text, reader),
    coverage: coverageWords(coverage, reader),
    coverageNote: wordsOrNone(coverage?.note, reader),
    author: wordsOrNone(author, reader),
  }));
}

/** "9 / 14", or "" where nothing is counted. */
export function coverageWords(coverage: CoverageData | undefined, reader: Reader): string {
  if (coverage === undefined) return "";
  const { count, of } = coverage;
  const whole = of === undefined ? "" : writeNumber(of, reader.language);
  return reader.text.say.coverage(writeNumber(count, reader.language), whole);
}

/** Who handled the plan and how, as written. */
export function approvalViews(
  approvals: readonly ApprovalData[] | undefined,
  reader: Reader,
): readonly ApprovalView[] {
  return (approvals ?? []).map(({ body, state, date, section, case: number, link }) => ({
    date: dateWords(date, reader),
    day: date ?? "",
    body: body === undefined ? null : bodyItem(body, reader),
    state: enumWord("approval.state", state, reader),
    section: section ?? "",
    caseNumber: number ?? "",
    link: link === undefined ? null : linkItem(link, reader),
  }));
}

function bodyItem(id: string, reader: Reader): Item {
  const body = reader.plan.byId.get(id);
  return body === undefined ? bareText(id) : itemOf(body, reader);
}
