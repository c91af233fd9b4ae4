import { memoryFiles } from "./memory-files.ts";
import type { Finding } from "../../src/base/finding.ts";
import { positionOf } from "../../src/base/place.ts";
import { load } from "../../src/load/load.ts";
import { preparePlaces } from "../../src/load/places.ts";
import type { ConfigData, PlanFileData } from "../../src/plan/generated/data.ts";
import { link } from "../../src/plan/link.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { shapeAll } from "../../src/shape/shape-all.ts";

/** A small county plan in Finnish. */
export const plainSettings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: approved
languages: [fi]
responsibleBody: kunnat
`;

/** A linked plan, and what shape and link had to say of it: `code path:line:column`. */
export interface Linked {
  readonly plan: Plan;
  readonly findings: readonly string[];
}

/** Loads, shapes and links plan texts by path; one text alone is plan/a.yaml. */
export async function planOf(
  texts: string | Readonly<Record<string, string>>,
  settings = plainSettings,
): Promise<Linked> {
  const tree = typeof texts === "string" ? { "plan/a.yaml": texts } : texts;
  const loaded = await load(memoryFiles({ "hyte.yaml": settings, ...tree }));
  const configs = loaded.config === undefined ? [] : [loaded.config];
  const [config] = await shapeAll<ConfigData>(configs, "config");
  if (config === undefined) throw new Error("hyte.yaml could not be read");
  const shaped = await shapeAll<PlanFileData>(loaded.documents, "planFile");
  const files = shaped.map((result) => result.shaped);
  const linked = link({ config: config.shaped, files, unread: loaded.unread });
  await preparePlaces();
  const findings = [
    ...config.findings,
    ...shaped.flatMap((result) => result.findings),
    ...linked.findings,
  ];
  return { plan: linked.value, findings: findings.map(brief) };
}

/** `goal-without-action plan/a.yaml:2:9` */
export function brief({ code, at }: Finding): string {
  const { line, column } = positionOf(at.file, at.from);
  return `${code} ${at.file.path}:${line}:${column}`;
}
