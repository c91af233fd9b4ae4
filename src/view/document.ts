import type { FocusArea, Goal } from "../plan/plan.ts";
import type { SiteLabels } from "../text/site.ts";
import { type ActionView, actionView } from "./action.ts";
import { type Grouped, grouped, type GroupHeading, groupHeading } from "./action-rows.ts";
import { type CoverageRow, coverageRows, leftOutOf } from "./coverage.ts";
import { passage, type PhenomenonView, phenomenonViews } from "./focus-area.ts";
import { type Origin, planSummary, type PlanSummary } from "./front.ts";
import { type GoalView, goalView } from "./goal.ts";
import { type SaidFindings, type SeverityView, severityViews } from "./health.ts";
import type { Notice, Passage } from "./page.ts";
import { type Item, itemOf } from "./parts.ts";
import { surroundingsOf } from "./frame.ts";
import type { Reader } from "./reader.ts";
import { type Prose, proseOf, type Words, wordsOrNone } from "./words.ts";

/** The whole plan as one document in one language. */
export interface DocumentReport extends PlanSummary {
  readonly language: string;
  readonly text: SiteLabels;
  readonly notices: readonly Notice[];
  readonly areas: readonly DocumentArea[];
  readonly crossing: readonly DocumentGoal[];
  readonly loose: readonly DocumentAction[];
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
  readonly goals: readonly DocumentGoal[];
}

export interface DocumentGoal extends Omit<GoalView, "groups"> {
  readonly groups: readonly DocumentGroup[];
}

/** Actions under one lettered heading, or those that stand under none. */
export interface DocumentGroup extends GroupHeading {
  readonly prose: Prose | null;
  readonly actions: readonly DocumentAction[];
}

export interface DocumentAction extends ActionView {
  /** Stands under the heading of a group, and so one level lower. */
  readonly grouped: boolean;
}

/** The one-document report of a plan. */
export function documentReport(origin: Origin, said: SaidFindings, reader: Reader): DocumentReport {
  const { plan, text, language, focusAreas } = reader;
  const crossing = plan.goals.filter(({ focusArea }) => focusArea === undefined);
  return {
    ...planSummary(origin, reader),
    language,
    text: text.labels,
    notices: surroundingsOf(reader, [], "").notices,
    areas: focusAreas.map((area) => documentArea(area, reader)),
    crossing: crossing.map((goal) => documentGoal(goal, reader)),
    loose: plan.actions
      .filter(({ goals }) => goals.length === 0)
      .map((action) => ({ ...actionView(action, reader), grouped: false })),
    coverage: coverageRows(reader),
    leftOut: leftOutOf(reader),
    severities: severityViews(said.findings, reader),
  };
}

function documentArea(area: FocusArea, reader: Reader): DocumentArea {
  const { data } = area;
  return {
    item: itemOf(area, reader),
    developmentTargets: wordsOrNone(data.developmentTargets, reader),
    officialText: proseOf(data.officialText, reader),
    description: proseOf(data.description, reader),
    passages: passage(reader.text.labels.rationale, proseOf(data.rationale, reader)),
    phenomena: phenomenonViews(area, reader),
    goals: area.goals.map((goal) => documentGoal(goal, reader)),
  };
}

function documentGoal(goal: Goal, reader: Reader): DocumentGoal {
  const groups = grouped(goal, (action) => actionView(action, reader));
  return { ...goalView(goal, reader), groups: groups.map((group) => documentGroup(group, reader)) };
}

function documentGroup({ group, rows }: Grouped<ActionView>, reader: Reader): DocumentGroup {
  const heading = groupHeading(group, reader);
  return {
    ...heading,
    prose: proseOf(group?.description, reader),
    actions: rows.map((action) => ({ ...action, grouped: heading.words !== null })),
  };
}
