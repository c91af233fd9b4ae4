import type { GoalMeasured, Measurements } from "../../measure/measure.ts";
import type { ActionWork } from "../../measure/work.ts";
import type { AnyEntryData, Entry } from "../../plan/entry.ts";
import type { PeriodData, TextData } from "../../plan/generated/data.ts";
import { focusAreasInOrder } from "../../plan/focus-order.ts";
import type { FocusArea, Goal, Plan } from "../../plan/plan.ts";
import type { PlanLanguage } from "../../plan/settings.ts";
import { addressOf } from "../addresses.ts";
import { siteAddress } from "../takeaway/identity.ts";
import { labelOf } from "../words.ts";
import { type MetricOpen, openMeasurements } from "./measurements.ts";
import { type DataSeries, dataSeries } from "./series.ts";
import { type ColumnOf, filled, textColumns } from "./table.ts";
import { timesOf } from "./values.ts";

/** What the tables of the open data are made of. */
export interface DataContext {
  readonly plan: Plan;
  /** Language of texts that do not say theirs. */
  readonly own: PlanLanguage;
  readonly series: readonly DataSeries[];
  /** In the order of the report, those that cross focus areas last. */
  readonly focusAreas: readonly FocusArea[];
  readonly goals: readonly Goal[];
  readonly lights: ReadonlyMap<string, GoalMeasured>;
  /** Without the numbers of those whose values are not free to be published again. */
  readonly metrics: ReadonlyMap<string, MetricOpen>;
  readonly work: ReadonlyMap<string, ActionWork>;
  /** Full address of an entry's page in the plan's own language; null where the site has none. */
  readonly pageOf: (entry: Entry<unknown>) => string | null;
}

/** Gathers it once for all tables. */
export function dataContext(plan: Plan, measurements: Measurements): DataContext {
  const [own] = plan.settings.languages;
  const { goals, metrics, work } = openMeasurements(measurements, plan);
  const site = siteAddress(plan);
  const focusAreas = focusAreasInOrder(plan);
  const crossing = plan.goals.filter(({ focusArea }) => focusArea === undefined);
  return {
    plan,
    own,
    series: dataSeries(plan),
    focusAreas,
    goals: [...focusAreas.flatMap((area) => area.goals), ...crossing],
    lights: new Map(goals.map((goal) => [goal.goal, goal])),
    metrics: new Map(metrics.map((metric) => [metric.metric, metric])),
    work: new Map(work.actions.map((action) => [action.action, action])),
    pageOf: (entry) => {
      const address = addressOf(entry);
      return site === "" || address === undefined ? null : `${site}${own}/${address}`;
    },
  };
}

/** What every entry has: its id and its title. */
export function entryColumns<E extends Entry<unknown>>(
  what: string,
  { own }: Pick<DataContext, "own">,
  title: (entry: E) => TextData | undefined = ({ data }) => (data as AnyEntryData).title,
): readonly ColumnOf<E>[] {
  return [
    {
      name: "id",
      type: "string",
      required: true,
      description: `Permanent id of ${what}`,
      cell: ({ id }) => id,
    },
    ...textColumns<E>("title", `Title of ${what}`, title, own),
  ];
}

/** The number or letter that readers see. */
export function labelColumn<E extends Entry<unknown>>(): ColumnOf<E> {
  return {
    name: "label",
    type: "string",
    description: "Number or letter in the plan as readers see it; it may change, the id stays",
    cell: (entry) => filled(labelOf(entry)),
  };
}

/** A period as it is written, and its first and last day; `subject` is what it is of. */
export function periodColumns<E>(
  name: string,
  subject: string,
  period: (entry: E) => PeriodData | undefined,
): readonly ColumnOf<E>[] {
  const times = (entry: E): ReturnType<typeof timesOf> => timesOf(period(entry) ?? "");
  return [
    {
      name,
      type: "string",
      description: `${subject}, as the plan writes it`,
      cell: (entry) => filled(times(entry).period),
    },
    {
      name: `${name}_from`,
      type: "date",
      description: `First day of it; empty where it has no beginning`,
      cell: (entry) => filled(times(entry).from),
    },
    {
      name: `${name}_to`,
      type: "date",
      description: `Last day of it; empty where it has no end`,
      cell: (entry) => filled(times(entry).to),
    },
  ];
}

/** Where a page tells of the entry. */
export function pageColumn<E extends Entry<unknown>>({ pageOf }: DataContext): ColumnOf<E> {
  return {
    name: "page",
    type: "uri",
    description:
      "Address of its page on the plan's site; empty where the site has no known address",
    cell: pageOf,
  };
}
