import type { Entry } from "../plan/entry.ts";
import type { FocusArea, Goal } from "../plan/plan.ts";
import type { ResultLabels } from "../text/results.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { actionsTimeline } from "./charts/work-charts.ts";
import { type AreaFigures, figuresOfArea } from "./focus-figures.ts";
import { type ApprovalView, approvalViews } from "./follow-up.ts";
import { areaLights, goalLights, type Lights } from "./judged/goal-lights.ts";
import { type Item, itemOf, itemsByIds } from "./parts.ts";
import { type FocusTable, focusTable } from "./focus-table.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase, Passage } from "./page.ts";
import type { Reader } from "./reader.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

export interface FocusAreaPage extends PageBase {
  readonly kind: "focus-area";
  readonly item: Item;
  readonly developmentTargets: Words | null;
  readonly officialText: Prose | null;
  readonly description: Prose | null;
  readonly passages: readonly Passage[];
  readonly phenomena: readonly PhenomenonView[];
  readonly followedBy: readonly Item[];
  readonly documents: readonly Item[];
  readonly goals: readonly GoalLine[];
  readonly lights: Lights;
  readonly figures: readonly AreaFigures[];
  readonly timeline: ChartView | null;
  /** Null where it would be too long to read and to load. */
  readonly table: FocusTable | null;
  /** Why there is no table, or "". */
  readonly tableLeftOut: string;
  readonly approvals: readonly ApprovalView[];
  readonly results: ResultLabels;
}

/** What is said of a phenomenon, and the indicators by which it is followed. */
export interface PhenomenonView {
  readonly item: Item;
  readonly prose: Prose | null;
  readonly followedBy: readonly Item[];
}

/** A goal in a list, with how much stands behind it. */
export interface GoalLine {
  readonly item: Item;
  readonly counts: string;
  /** "Luovuttu", "Yhdistetty" or "". */
  readonly ended: string;
  /** Null where it has ended, and in a long list. */
  readonly lights: Lights | null;
  /** In a long list the words of the lights, "Työ: 1 käynnissä. Tulos: 2 tavoiteuralla"; else "". */
  readonly lightsInShort: string;
}

/** The page of a focus area. */
export function focusAreaPage(
  area: FocusArea,
  around: Surroundings,
  reader: Reader,
): FocusAreaPage {
  const { data } = area;
  const item = itemOf(area, reader);
  const address = `focus-areas/${area.id}.html`;
  const description = reader.text.say.description(item.words.text);
  return {
    kind: "focus-area",
    path: `${reader.language}/${address}`,
    frame: frameOf({ address, title: item.words, description, trail: [] }, around, reader),
    text: reader.text.labels,
    item,
    developmentTargets: wordsOrNone(data.developmentTargets, reader),
    officialText: proseOf(data.officialText, reader),
    description: proseOf(data.description, reader),
    passages: passage(reader.text.labels.rationale, proseOf(data.rationale, reader)),
    phenomena: phenomenonViews(area, reader),
    followedBy: itemsByIds(data.followedBy, reader),
    documents: itemsByIds(documentsOf(area, reader), reader),
    goals: goalLines(area.goals, reader),
    lights: areaLights(area, reader),
    figures: figuresOfArea(area, reader),
    timeline: timelineOf(area, reader),
    ...tableOf(area, reader),
    approvals: approvalViews(data.approvals, reader),
    results: reader.text.results.labels,
  };
}

/** Rows of a table that a browser lays out at once; a page of them is half a megabyte. */
const mostRows = 300;

function tableOf(area: FocusArea, reader: Reader): Pick<FocusAreaPage, "table" | "tableLeftOut"> {
  let rows = 0;
  for (const { actions } of area.goals) rows += Math.max(1, actions.length);
  if (rows <= mostRows) return { table: focusTable(area, reader), tableLeftOut: "" };
  return { table: null, tableLeftOut: reader.text.size.tableLeftOut(area.goals.length) };
}

/** More actions than this are no picture that anyone reads: the pages of the goals have theirs. */
const mostInTimeline = 30;

function timelineOf({ goals, id }: FocusArea, reader: Reader): ChartView | null {
  const actions = [...new Set(goals.flatMap((goal) => goal.actions))];
  if (actions.length > mostInTimeline) return null;
  return actionsTimeline(actions, id, reader);
}

/** The phenomena of a focus area, in the order of the plan. */
export function phenomenonViews(area: FocusArea, reader: Reader): readonly PhenomenonView[] {
  return area.phenomena.map((phenomenon) => ({
    item: itemOf(phenomenon, reader),
    prose: proseOf(phenomenon.data.description, reader),
    followedBy: itemsByIds(phenomenon.data.followedBy, reader),
  }));
}

/** A passage, unless there is nothing to say. */
export function passage(heading: string, prose: Prose | null): readonly Passage[] {
  return prose === null ? [] : [{ heading, prose }];
}

/** Documents that it carries out, and those that name it. */
function documentsOf(area: FocusArea, { plan }: Reader): readonly string[] {
  const named = (plan.collections.get("documents") ?? []).filter((document) =>
    focusAreasOf(document).includes(area.id),
  );
  return [...new Set([...(area.data.serves ?? []), ...named.map(({ id }) => id)])];
}

function focusAreasOf({ data }: Entry): readonly string[] {
  return (data as { readonly focusAreas?: readonly string[] }).focusAreas ?? [];
}

/** More lights than these are a heavy page that nobody takes in: their words do. */
const mostLights = 150;

/** Goals as a list. */
export function goalLines(goals: readonly Goal[], reader: Reader): readonly GoalLine[] {
  return goals.map((goal) => goalLine(goal, goals.length > mostLights, reader));
}

function goalLine(goal: Goal, isInLongList: boolean, reader: Reader): GoalLine {
  const { counts } = reader.text;
  const lights = goalLights(goal, reader);
  const metrics = goal.metrics.length === 0 ? [] : [counts.metrics(goal.metrics.length)];
  return {
    item: itemOf(goal, reader),
    counts: [counts.actions(goal.actions.length), ...metrics].join(", "),
    ended: endedWord(goal, reader),
    lights: isInLongList ? null : lights,
    lightsInShort: isInLongList && lights !== null ? wordsOfLights(lights) : "",
  };
}

function wordsOfLights({ work, result }: Lights): string {
  return [work, result].map(({ heading, words }) => `${heading}: ${words}`).join(". ");
}

/** The word for a goal that is no longer worked on, or "". */
export function endedWord({ data }: Goal, { text }: Reader): string {
  if (data.dropped !== undefined) return text.labels.dropped;
  return data.mergedInto === undefined ? "" : text.labels.merged;
}
