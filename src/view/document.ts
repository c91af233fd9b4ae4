import type { Language } from "../base/language.ts";
import type { Measurements } from "../measure/measure.ts";
import type { Action, FocusArea, Goal, Metric } from "../plan/plan.ts";
import type { DocumentText } from "../text/document.ts";
import type { SiteLabels } from "../text/site.ts";
import type { WorkbookText } from "../text/takeaway.ts";
import { observationViews, type ObservationView } from "./about.ts";
import { type ActionView, actionView } from "./action.ts";
import { type Grouped, grouped, type GroupHeading, groupHeading } from "./action-rows.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { metricChart } from "./charts/metric-charts.ts";
import { type CoverageRow, coverageRows, leftOutOf } from "./coverage.ts";
import { type AppendixView, appendixView } from "./document-appendix.ts";
import { type RealisationView, realisationView } from "./document-results.ts";
import { allObservations, type SituationView, situationViews } from "./document-situation.ts";
import { passage, type PhenomenonView, phenomenonViews } from "./focus-area.ts";
import { planSummary, type PlanSummary } from "./front.ts";
import { type GoalView, goalView } from "./goal.ts";
import { type SaidFindings, type SeverityView, severityViews } from "./health.ts";
import type { Origin } from "./origin.ts";
import type { Notice, Passage } from "./page.ts";
import { type Item, itemOf } from "./parts.ts";
import { noticesOf, organisationOf } from "./frame.ts";
import type { Reader } from "./reader.ts";
import { stemOf } from "./stem.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** The whole plan, or a part of it, as one document in one language. */
export interface DocumentReport extends PlanSummary {
  readonly language: Language;
  /** Name of its file without language and kind: "plan", of a part its id. */
  readonly stem: string;
  readonly organisation: Words;
  readonly text: SiteLabels;
  readonly words: DocumentText;
  readonly columns: Pick<WorkbookText["columns"], "result" | "work">;
  /** The day of the report, YYYY-MM-DD. */
  readonly day: string;
  readonly notices: readonly Notice[];
  readonly situation: readonly SituationView[];
  readonly observations: readonly ObservationView[];
  readonly areas: readonly DocumentArea[];
  readonly crossing: readonly DocumentGoal[];
  readonly loose: readonly DocumentAction[];
  readonly realisation: RealisationView;
  readonly appendix: AppendixView;
  readonly coverage: readonly CoverageRow[];
  /** What the table does not count, or "". */
  readonly leftOut: string;
  readonly severities: readonly SeverityView[];
}

export interface DocumentArea {
  readonly item: Item;
  readonly developmentTargets: Words | null;
  readonly officialText: Prose | null;
  readonly description: Prose | null;
  readonly passages: readonly Passage[];
  readonly phenomena: readonly PhenomenonView[];
  readonly observations: readonly ObservationView[];
  readonly goals: readonly DocumentGoal[];
}

export interface DocumentGoal extends Omit<GoalView, "groups"> {
  readonly charts: readonly ChartView[];
  readonly groups: readonly DocumentGroup[];
}

/** Actions under one lettered heading, or those that stand under none. */
export interface DocumentGroup extends GroupHeading {
  readonly prose: Prose | null;
  readonly actions: readonly DocumentAction[];
}

export interface DocumentAction extends ActionView {
  readonly charts: readonly ChartView[];
  /** Stands under the heading of a group, and so one level lower. */
  readonly grouped: boolean;
}

/** What a document is made from beside the plan itself. */
export interface DocumentInput {
  readonly origin: Origin;
  readonly said: SaidFindings;
  readonly measurements: Measurements;
  /** In the order of the report. */
  readonly goals: readonly Goal[];
  /** Whether each focus area and each goal is a page of its own: what is drawn on one is drawn on another again. */
  readonly isInPages: boolean;
}

/** Who reads, and the metrics that have been drawn: in one document each is drawn once, where it is met first. */
interface Drawing {
  readonly reader: Reader;
  readonly drawn: Set<Metric>;
  readonly isInPages: boolean;
}

/** The one-document report of a plan. */
export function documentReport(input: DocumentInput, reader: Reader): DocumentReport {
  const { plan, text, language, focusAreas } = reader;
  const { origin, said, measurements, goals, isInPages } = input;
  const crossing = plan.goals.filter(({ focusArea }) => focusArea === undefined);
  const drawing: Drawing = { reader, drawn: new Set(), isInPages };
  return {
    ...planSummary(origin, reader),
    language,
    stem: stemOf(plan),
    organisation: organisationOf(reader),
    text: text.labels,
    words: text.document,
    columns: text.takeaway.workbook.columns,
    day: origin.asOf,
    notices: noticesOf(reader),
    situation: situationViews(reader, isInPages),
    observations: allObservations(reader),
    areas: focusAreas.map((area) => documentArea(area, drawing)),
    crossing: crossing.map((goal) => documentGoal(goal, drawing)),
    loose: plan.actions
      .filter((action) => action.goals.length === 0)
      .map((action) => documentAction(action, false, drawing)),
    realisation: realisationView(goals, measurements, reader),
    appendix: appendixView(reader),
    coverage: coverageRows(reader),
    leftOut: leftOutOf(reader),
    severities: severityViews(said.findings, reader),
  };
}

function documentArea(area: FocusArea, drawing: Drawing): DocumentArea {
  const { data } = area;
  const { reader } = drawing;
  return {
    item: itemOf(area, reader),
    developmentTargets: wordsOrNone(data.developmentTargets, reader),
    officialText: proseOf(data.officialText, reader),
    description: proseOf(data.description, reader),
    passages: passage(reader.text.labels.rationale, proseOf(data.rationale, reader)),
    phenomena: phenomenonViews(area, reader),
    observations: observationViews(data.basedOn, reader),
    goals: area.goals.map((goal) => documentGoal(goal, drawing)),
  };
}

function documentGoal(goal: Goal, around: Drawing): DocumentGoal {
  const { reader } = around;
  const drawing = around.isInPages ? { ...around, drawn: new Set<Metric>() } : around;
  const charts = chartsOf(goal.metrics, drawing);
  const groups = grouped(goal, (action) => action);
  return {
    ...goalView(goal, reader),
    charts,
    groups: groups.map((group) => documentGroup(group, drawing)),
  };
}

function documentGroup({ group, rows }: Grouped<Action>, drawing: Drawing): DocumentGroup {
  const heading = groupHeading(group, drawing.reader);
  return {
    ...heading,
    prose: proseOf(group?.description, drawing.reader),
    actions: rows.map((action) => documentAction(action, heading.words !== null, drawing)),
  };
}

function documentAction(action: Action, isGrouped: boolean, drawing: Drawing): DocumentAction {
  return {
    ...actionView(action, drawing.reader),
    charts: chartsOf(action.metrics, drawing),
    grouped: isGrouped,
  };
}

function chartsOf(metrics: readonly Metric[], { reader, drawn }: Drawing): readonly ChartView[] {
  const fresh = metrics.filter((metric) => !drawn.has(metric));
  for (const metric of fresh) drawn.add(metric);
  return fresh.flatMap((metric) => metricChart(metric, reader) ?? []);
}
