import { verdicts } from "../../base/verdict.ts";
import { phases } from "../../field/vocabularies.ts";
import { phaseOf } from "../../plan/phases.ts";
import type { Action, FocusArea, Goal, Phenomenon } from "../../plan/plan.ts";
import type { TargetGroupUseData } from "../../plan/generated/data.ts";
import {
  type DataContext,
  entryColumns,
  labelColumn,
  pageColumn,
  periodColumns,
} from "./context.ts";
import { listCell, type Table, tableOf, textColumns } from "./table.ts";

const phaseIds = phases.map(({ id }) => id);

/** Focus areas, phenomena, goals and actions, each with its page, and which actions serve which goals. */
export function goalTables(context: DataContext): readonly Table[] {
  return [
    focusAreas(context),
    phenomena(context),
    goals(context),
    actions(context),
    actionsOfGoals(context),
  ];
}

function focusAreas(context: DataContext): Table {
  const about = {
    name: "focus-areas",
    description: "The focus areas of the plan, in its order",
    key: ["id"],
  };
  return tableOf<FocusArea>(
    about,
    [...entryColumns("the focus area", context), labelColumn(), pageColumn(context)],
    () => context.focusAreas,
  );
}

function phenomena(context: DataContext): Table {
  const about = {
    name: "phenomena",
    description: "The phenomena between focus areas and goals, where the plan has them",
    key: ["id"],
  };
  return tableOf<Phenomenon>(
    about,
    [
      ...entryColumns("the phenomenon", context),
      labelColumn(),
      {
        name: "focus_area",
        type: "string",
        of: "focus-areas",
        description: "The focus area that it belongs to",
        cell: ({ focusArea }) => focusArea?.id,
      },
    ],
    () => context.plan.phenomena,
  );
}

function goals(context: DataContext): Table {
  const about = {
    name: "goals",
    description: "The goals of the plan, with how they do: their result and the work for them",
    key: ["id"],
  };
  return tableOf<Goal>(
    about,
    [
      ...entryColumns("the goal", context),
      labelColumn(),
      {
        name: "focus_area",
        type: "string",
        of: "focus-areas",
        description: "Its focus area; empty for a goal that crosses them",
        cell: ({ focusArea }) => focusArea?.id,
      },
      {
        name: "phenomenon",
        type: "string",
        of: "phenomena",
        description: "Its phenomenon, where the plan has them",
        cell: ({ phenomenon }) => phenomenon?.id,
      },
      ...periodColumns<Goal>("schedule", "When it is to be reached", ({ data }) => data.schedule),
      {
        name: "state",
        type: "string",
        required: true,
        values: ["pursued", "dropped", "merged"],
        description: "Whether it is still pursued, was dropped, or was merged into another",
        cell: ({ data }) => stateOf(data),
      },
      {
        name: "merged_into",
        type: "string",
        of: "goals",
        description: "The goal that it was merged into",
        cell: ({ data }) => data.mergedInto,
      },
      {
        name: "target_groups",
        type: "list",
        description: "Ids of its target groups",
        cell: ({ data }) => groupsCell(data.targetGroups),
      },
      ...lightColumns(context),
      pageColumn(context),
    ],
    () => context.goals,
  );
}

function stateOf({ dropped, mergedInto }: Goal["data"]): string {
  if (mergedInto !== undefined) return "merged";
  return dropped === undefined ? "pursued" : "dropped";
}

function groupsCell(uses: readonly TargetGroupUseData[] | undefined): string | undefined {
  return listCell(uses?.map((use) => (typeof use === "string" ? use : use.group)));
}

/** The two lights of a goal, which are never one. */
function lightColumns({ lights }: DataContext): Parameters<typeof tableOf<Goal>>[1] {
  return [
    {
      name: "result",
      type: "string",
      values: verdicts,
      description: "The weakest verdict among its metrics; empty for a goal without metrics",
      cell: ({ id }) => lights.get(id)?.result.weakest,
    },
    {
      name: "work",
      type: "string",
      values: phaseIds,
      description: "The phase of its actions taken together",
      cell: ({ id }) => lights.get(id)?.work.phase,
    },
    {
      name: "late_actions",
      type: "integer",
      description: "How many of its actions are past the last day of their schedule and not over",
      cell: ({ id }) => lights.get(id)?.work.late,
    },
  ];
}

function actions(context: DataContext): Table {
  const about = {
    name: "actions",
    description: "The actions of the plan, with where the work stands",
    key: ["id"],
  };
  return tableOf<Action>(
    about,
    [
      ...entryColumns("the action", context),
      labelColumn(),
      {
        name: "group",
        type: "string",
        description: "Letter or number of the group of actions that it stands in",
        cell: ({ group }) => (group?.label === undefined ? undefined : String(group.label)),
      },
      {
        name: "cross_cutting",
        type: "boolean",
        description: "Whether it supports the whole plan",
        cell: ({ data }) => data.crossCutting === true,
      },
      ...periodColumns<Action>("schedule", "When it is done", ({ data }) => data.schedule),
      ...workColumns(context),
      {
        name: "target_groups",
        type: "list",
        description: "Ids of its target groups",
        cell: ({ data }) => groupsCell(data.targetGroups),
      },
      {
        name: "euros",
        type: "number",
        description: "Money set aside for it, in euros",
        cell: ({ data }) => finite(data.resources?.euros),
      },
      {
        name: "person_years",
        type: "number",
        description: "Work set aside for it, in person-years",
        cell: ({ data }) => finite(data.resources?.personYears),
      },
      pageColumn(context),
    ],
    () => context.plan.actions,
  );
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function workColumns(context: DataContext): Parameters<typeof tableOf<Action>>[1] {
  const { plan, own, work } = context;
  const level = ({ data }: Action): Level | undefined =>
    plan.settings.statusScale.find(({ id }) => id === data.status);
  return [
    {
      name: "status",
      type: "string",
      description: "Id of its status on the plan's own scale",
      cell: ({ data }) => data.status,
    },
    ...textColumns<Action>("status", "Word of its status", (action) => level(action)?.title, own),
    {
      name: "phase",
      type: "string",
      values: phaseIds,
      description: "The phase that its status means, the same in every plan",
      cell: ({ data }) => phaseOf(data.status, plan.settings),
    },
    {
      name: "timing",
      type: "string",
      values: ["on-time", "late", "no-schedule", "over"],
      description: "Whether it keeps its time on the day of the data; over: done or stopped",
      cell: ({ id }) => work.get(id)?.timing,
    },
    {
      name: "days_late",
      type: "integer",
      description: "Days since the last day of its schedule; 0 when it is not late",
      cell: ({ id }) => work.get(id)?.daysLate,
    },
    {
      name: "times_postponed",
      type: "integer",
      description: "How many times its schedule has been moved",
      cell: ({ id }) => work.get(id)?.postponed,
    },
  ];
}

type Level = DataContext["plan"]["settings"]["statusScale"][number];

function actionsOfGoals({ goals: all }: DataContext): Table {
  const about = {
    name: "goal-actions",
    description: "Which actions serve which goals: one action may serve several",
    key: ["goal", "action"],
  };
  return tableOf<{ readonly goal: Goal; readonly action: Action }>(
    about,
    [
      {
        name: "goal",
        type: "string",
        of: "goals",
        required: true,
        description: "The goal",
        cell: ({ goal }) => goal.id,
      },
      {
        name: "action",
        type: "string",
        of: "actions",
        required: true,
        description: "The action that serves it",
        cell: ({ action }) => action.id,
      },
    ],
    () => all.flatMap((goal) => goal.actions.map((action) => ({ goal, action }))),
  );
}
