import type { Language } from "../base/language.ts";
import type { Measurements } from "../measure/measure.ts";
import type { CollectionName } from "../plan/entry.ts";
import { focusAreasInOrder } from "../plan/focus-order.ts";
import { entriesOf, type FocusArea, type Goal, type Plan } from "../plan/plan.ts";
import type { SiteText } from "../text/site.ts";
import { type ActionPage, actionPage } from "./action.ts";
import { type ActorPage, actorPage } from "./actor.ts";
import { type ActorsPage, actorsPage } from "./actors.ts";
import { type ChoicePage, choicePage } from "./choice.ts";
import {
  type DocumentsPage,
  documentsPage,
  type PreparationPage,
  preparationPage,
} from "./documents-page.ts";
import { type DecisionsPage, decisionsPage } from "./decisions-page.ts";
import { type DocumentReport, documentReport } from "./document.ts";
import { type DonePage, donePage } from "./done-page.ts";
import { dutiesOf } from "./duties.ts";
import { type FocusAreaPage, focusAreaPage } from "./focus-area.ts";
import { organisationOf, type Surroundings, surroundingsOf } from "./frame.ts";
import { type FrontPage, frontPage } from "./front.ts";
import { type GoalPage, goalPage } from "./goal.ts";
import { type HealthPage, healthPage, type SaidFindings } from "./health.ts";
import { usesMarkdown } from "./markdown-use.ts";
import { measuredOn, standingIn } from "./measured.ts";
import { type SeriesFile, seriesFiles } from "./indicators/series-file.ts";
import { type OpenData, openData } from "./open-data/open-data.ts";
import { planJson } from "./open-data/plan-json.ts";
import { type NotFoundPage, notFoundPage } from "./publication/not-found.ts";
import { type PublicationPage, publicationPages } from "./publication/pages.ts";
import type { LastShown } from "./publication/ended.ts";
import { type LinkPicture, linkPicture } from "./publication/picture.ts";
import type { Origin } from "./origin.ts";
import { type PlacePage, placePages } from "./place-pages.ts";
import type { Reader } from "./reader.ts";
import { type SearchIndex, searchIndex, type SearchPage, searchPage } from "./search.ts";
import { type Calendar, calendarsOf } from "./takeaway/calendar.ts";
import { type Feed, feedOf } from "./takeaway/feed.ts";
import { siteAddress } from "./takeaway/identity.ts";
import { type Workbook, workbookOf } from "./workbook/workbook.ts";

export type Page =
  | ChoicePage
  | FrontPage
  | FocusAreaPage
  | GoalPage
  | ActionPage
  | ActorsPage
  | DocumentsPage
  | PreparationPage
  | ActorPage
  | SearchPage
  | DonePage
  | DecisionsPage
  | HealthPage
  | PlacePage
  | PublicationPage
  | NotFoundPage;

/** What the report is made of, in all its languages. */
export interface SiteInput {
  readonly plan: Plan;
  readonly origin: Origin;
  /** The languages to build, with their words; the first is where readers land. */
  readonly texts: readonly [SiteText, ...SiteText[]];
  readonly findings: Readonly<Partial<Record<Language, SaidFindings>>>;
  /** How the plan does on the day of the origin. */
  readonly measurements: Measurements;
  /** Path of the logo from the site's root, or "". */
  readonly logo: string;
  /** Whether pictures to show beside links to the site are made with it. */
  readonly hasPictures: boolean;
  /** The outputs that are made: "html", "csv" … */
  readonly formats: readonly string[];
  /** Years of which there is a report in the repository. */
  readonly reportedYears: readonly number[];
  /** Goals and actions that the site before had and the plan has no more: see `EndedEntry`. */
  readonly ended: LastShown;
}

/** Everything that outputs draw from: plain data, every string final. */
export interface SiteView {
  /** Every page, made one at a time; with a language only its own, beside the page that lets one choose. */
  readonly pages: (only?: Language) => Iterable<Page>;
  /** What a server shows where there is no page, for a site that stands at `root` ("/", or a full address that ends so). */
  readonly notFound: (root: string) => NotFoundPage;
  /** What stands beside links to the site, per language; none where nothing draws them. */
  readonly pictures: () => Iterable<LinkPicture>;
  /** What the search looks through, per language. */
  readonly searchIndexes: () => Iterable<SearchIndex>;
  /** The whole plan as one document, per language. */
  readonly reports: () => Iterable<DocumentReport>;
  /** The same to be told in pages: each focus area and each goal has all of its charts. */
  readonly pageReports: () => Iterable<DocumentReport>;
  /** What people take into their own calendars, per language. */
  readonly calendars: () => Iterable<Calendar>;
  /** What has been done and held, per language. */
  readonly feeds: () => Iterable<Feed>;
  /** The values of each indicator that may be taken along. */
  readonly seriesFiles: () => Iterable<SeriesFile>;
  /** The plan as tables, with their values; made at each question. */
  readonly openData: () => OpenData;
  /** Everything that the plan publishes, for programs: as plan.schema.json says. */
  readonly planJson: () => object;
  /** The plan as a workbook, per language. */
  readonly workbooks: () => Iterable<Workbook>;
  /** Whether any text of the plan holds Markdown at all. */
  readonly markdown: boolean;
  /** The plan's own colours and fonts (`site.tokens`), as written. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The site's full address, ends in "/"; "" where it is not known. */
  readonly address: string;
}

const nothingFound: SaidFindings = { findings: [], accepted: 0 };

/** Views a plan as a site. */
export function siteView(input: SiteInput): SiteView {
  const { plan, texts, measurements } = input;
  const focusAreas = focusAreasInOrder(plan);
  const goals = goalsInOrder(plan, focusAreas);
  const duties = dutiesOf(plan, goals);
  const measurementOf = measuredOn(plan, input.origin.asOf, measurements.metrics);
  const standing = standingIn(measurements, plan);
  const [own] = plan.settings.languages;
  const readerOf = (text: SiteText): Reader => {
    const { language } = text;
    const around = { duties, focusAreas, asOf: input.origin.asOf, measurementOf, ...standing };
    return { plan, language, own, text, base: "", ...around, periods: new Map() };
  };
  const readers = texts.map(readerOf);
  const data = (reader: Reader): OpenData => openData(reader, input.origin, measurements);
  const inFirst = (): OpenData => data(readerOf(texts[0]));
  const report = (reader: Reader, isInPages: boolean): DocumentReport => {
    const { origin } = input;
    const said = input.findings[reader.language] ?? nothingFound;
    return documentReport({ origin, said, measurements, goals, isInPages }, reader);
  };
  return {
    *pages(only) {
      yield choicePage(plan, readers, input.origin);
      yield notFoundPage(readerOf(texts[0]), readers);
      for (const reader of readers) {
        if (only === undefined || only === reader.language)
          yield* pagesIn(reader, { ...input, goals, openData: inFirst });
      }
    },
    notFound: (root) => notFoundPage(readerOf(texts[0]), readers, root),
    *pictures() {
      if (input.hasPictures) yield* readers.map(linkPicture);
    },
    *searchIndexes() {
      for (const reader of readers) yield searchIndex(reader);
    },
    *reports() {
      for (const reader of readers) yield report(reader, false);
    },
    *pageReports() {
      for (const reader of readers) yield report(reader, true);
    },
    *calendars() {
      for (const reader of readers) yield* calendarsOf(reader, input.origin);
    },
    *feeds() {
      for (const reader of readers) yield feedOf(reader, input.origin, organisationOf(reader));
    },
    seriesFiles: () => seriesFiles(plan),
    openData: inFirst,
    planJson: () => planJson(plan, measurements, inFirst()),
    *workbooks() {
      for (const reader of readers) yield workbookOf(reader, goals, measurements, data(reader));
    },
    markdown: usesMarkdown(plan),
    tokens: plan.settings.data.site?.tokens ?? {},
    address: siteAddress(plan),
  };
}

interface PagesInput extends SiteInput {
  readonly goals: readonly Goal[];
  readonly openData: () => OpenData;
}

function* pagesIn(top: Reader, input: PagesInput): Iterable<Page> {
  const { plan, origin, texts, logo, hasPictures, goals } = input;
  const around = surroundingsOf(top, { languages: texts, logo, origin, hasPictures });
  const below: Reader = { ...top, base: "../" };
  const { measurements, formats } = input;
  const front = frontPage({ origin, measurements, formats }, around, top);
  yield front;
  if (front.done.more !== null) yield donePage(around, top);
  if (front.decisions.more !== null) yield decisionsPage(measurements, around, top);
  yield actorsPage(around, top);
  if (has(plan, "documents")) yield documentsPage(around, top);
  if (has(plan, "events", "tasks", "networks")) yield preparationPage(around, top);
  yield searchPage(around, top);
  yield healthPage(input.findings[top.language] ?? nothingFound, origin, around, top);
  for (const area of plan.focusAreas) yield focusAreaPage(area, around, below);
  yield* goalPages(goals, around, below);
  for (const action of plan.actions) yield actionPage(action, around, below);
  for (const actor of plan.actors) yield actorPage(actor, around, below);
  yield* placePages(around, top, below);
  yield* publicationPages(input, around, top);
}

/** Nothing leads to a page that would have nothing to say. */
function has(plan: Plan, ...collections: readonly CollectionName[]): boolean {
  return collections.some((collection) => entriesOf(plan, collection).length > 0);
}

/** Goals lead to their neighbours. */
function* goalPages(
  goals: readonly Goal[],
  around: Surroundings,
  reader: Reader,
): Iterable<GoalPage> {
  for (const [index, goal] of goals.entries()) {
    const neighbours = { previous: goals[index - 1], next: goals[index + 1] };
    yield goalPage(goal, neighbours, around, reader);
  }
}

/** Goals by focus area, those that cross them last. */
function goalsInOrder({ goals }: Plan, focusAreas: readonly FocusArea[]): readonly Goal[] {
  const crossing = goals.filter(({ focusArea }) => focusArea === undefined);
  return [...focusAreas.flatMap((area) => area.goals), ...crossing];
}
