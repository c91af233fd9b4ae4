import type { FocusArea, Goal } from "../plan/plan.ts";
import type { SiteLabels } from "../text/site.ts";
import { type ActionView, actionView } from "./action.ts";
import { type CoverageRow, coverageRows, leftOutOf } from "./coverage.ts";
import { passage } from "./focus-area.ts";
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
  readonly loose: readonly ActionView[];
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
  readonly goals: readonly DocumentGoal[];
}

export interface DocumentGoal extends GoalView {
  readonly actions: readonly ActionView[];
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
      .map((action) => actionView(action, reader)),
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
    goals: area.goals.map((goal) => documentGoal(goal, reader)),
  };
}

function documentGoal(goal: Goal, reader: Reader): DocumentGoal {
  const view = goalView(goal, reader);
  return { ...view, actions: goal.actions.map((action) => actionView(action, reader)) };
}
