import { sectors } from "../../field/vocabularies.ts";
import type { Entry } from "../../plan/entry.ts";
import { type Actor, entriesOf, type Owner } from "../../plan/plan.ts";
import { writtenOwners } from "../duties.ts";
import { type DataContext, entryColumns, pageColumn } from "./context.ts";
import { type Table, tableOf, textColumns } from "./table.ts";

/** The parties, who belongs to which group, and what each answers for. */
export function partyTables(context: DataContext): readonly Table[] {
  return [actors(context), members(context), responsibilities(context)];
}

function actors(context: DataContext): Table {
  const about = {
    name: "actors",
    description: "The parties that answer for the plan: organisations, units, groups, bodies",
    key: ["id"],
  };
  return tableOf<Actor>(
    about,
    [
      ...entryColumns("the party", context),
      {
        name: "kind",
        type: "string",
        values: ["organisation", "unit", "group", "body", "role"],
        description: "What it is",
        cell: ({ data }) => data.kind,
      },
      {
        name: "sector",
        type: "string",
        values: sectors.map(({ id }) => id),
        description: "The sector that it belongs to",
        cell: ({ data }) => data.sector,
      },
      {
        name: "area",
        type: "string",
        description: "Key of its area, such as HVA15 or KU179",
        cell: ({ data }) => (data.area === undefined ? undefined : String(data.area)),
      },
      {
        name: "part_of",
        type: "string",
        of: "actors",
        description: "The party that it is part of",
        cell: ({ data }) => data.partOf,
      },
      pageColumn(context),
    ],
    () => context.plan.actors,
  );
}

function members({ plan }: DataContext): Table {
  const about = {
    name: "group-members",
    description: "Which parties are members of which group",
    key: [],
  };
  return tableOf<readonly [group: Actor, member: string]>(
    about,
    [
      {
        name: "group",
        type: "string",
        of: "actors",
        required: true,
        description: "The group",
        cell: ([group]) => group.id,
      },
      {
        name: "member",
        type: "string",
        of: "actors",
        required: true,
        description: "A member of it",
        cell: ([, member]) => member,
      },
    ],
    () =>
      plan.actors.flatMap((group) =>
        (group.data.members ?? []).map((member) => [group, member] as const),
      ),
  );
}

interface Responsibility {
  readonly entry: Entry<unknown>;
  readonly actor: string;
  readonly owner: Pick<Owner, "role" | "note">;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["goals", "goal"],
  ["actions", "action"],
  ["documents", "document"],
  ["tasks", "task"],
]);

function responsibilities(context: DataContext): Table {
  const about = {
    name: "responsibilities",
    description: "Who answers for what: goals, actions, documents and tasks",
    key: [],
  };
  return tableOf<Responsibility>(
    about,
    [
      {
        name: "actor",
        type: "string",
        of: "actors",
        required: true,
        description: "The party that answers",
        cell: ({ actor }) => actor,
      },
      {
        name: "kind",
        type: "string",
        required: true,
        values: [...kinds.values()],
        description: "What it answers for",
        cell: ({ entry }) => kinds.get(entry.collection),
      },
      {
        name: "id",
        type: "string",
        required: true,
        description: "Id of what it answers for",
        cell: ({ entry }) => entry.id,
      },
      {
        name: "role",
        type: "string",
        values: ["lead", "partner"],
        description: "Its role; a single party is the lead",
        cell: ({ owner }) => owner.role,
      },
      ...textColumns<Responsibility>(
        "note",
        "What is said of its part",
        ({ owner }) => owner.note,
        context.own,
      ),
    ],
    () => everyResponsibility(context),
  );
}

function everyResponsibility({ plan }: DataContext): readonly Responsibility[] {
  const ofWork = [...plan.goals, ...plan.actions].flatMap((entry) =>
    entry.owners.map((owner) => ({ entry, actor: owner.id, owner })),
  );
  const papers = [...entriesOf(plan, "documents"), ...entriesOf(plan, "tasks")];
  const ofPapers = papers.flatMap((entry) =>
    writtenOwners(entry.data.owners).map(([actor, owner]) => ({ entry, actor, owner })),
  );
  return [...ofWork, ...ofPapers];
}
