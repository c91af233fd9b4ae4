import type { ReadFiles } from "../host/host.ts";
import type { OwnTables } from "../plan/own-tables.ts";
import type { Plan } from "../plan/plan.ts";
import { wantedOf } from "./pull-asks.ts";

const mostRead = 500;

/** The CSV files of the repository from which indicators are pulled, so that it can be seen what they tell of people. */
export async function ownTables(plan: Plan, files: ReadFiles): Promise<OwnTables> {
  const indicators = plan.indicators.filter(({ data }) => data.source?.file !== undefined);
  if (indicators.length === 0) return new Map();
  const { ownTable } = await import("../sources/file/own-table.ts");
  const wanted = await wantedOf(indicators.slice(0, mostRead), plan, "");
  const found = wanted.flatMap(({ indicator, source, ask }) => {
    const table = source.id === "file" ? ownTable(ask, files) : undefined;
    return table === undefined ? [] : [[indicator.id, table] as const];
  });
  return new Map(found);
}
