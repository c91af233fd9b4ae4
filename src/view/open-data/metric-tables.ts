import { obstacles, verdicts } from "../../base/verdict.ts";
import type { Standing } from "../../measure/measurement.ts";
import { freshnessStates } from "../../plan/freshness.ts";
import type { TargetData } from "../../plan/generated/data.ts";
import { directionOf, figureUnitOf, scaleOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import type { MetricOpen } from "./measurements.ts";
import { type DataContext, entryColumns, labelColumn, periodColumns } from "./context.ts";
import { type ColumnOf, type Table, tableOf, textColumns } from "./table.ts";

/** Metrics with their verdicts, what they measure, and their targets. */
export function metricTables(context: DataContext): readonly Table[] {
  return [metrics(context), uses(context), targets(context)];
}

function metrics(context: DataContext): Table {
  const about = {
    name: "metrics",
    description: "The metrics of the plan, with how each is judged on the day of the data",
    key: ["id"],
  };
  const measured = ({ id }: Metric): MetricOpen | undefined => context.metrics.get(id);
  return tableOf<Metric>(
    about,
    [
      ...metricColumns(context),
      ...standingColumns("baseline", "What the change is counted from", (metric) => [
        measured(metric)?.baseline,
        metric,
      ]),
      ...standingColumns("latest", "The newest value", (metric) => [
        measured(metric)?.latest,
        metric,
      ]),
      ...verdictColumns(measured),
    ],
    () => context.plan.metrics,
  );
}

function metricColumns(context: DataContext): readonly ColumnOf<Metric>[] {
  const { own } = context;
  return [
    ...entryColumns<Metric>(
      "the metric, or of its indicator",
      context,
      ({ data, indicator }) => data.title ?? indicator?.data.title,
    ),
    labelColumn(),
    {
      name: "indicator",
      type: "string",
      of: "indicators",
      description: "The indicator that it follows",
      cell: ({ indicator }) => indicator?.id,
    },
    {
      name: "kind",
      type: "string",
      values: ["outcome", "phenomenon", "performance", "process", "structure", "context"],
      description: "What it tells of; one of context judges nobody",
      cell: ({ data }) => data.kind,
    },
    ...textColumns<Metric>(
      "unit",
      "What its figures are counted in, a gap in what the difference is",
      figureUnitOf,
      own,
    ),
    {
      name: "direction",
      type: "string",
      values: ["up", "down", "none"],
      description: "Which way is better",
      cell: directionOf,
    },
    {
      name: "gap_of",
      type: "string",
      description: "Of a gap: the sex, target group or area whose value is compared",
      cell: ({ data }) => data.gap?.of,
    },
    {
      name: "gap_against",
      type: "string",
      description: "Of a gap: the one that it is compared with",
      cell: ({ data }) => data.gap?.against,
    },
  ];
}

type Stood = (metric: Metric) => readonly [standing: Standing | null | undefined, of: Metric];

function standingColumns(name: string, what: string, stood: Stood): readonly ColumnOf<Metric>[] {
  return [
    ...periodColumns<Metric>(
      `${name}_period`,
      `Time of the ${name}`,
      (metric) => stood(metric)[0]?.period,
    ),
    {
      name: `${name}_value`,
      type: "number",
      description: `${what}, as a number`,
      cell: (metric) => (isLevel(metric) ? undefined : stood(metric)[0]?.value),
    },
    {
      name: `${name}_level`,
      type: "string",
      description: `${what}, as the id of a level of a word scale`,
      cell: (metric) => levelOf(...stood(metric)),
    },
  ];
}

function isLevel(metric: Metric): boolean {
  return scaleOf(metric) !== undefined;
}

/** A word is told by how many levels of its scale lie below it. */
function levelOf(standing: Standing | null | undefined, metric: Metric): string | undefined {
  const level = standing?.value;
  return level === undefined ? undefined : scaleOf(metric)?.[level]?.id;
}

function verdictColumns(
  measured: (metric: Metric) => MetricOpen | undefined,
): readonly ColumnOf<Metric>[] {
  return [
    {
      name: "aim",
      type: "string",
      values: ["reach", "keep", "direction", "gap", "milestone"],
      description: "How it judges",
      cell: (metric) => measured(metric)?.aim,
    },
    {
      name: "deadline",
      type: "date",
      description: "Last day of the time of its last target",
      cell: (metric) => measured(metric)?.deadline,
    },
    {
      name: "expected",
      type: "number",
      description: "Where the path to the target stands at the time of the newest value",
      cell: (metric) => measured(metric)?.expected,
    },
    {
      name: "verdict",
      type: "string",
      values: verdicts,
      description: "How it does; empty for a metric of goals and actions that are given up",
      cell: (metric) => measured(metric)?.verdict,
    },
    {
      name: "reason",
      type: "string",
      values: obstacles,
      description: "Why it cannot be assessed",
      cell: (metric) => measured(metric)?.reason,
    },
    {
      name: "freshness",
      type: "string",
      values: freshnessStates,
      description: "How new its newest value is",
      cell: (metric) => measured(metric)?.freshness.state,
    },
  ];
}

interface Use {
  readonly metric: Metric;
  readonly goal?: string;
  readonly action?: string;
}

function uses({ plan }: DataContext): Table {
  const about = {
    name: "metric-uses",
    description: "Which goals and actions each metric measures: one metric may serve several",
    key: [],
  };
  const usesOf = (metric: Metric): readonly Use[] => [
    ...metric.goals.map(({ id }) => ({ metric, goal: id })),
    ...metric.actions.map(({ id }) => ({ metric, action: id })),
  ];
  return tableOf<Use>(
    about,
    [
      {
        name: "metric",
        type: "string",
        of: "metrics",
        required: true,
        description: "The metric",
        cell: ({ metric }) => metric.id,
      },
      {
        name: "goal",
        type: "string",
        of: "goals",
        description: "The goal that it measures",
        cell: ({ goal }) => goal,
      },
      {
        name: "action",
        type: "string",
        of: "actions",
        description: "The action that it measures",
        cell: ({ action }) => action,
      },
    ],
    () => plan.metrics.flatMap(usesOf),
  );
}

interface Condition {
  readonly metric: Metric;
  readonly target: TargetData;
  readonly condition: "is" | "at-least" | "at-most";
  readonly value: unknown;
}

function targets({ plan }: DataContext): Table {
  const about = {
    name: "targets",
    description: "What each metric is to reach and when; a target between two values has two rows",
    key: [],
  };
  return tableOf<Condition>(
    about,
    [
      {
        name: "metric",
        type: "string",
        of: "metrics",
        required: true,
        description: "The metric",
        cell: ({ metric }) => metric.id,
      },
      ...periodColumns<Condition>("period", "When it is to hold", ({ target }) => target.period),
      {
        name: "condition",
        type: "string",
        required: true,
        values: ["is", "at-least", "at-most"],
        description: "How the value is to be compared",
        cell: ({ condition }) => condition,
      },
      {
        name: "value",
        type: "number",
        description: "The value, as a number",
        cell: ({ value }) => (Number.isFinite(value) ? (value as number) : undefined),
      },
      {
        name: "level",
        type: "string",
        description: "The id of a level of a word scale, or true or false",
        cell: ({ value }) => (typeof value === "number" ? undefined : String(value)),
      },
    ],
    () => plan.metrics.flatMap(conditionsOf),
  );
}

function conditionsOf(metric: Metric): readonly Condition[] {
  return (metric.data.targets ?? []).flatMap((target) => {
    const { value, atLeast, atMost, between } = target;
    const all = [
      { condition: "is", value },
      { condition: "at-least", value: atLeast },
      { condition: "at-most", value: atMost },
      { condition: "at-least", value: between?.low },
      { condition: "at-most", value: between?.high },
    ] as const;
    return all
      .filter((each) => each.value !== undefined)
      .map((each) => ({ metric, target, ...each }));
  });
}
