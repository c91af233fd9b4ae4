import { phases } from "../field/vocabularies.ts";
import type { Measurements } from "../measure/measure.ts";
import { type Action, entriesOf, type FocusArea, type Plan } from "../plan/plan.ts";
import { metricStands } from "../plan/standing.ts";
import type { ResultLabels } from "../text/results.ts";
import { type ActionRow, actionRow } from "./action-rows.ts";
import { ownArea, planTitle } from "./about.ts";
import { type DocumentGroup, documentGroups } from "./documents.ts";
import { type GoalLine, goalLines } from "./focus-area.ts";
import { type ApprovalView, approvalViews } from "./follow-up.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import { type CountView, countViews } from "./front-counts.ts";
import {
  type DecisionsInShort,
  decisionsInShort,
  type DoneInShort,
  doneInShort,
} from "./front-news.ts";
import { areaLights, type Lights } from "./judged/goal-lights.ts";
import { type Origin, originLines } from "./origin.ts";
import type { PageBase } from "./page.ts";
import {
  bare,
  type Chip,
  type Fact,
  factsOf,
  type Item,
  itemOf,
  itemsByIds,
  textFact,
} from "./parts.ts";
import { isOver, periodWords } from "./periods.ts";
import { type PreparationView, preparationView } from "./preparation.ts";
import { type Download, downloadsOf } from "./publication/downloads.ts";
import { enumWord, type Reader } from "./reader.ts";
import { phaseClass } from "./status.ts";
import { plain, type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** The plan in short: what every page or document begins with. */
export interface PlanSummary {
  readonly title: Words;
  readonly summary: Prose | null;
  readonly facts: readonly Fact[];
  readonly stage: Chip;
  readonly counts: readonly { readonly number: string; readonly words: string }[];
  readonly phases: readonly PhaseCount[];
  /** Whether anything crosses the focus areas. */
  readonly crosses: boolean;
  readonly cross: { readonly goals: readonly GoalLine[] };
  readonly crossActions: readonly ActionRow[];
  readonly approvals: readonly ApprovalView[];
  readonly documentGroups: readonly DocumentGroup[];
  readonly preparation: PreparationView;
  /** What the site says of its origin. */
  readonly origin: readonly string[];
}

export interface FrontPage extends PageBase, PlanSummary {
  readonly kind: "front";
  readonly results: ResultLabels;
  /** The plan's own words, else what it holds in a sentence. */
  readonly lead: Prose;
  readonly situation: readonly CountView[];
  readonly done: DoneInShort;
  readonly decisions: DecisionsInShort;
  readonly downloads: readonly Download[];
  readonly cards: readonly Card[];
  /** The sub-plans; all documents where none is a sub-plan. */
  readonly documents: readonly Item[];
  /** Whether there is more to tell of how the plan was made. */
  readonly prepared: boolean;
}

/** How many actions are in a phase; `from` and `share` are percentages of the strip that shows them. */
export interface PhaseCount {
  readonly phase: string;
  readonly word: string;
  readonly count: number;
  readonly from: string;
  readonly share: string;
}

export interface Card {
  readonly item: Item;
  readonly developmentTargets: Words | null;
  readonly counts: readonly string[];
  readonly lights: Lights;
}

/** What the front page is made from beside the plan. */
export interface FrontInput {
  readonly origin: Origin;
  /** How the plan does on the day of the origin. */
  readonly measurements: Measurements;
  /** The outputs that are made with the site. */
  readonly formats: readonly string[];
}

/** The front page. */
export function frontPage(
  { origin, measurements, formats }: FrontInput,
  around: Surroundings,
  reader: Reader,
): FrontPage {
  const summary = planSummary(origin, reader);
  const title = summary.title;
  const description = reader.text.say.description(title.text);
  return {
    kind: "front",
    path: `${reader.language}/index.html`,
    frame: frameOf({ address: "index.html", title, description, trail: [] }, around, reader),
    text: reader.text.labels,
    ...summary,
    results: reader.text.results.labels,
    lead: summary.summary ?? factsProse(reader),
    situation: countViews(measurements, reader),
    done: doneInShort(reader),
    decisions: decisionsInShort(measurements, reader),
    downloads: downloadsOf(formats, reader),
    cards: reader.focusAreas.map((area) => cardOf(area, reader)),
    documents: documentItems(reader),
    prepared: isPrepared(summary.preparation),
  };
}

/** The plan in short, for the front page and the one-document report. */
export function planSummary(origin: Origin, reader: Reader): PlanSummary {
  const { plan, text } = reader;
  const { data, draft } = plan.settings;
  const stage = enumWord("config.stage", draft ? "draft" : "approved", reader);
  return {
    title: planTitle(reader),
    summary: proseOf(data.summary, reader),
    facts: planFacts(reader),
    stage: { phase: draft ? "planned" : "done", words: plain(stage) },
    counts: [
      split(text.counts.goals(plan.goals.length)),
      split(text.counts.actions(plan.actions.length)),
      split(text.counts.metrics(judgedMetrics(plan))),
      split(text.counts.actors(answering(reader))),
    ],
    phases: phaseCounts(plan.actions, reader),
    ...crossCutting(reader),
    approvals: approvalViews(data.approvals, reader),
    documentGroups: documentGroups(reader),
    preparation: preparationView(reader),
    origin: originLines(origin, reader),
  };
}

/** What a plan without a summary holds. */
function factsProse(reader: Reader): Prose {
  const { counts, results } = reader.text;
  const { focusAreas, goals, actions, settings, part } = reader.plan;
  const held = [
    ...(focusAreas.length === 0 ? [] : [results.say.focusAreas(focusAreas.length)]),
    counts.goals(goals.length),
    counts.actions(actions.length),
  ];
  const [last = "", ...before] = held.reverse();
  const list = results.say.and(before.reverse().join(", "), last);
  const period = periodWords(settings.data.period, reader);
  const { facts, factsOfPart } = results.say;
  const markdown = part === undefined ? facts(list, period) : factsOfPart(list, period);
  return { markdown, lang: "" };
}

/** As many as the light of the results counts: a metric of nothing but what has ended is judged no more. */
function judgedMetrics({ metrics, settings }: Plan): number {
  return metrics.filter((metric) => metricStands(metric, settings)).length;
}

/** How many actors answer for a goal or an action. */
function answering({ duties }: Reader): number {
  const all = [...duties.values()];
  return all.filter(({ goals, actions }) => goals.length + actions.length > 0).length;
}

function crossCutting(reader: Reader): Pick<PlanSummary, "crosses" | "cross" | "crossActions"> {
  const { goals, actions } = reader.plan;
  const crossing = goals.filter(({ focusArea }) => focusArea === undefined);
  const crossGoals = goalLines(crossing, reader);
  const crossActions = actions
    .filter(({ data, goals: served }) => data.crossCutting === true || served.length === 0)
    .map((action) => actionRow(action, reader));
  const crosses = crossGoals.length + crossActions.length > 0;
  return { crosses, cross: { goals: crossGoals }, crossActions };
}

function split(counted: string): { readonly number: string; readonly words: string } {
  const at = counted.indexOf(" ");
  return { number: counted.slice(0, at), words: counted.slice(at + 1) };
}

function planFacts(reader: Reader): readonly Fact[] {
  const { data } = reader.plan.settings;
  const { labels } = reader.text;
  const body = data.responsibleBody;
  return factsOf([
    { term: labels.area, items: [bare(ownArea(reader))] },
    periodFact(reader),
    textFact(labels.term, periodWords(data.term, reader)),
    {
      term: labels.responsibleBody,
      items: itemsByIds(body === undefined ? [] : [body], reader),
    },
  ]);
}

/** The period of the plan, and that it is over where it is. */
function periodFact(reader: Reader): Fact {
  const { text, plan } = reader;
  const words = periodWords(plan.settings.data.period, reader);
  const note = isOver(reader) ? plain(text.results.labels.periodOver) : null;
  return { term: text.labels.period, items: words === "" ? [] : [bare(plain(words), note)] };
}

function phaseCounts(actions: readonly Action[], reader: Reader): readonly PhaseCount[] {
  const words = phases.map(({ id, name }) => [id, name[reader.language]] as const);
  const found = new Map<string, number>();
  for (const action of actions) {
    const phase = phaseClass(action, reader);
    found.set(phase, (found.get(phase) ?? 0) + 1);
  }
  let before = 0;
  const counts: PhaseCount[] = [];
  for (const [phase, word] of [...words, ["none", reader.text.labels.noStatus] as const]) {
    const count = found.get(phase) ?? 0;
    if (count === 0) continue;
    const from = percent(before, actions.length);
    counts.push({ phase, word, count, from, share: percent(count, actions.length) });
    before += count;
  }
  return counts;
}

function percent(part: number, whole: number): string {
  return `${Math.round((10000 * part) / whole) / 100}%`;
}

function cardOf(area: FocusArea, reader: Reader): Card {
  const { counts } = reader.text;
  const actions = new Set(area.goals.flatMap((goal) => goal.actions));
  return {
    item: itemOf(area, reader),
    developmentTargets: wordsOrNone(area.data.developmentTargets, reader),
    counts: [counts.goals(area.goals.length), counts.actions(actions.size)],
    lights: areaLights(area, reader),
  };
}

function documentItems(reader: Reader): readonly Item[] {
  const documents = entriesOf(reader.plan, "documents");
  const subPlans = documents.filter(({ data }) => data.kind === "sub-plan");
  const shown = subPlans.length > 0 ? subPlans : documents;
  return shown.map((document) => itemOf(document, reader));
}

function isPrepared({ events, tasks, networks }: PreparationView): boolean {
  return events.length + tasks.length + networks.length > 0;
}
