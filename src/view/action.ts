import { daysBetween, latest } from "../field/dates.ts";
import type { ResourcesData } from "../plan/generated/data.ts";
import type { Entry } from "../plan/entry.ts";
import type { Action } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import type { ResultLabels } from "../text/results.ts";
import { commonFacts, observationViews, type ObservationView } from "./about.ts";
import { passage } from "./focus-area.ts";
import { type ApprovalView, approvalViews, type UpdateView, updateViews } from "./follow-up.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import { type MetricBlock, metricBlocks } from "./judged/block.ts";
import { type Mark, timingMarks } from "./judged/mark.ts";
import { type MetricRow, metricRow } from "./metrics.ts";
import { writeNumber } from "../text/numbers.ts";
import { type OwnerItem, ownerItems } from "./owners.ts";
import type { PageBase, Passage } from "./page.ts";
import {
  bare,
  bareText,
  type Chip,
  type Fact,
  factsOf,
  type Item,
  itemOf,
  itemsByIds,
  linkItem,
} from "./parts.ts";
import { dateWords, periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { phaseClass, statusChip } from "./status.ts";
import { byYear, type YearOfUpdates } from "./story.ts";
import { calendarAddressOf } from "./takeaway/calendar.ts";
import { isDue } from "./takeaway/deadlines.ts";
import { type Prose, proseOf, titleWords, type Words, wordsOrNone } from "./words.ts";

/** Everything that the plan says of one action. */
export interface ActionView {
  readonly item: Item;
  readonly chip: Chip;
  /** "1.3.2026 alkaen", or "". */
  readonly since: string;
  readonly statusReason: Words | null;
  readonly officialText: Prose | null;
  readonly description: Prose | null;
  readonly passages: readonly Passage[];
  readonly observations: readonly ObservationView[];
  readonly owners: readonly OwnerItem[];
  readonly schedule: string;
  readonly facts: readonly Fact[];
  readonly metrics: readonly MetricRow[];
  readonly updates: readonly UpdateView[];
  readonly approvals: readonly ApprovalView[];
  readonly links: readonly Item[];
}

export interface ActionPage extends PageBase, ActionView {
  readonly kind: "action";
  readonly blocks: readonly MetricBlock[];
  readonly years: readonly YearOfUpdates[];
  /** How late it is, or how much time is left; "" where that says nothing. */
  readonly timing: string;
  readonly marks: readonly Mark[];
  readonly postponements: readonly PostponementView[];
  /** The calendars in which its last day stands. */
  readonly calendars: readonly Item[];
  readonly results: ResultLabels;
  readonly goals: readonly Item[];
}

/** An earlier schedule, and why it was given up. */
export interface PostponementView {
  readonly date: string;
  readonly from: string;
  readonly reason: Words | null;
}

/** The page of an action. */
export function actionPage(action: Action, around: Surroundings, reader: Reader): ActionPage {
  const view = actionView(action, reader);
  const address = `actions/${action.id}.html`;
  const title = view.item.words;
  const description = reader.text.say.description(title.text);
  return {
    kind: "action",
    path: `${reader.language}/${address}`,
    frame: frameOf({ address, title, description, trail: trailOf(action, reader) }, around, reader),
    text: reader.text.labels,
    ...view,
    blocks: metricBlocks(
      action.metrics.flatMap((metric, index) => {
        const row = view.metrics[index];
        return row === undefined ? [] : [{ metric, row }];
      }),
      reader,
    ),
    years: byYear(view.updates, reader),
    timing: timingWords(action, reader),
    marks: timingMarks(reader.workOf(action), reader),
    postponements: postponementViews(action, reader),
    calendars: calendarItems(action, reader),
    results: reader.text.results.labels,
    goals: action.goals.map((goal) => itemOf(goal, reader)),
  };
}

/** Until when, and how long that is from the day of the report, before it or after. */
function timingWords(action: Action, reader: Reader): string {
  const period = periodOf(action.data.schedule);
  const { timing, daysLate } = reader.workOf(action);
  if (period === undefined || period.to === latest) return "";
  const { say } = reader.text.results;
  const date = dateWords(period.to, reader);
  if (timing === "late") return say.overdue(date, daysLate);
  return timing === "on-time" ? say.until(date, daysBetween(reader.asOf, period.to)) : "";
}

function postponementViews({ data }: Action, reader: Reader): readonly PostponementView[] {
  const { movedFrom } = reader.text.results.say;
  const known = (data.postponed ?? []).filter(({ date }) => date <= reader.asOf);
  return known.map(({ date, from, reason }) => ({
    date: dateWords(date, reader),
    from: movedFrom(periodWords(from, reader)),
    reason: wordsOrNone(reason, reader),
  }));
}

/** Those of its leads; where nobody leads it, of all who answer for it. */
function calendarItems(action: Action, reader: Reader): readonly Item[] {
  if (!isDue(action, reader)) return [];
  const leads = action.owners.filter(({ role }) => role === "lead");
  const owners = leads.length > 0 ? leads : action.owners;
  return owners.flatMap(({ actor }) => {
    if (actor === undefined) return [];
    const { text, lang } = titleWords(actor, reader);
    const words = { text: reader.text.results.say.calendarOf(text), lang };
    return [{ ...bare(words), href: reader.base + calendarAddressOf(actor) }];
  });
}

function trailOf({ goals }: Action, reader: Reader): readonly Item[] {
  const [home] = goals;
  const above: readonly (Entry<unknown> | undefined)[] = [home?.focusArea, home];
  return above.filter((entry) => entry !== undefined).map((entry) => itemOf(entry, reader));
}

/** What an action's page and the one-document report tell alike. */
export function actionView(action: Action, reader: Reader): ActionView {
  const { data } = action;
  const { labels } = reader.text;
  return {
    item: itemOf(action, reader),
    chip: statusChip(action, reader),
    since: sinceWords(action, reader),
    statusReason: wordsOrNone(data.statusReason, reader),
    officialText: proseOf(data.officialText, reader),
    description: proseOf(data.description, reader),
    passages: passage(labels.rationale, proseOf(data.rationale, reader)),
    observations: observationViews(data.basedOn, reader),
    owners: ownerItems(action.owners, reader),
    schedule: periodWords(data.schedule, reader),
    facts: actionFacts(action, reader),
    metrics: action.metrics.map((metric) => metricRow(metric, reader)),
    updates: updateViews(data.updates, reader),
    approvals: approvalViews(data.approvals, reader),
    links: (data.links ?? []).map((link) => linkItem(link, reader)),
  };
}

/** Since when it stands so; of what has come to its end the day on which it did. */
function sinceWords(action: Action, reader: Reader): string {
  const { statusDate } = action.data;
  if (statusDate === undefined) return "";
  const date = dateWords(statusDate, reader);
  return endings.has(phaseClass(action, reader)) ? date : reader.text.say.since(date);
}

const endings: ReadonlySet<string> = new Set(["done", "cancelled", "merged"]);

function actionFacts(action: Action, reader: Reader): readonly Fact[] {
  const { data } = action;
  const { labels } = reader.text;
  const { promotionStage: stage } = data;
  const stageItems =
    stage === undefined ? [] : [bareText(enumWord("action.promotionStage", stage, reader))];
  return factsOf([
    { term: labels.practices, items: itemsByIds(data.practices, reader) },
    { term: labels.resources, items: resourceItems(data.resources, reader) },
    { term: labels.promotionStage, items: stageItems },
    ...commonFacts(action, reader),
  ]);
}

function resourceItems(resources: ResourcesData | undefined, reader: Reader): readonly Item[] {
  if (resources === undefined) return [];
  const { euros, personYears } = resources;
  const { say } = reader.text;
  const number = (value: number): string => writeNumber(value, reader.language);
  const funding = wordsOrNone(resources.funding, reader);
  const note = wordsOrNone(resources.note, reader);
  return [
    ...(funding === null ? [] : [bare(funding)]),
    ...(euros === undefined ? [] : [bareText(say.euros(number(euros)))]),
    ...(personYears === undefined ? [] : [bareText(say.personYears(number(personYears)))]),
    ...(note === null ? [] : [bare(note)]),
  ];
}
