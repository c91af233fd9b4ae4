import type { Indicator } from "../../plan/plan.ts";
import { type DataContext, entryColumns } from "./context.ts";
import type { DataSeries } from "./series.ts";
import { type ColumnOf, filled, type Table, tableOf, textColumns } from "./table.ts";
import { valuesTable } from "./values-table.ts";

/** Indicators, where their values come from and under which licence, and the values that may be used again. */
export function seriesTables(context: DataContext): readonly Table[] {
  return [indicators(context), series(context), valuesTable(context)];
}

function indicators(context: DataContext): Table {
  const about = {
    name: "indicators",
    description: "The indicators that the metrics of the plan follow",
    key: ["id"],
  };
  return tableOf<Indicator>(
    about,
    [
      ...entryColumns("the indicator", context),
      ...textColumns<Indicator>(
        "unit",
        "What its values are counted in",
        ({ data }) => data.unit,
        context.own,
      ),
      {
        name: "direction",
        type: "string",
        values: ["up", "down", "none"],
        description: "Which way is better",
        cell: ({ data }) => data.direction,
      },
      {
        name: "rhythm",
        type: "string",
        description: "How often the source has new values, such as '1 year'",
        cell: ({ data }) => data.rhythm,
      },
      {
        name: "next_update",
        type: "date",
        description: "The day on which the source publishes its next values",
        cell: ({ data }) => data.nextUpdate,
      },
    ],
    () => context.plan.indicators,
  );
}

function series({ plan, own, series: all }: DataContext): Table {
  const about = {
    name: "series",
    description:
      "Where values come from: one row for each series, those included that are left out of the values",
    key: ["id"],
  };
  return tableOf<DataSeries>(
    about,
    [
      {
        name: "id",
        type: "string",
        required: true,
        description: "Id of the series",
        cell: ({ id }) => id,
      },
      {
        name: "indicator",
        type: "string",
        of: "indicators",
        description: "The indicator whose values they are",
        cell: ({ indicator }) => indicator?.id,
      },
      {
        name: "metric",
        type: "string",
        of: "metrics",
        description: "The metric whose own values they are",
        cell: ({ metric }) => metric?.id,
      },
      ...sourceColumns(),
      ...textColumns<DataSeries>("producer", "Who produces them", producerOf, own),
      {
        name: "licence",
        type: "string",
        description: "Licence as the source or the plan names it; empty where nobody has said",
        cell: ({ licence }) => filled(licence),
      },
      {
        name: "values",
        type: "integer",
        required: true,
        description: "How many of them are in the table of values",
        cell: (one) => one.values().length,
      },
      {
        name: "left_out",
        type: "string",
        values: ["licence-unknown", "licence-not-open", "unreliable"],
        description:
          "Why none is there: nobody has opened them, their licence is no open one, or their file in the plan's repository is not as it was fetched",
        cell: ({ leftOut }) => leftOut,
      },
    ],
    () => (plan.indicators.length === 0 && all.length === 0 ? [] : all),
  );
}

function producerOf({ provenance, indicator }: DataSeries): Indicator["data"]["producer"] {
  return provenance?.producer ?? indicator?.data.producer;
}

function sourceColumns(): readonly ColumnOf<DataSeries>[] {
  return [
    {
      name: "source",
      type: "string",
      required: true,
      description: "Kind of the source; plan: they are written in the plan",
      cell: ({ provenance }) => provenance?.source ?? "plan",
    },
    {
      name: "address",
      type: "string",
      description:
        "Where the source tells of them: a web address, or a file of the plan's repository",
      cell: ({ provenance }) => filled(provenance?.address ?? ""),
    },
    {
      name: "citation",
      type: "string",
      description: "How to cite them",
      cell: ({ provenance }) => citationOf(provenance?.citation),
    },
    {
      name: "updated",
      type: "string",
      description: "The publisher's stamp, as given",
      cell: ({ provenance }) => filled(provenance?.updated ?? ""),
    },
    {
      name: "fetched",
      type: "date",
      description: "The day on which they were fetched last and had changed",
      cell: ({ provenance }) => filled(provenance?.fetched ?? ""),
    },
  ];
}

type Citation = NonNullable<DataSeries["provenance"]>["citation"] | undefined;

function citationOf(citation: Citation): string | undefined {
  return citation?.en ?? citation?.fi ?? citation?.sv;
}
