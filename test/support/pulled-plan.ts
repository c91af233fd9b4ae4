import { analyse } from "../../src/commands/analyse.ts";
import { exampleData } from "../../src/commands/explain-example.ts";
import { asOf, settings } from "./analysed.ts";
import { memoryFiles, sha256 } from "./memory-files.ts";
import { run } from "./run.ts";

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

/** A plan with one indicator of Sotkanet that a metric judges; `lines` are more of the indicator, `metric` of the metric. */
export function plan({ lines = "", metric = "kind: outcome", id = "yksinaisyys" } = {}): string {
  return `indicators:
  - id: ${id}
    title: "Kokee itsensä yksinäiseksi"
    unit: "%"
    direction: down
    source: { sotkanet: 4284, title: "Kokee itsensä yksinäiseksi" }
${lines}metrics:
  - { id: mittari, indicator: ${id}, goals: [tavoite], ${metric} }
goals:
  - { id: tavoite, title: "Tavoite" }
`;
}

/** The first line of files of values. */
export const head = "area,name,period,value";
/** Values of the plan of `plan`. */
export const twoYears = ["HVA15,Keski-Suomi,2023,12.5", "HVA15,Keski-Suomi,2025,11.5"];

/** Files of `data/` as a pull leaves them, by indicator. */
export function pulled(
  values: Readonly<Record<string, readonly string[]>>,
  provenance: Tree = {},
): Tree {
  const shown = Object.entries(values).map(
    ([id, rows]) => [`data/${id}.csv`, `${rows.join("\n")}\n`] as const,
  );
  const files = new Map([...shown, ...Object.entries(provenance)]);
  return Object.fromEntries(exampleData(files, sha256));
}

const ofData =
  /^(?:data|snapshot|area-without|baseline-contra|too-few|series|context|licence|target-outside|title-diff|unit-diff|list|omission)/;

/** What is found of data, sources and lists, and in which file. */
export async function found(tree: Tree): Promise<readonly string[]> {
  const { findings } = await analyse(memoryFiles({ "hyte.yaml": settings(), ...tree }), asOf);
  return findings
    .filter(({ code }) => ofData.test(code))
    .map(({ code, at }) => `${code} ${at.file.path}`);
}

/** What `hyte validate` prints. */
export async function said(tree: Tree, language: string): Promise<string> {
  const all = { "hyte.yaml": settings(), ...tree };
  return (await run(`validate --lang ${language}`, all)).out;
}
