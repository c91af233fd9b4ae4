import type { FetchError } from "../../src/base/errors.ts";
import { areaOf } from "../../src/field/areas.ts";
import { nodeWorkbooks } from "../../src/host/node-workbooks.ts";
import type { PlanArea } from "../../src/plan/plan-areas.ts";
import type { Series } from "../../src/snapshots/snapshot.ts";
import type { Ask, Source, SourceWorld } from "../../src/sources/source.ts";
import { memoryFiles } from "./memory-files.ts";
import { failureOf, testedNetwork } from "./network.ts";

/** What is asked, and where. */
export interface Asking extends Partial<Omit<Ask, "source" | "areas">> {
  readonly source: Ask["source"];
  /** Keys; by default a county, one of its municipalities and the country. */
  readonly areas?: readonly string[];
  readonly invented?: readonly PlanArea[];
  /** In the place of the source's own address; without it only that one is allowed. */
  readonly server?: string;
}

/** A source that answers, and the pauses that its host wanted. */
export interface Asked {
  readonly series: Series;
  readonly waits: readonly number[];
}

/** Asks a source over the real network, which reaches this machine alone. */
export async function askSource(source: Source, asking: Asking): Promise<Asked> {
  const { world, waits } = await worldFor(asking);
  return { series: await source.pull(askOf(asking), world), waits };
}

/** The failure of a question that must fail. */
export async function failureAt(source: Source, asking: Asking): Promise<FetchError> {
  return failureOf(askSource(source, asking));
}

/** A world in which several questions may be asked one after another. */
export async function worldFor({ server }: Pick<Asking, "server">): Promise<{
  readonly world: SourceWorld;
  readonly waits: readonly number[];
}> {
  const hosts = server === undefined ? [] : [new URL(server).host];
  const { fetch, waits } = await testedNetwork({ hosts });
  const world: SourceWorld = {
    fetch,
    files: memoryFiles({}),
    workbooks: nodeWorkbooks,
    serverOf: () => server,
    shared: new Map(),
  };
  return { world, waits };
}

/** A question with all that was left out of it. */
export function askOf({
  areas = ["HVA15", "KU179", "SSS"],
  invented = [],
  source,
  ...rest
}: Asking): Ask {
  return {
    indicator: "koe",
    sexes: [source.sex ?? "total"],
    language: "fi",
    today: "2026-11-01",
    ...rest,
    source,
    areas: [...invented, ...areas.map(areaNamed)],
  };
}

function areaNamed(key: string): PlanArea {
  const area = areaOf(key);
  if (area === undefined) throw new Error(`no area ${key}`);
  const { name, shortName } = area;
  return { key, names: [name.fi, name.sv, shortName.fi, shortName.sv], isInvented: false };
}

/** Rows as short texts: `HVA15 2024 total 12.4 provisional`, dimensions as `ika=0-17`. */
export function shortRows({ rows }: Pick<Series, "rows">): readonly string[] {
  return rows.map(({ area, period, sex, dimensions, value, flag }) =>
    [
      area,
      period,
      sex,
      ...Object.entries(dimensions).map(([name, code]) => `${name}=${code}`),
      value,
      flag,
    ]
      .filter((each) => each !== "")
      .join(" "),
  );
}
