import { documentKinds } from "../../field/vocabularies.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import type { UpdateData } from "../../plan/generated/data.ts";
import { phaseOf } from "../../plan/phases.ts";
import { type Action, entriesOf, type Goal } from "../../plan/plan.ts";
import { type DataContext, entryColumns, periodColumns } from "./context.ts";
import { type Table, tableOf, textColumns } from "./table.ts";

/** What has been done and held, what is to be done for the plan itself, and the documents around it. */
export function datedTables(context: DataContext): readonly Table[] {
  return [updates(context), events(context), tasks(context), documents(context)];
}

interface Update {
  readonly entry: Goal | Action;
  readonly update: UpdateData;
}

function updates({ plan, own }: DataContext): Table {
  const about = {
    name: "updates",
    description: "What has been done for goals and actions, by day",
    key: [],
  };
  const ofEntry = (entry: Goal | Action): readonly Update[] =>
    (entry.data.updates ?? []).map((update) => ({ entry, update }));
  return tableOf<Update>(
    about,
    [
      {
        name: "kind",
        type: "string",
        required: true,
        values: ["goal", "action"],
        description: "What it was done for",
        cell: ({ entry }) => (entry.collection === "goals" ? "goal" : "action"),
      },
      {
        name: "id",
        type: "string",
        required: true,
        description: "Id of the goal or the action",
        cell: ({ entry }) => entry.id,
      },
      {
        name: "date",
        type: "date",
        required: true,
        description: "The day that it is told of",
        cell: ({ update }) => update.date,
      },
      ...textColumns<Update>("text", "What was done (Markdown)", ({ update }) => update.text, own),
      {
        name: "reached",
        type: "number",
        description: "How many are reached: schools, units, people",
        cell: ({ update }) => update.coverage?.count,
      },
      {
        name: "reached_of",
        type: "number",
        description: "Of how many",
        cell: ({ update }) => update.coverage?.of,
      },
    ],
    () => [...plan.goals, ...plan.actions].flatMap(ofEntry),
  );
}

function events(context: DataContext): Table {
  const about = {
    name: "events",
    description: "Hearings, negotiations, participation and the handling of the plan",
    key: ["id"],
  };
  return tableOf<Entry<EntryData<"events">>>(
    about,
    [
      ...entryColumns("the event", context),
      {
        name: "kind",
        type: "string",
        values: ["hearing", "negotiation", "participation", "handling", "publication", "other"],
        description: "What kind of event it is",
        cell: ({ data }) => data.kind,
      },
      ...periodColumns<Entry<EntryData<"events">>>("period", "When", ({ data }) => data.period),
      {
        name: "body",
        type: "string",
        of: "actors",
        description: "The body that handled the matter",
        cell: ({ data }) => data.body,
      },
      {
        name: "purpose",
        type: "string",
        values: ["opinion", "decision", "for-information"],
        description: "What the body was asked for",
        cell: ({ data }) => data.purpose,
      },
      {
        name: "section",
        type: "string",
        description: "Section of the minutes",
        cell: ({ data }) => data.section,
      },
    ],
    () => entriesOf(context.plan, "events"),
  );
}

function tasks(context: DataContext): Table {
  const about = {
    name: "tasks",
    description: "The work of making and following the plan",
    key: ["id"],
  };
  const { settings } = context.plan;
  return tableOf<Entry<EntryData<"tasks">>>(
    about,
    [
      ...entryColumns("the task", context),
      ...periodColumns<Entry<EntryData<"tasks">>>("period", "When", ({ data }) => data.period),
      {
        name: "yearly",
        type: "boolean",
        required: true,
        description: "Whether it comes back every year",
        cell: ({ data }) => data.recurring === true,
      },
      {
        name: "phase",
        type: "string",
        values: ["planned", "in-progress", "done", "paused", "cancelled", "merged"],
        description: "How far it is",
        cell: ({ data }) => phaseOf(data.status, settings),
      },
    ],
    () => entriesOf(context.plan, "tasks"),
  );
}

function documents(context: DataContext): Table {
  const about = {
    name: "documents",
    description: "Sub-plans, strategies, programmes and other documents around the plan",
    key: ["id"],
  };
  type Document = Entry<EntryData<"documents">>;
  return tableOf<Document>(
    about,
    [
      ...entryColumns("the document", context),
      {
        name: "kind",
        type: "string",
        values: documentKinds.map(({ id }) => id),
        description: "What kind of document it is",
        cell: ({ data }) => data.kind,
      },
      {
        name: "statutory",
        type: "boolean",
        required: true,
        description: "Whether the law requires it",
        cell: ({ data }) => data.statutory === true,
      },
      {
        name: "status",
        type: "string",
        values: ["in-force", "in-preparation", "starting", "possible", "expired"],
        description: "Whether it is in force",
        cell: ({ data }) => data.status,
      },
      ...periodColumns<Document>("validity", "When it holds", ({ data }) => data.validity),
      {
        name: "link",
        type: "uri",
        description: "Where it can be read",
        cell: ({ data }) => data.link?.url,
      },
    ],
    () => entriesOf(context.plan, "documents"),
  );
}
