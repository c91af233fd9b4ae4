import type { Finding } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";
import { accept } from "../check/accept.ts";
import { readAcceptances } from "../check/acceptance.ts";
import { check } from "../check/check.ts";
import { configAcceptances } from "../check/config-acceptances.ts";
import { rules } from "../check/rules/index.ts";
import type { ReadFiles } from "../host/host.ts";
import { type Loaded, load } from "../load/load.ts";
import { preparePlaces } from "../load/places.ts";
import type { ConfigData, PlanFileData } from "../plan/generated/data.ts";
import { link } from "../plan/link.ts";
import type { Plan } from "../plan/plan.ts";
import { inOrder } from "../reporters/report.ts";
import { type Shaped, shape } from "../shape/shape.ts";
import { structureCodes } from "./codes.ts";
import { nothingToCheck } from "./project.ts";

/** What the checker made of a plan repository. */
export interface Analysis {
  readonly plan: Plan;
  /** In the order of every output; without the accepted ones. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** How many files were looked at. */
  readonly checked: number;
}

/** load → shape → link → check. `asOf` is YYYY-MM-DD. Throws a UserError where there is no plan at all. */
export async function analyse(files: ReadFiles, asOf: string): Promise<Analysis> {
  const loaded = await load(files);
  if (loaded.config === undefined && loaded.documents.length === 0) nothingToCheck(loaded);
  const { plan, findings } = structure(loaded);
  const all = [...findings, ...check(plan, rules, asOf)];
  if (all.length > 0) await preparePlaces();
  const decided = await accepting(loaded, plan, all, asOf);
  return {
    plan,
    findings: inOrder(decided.kept),
    accepted: decided.accepted,
    checked: loaded.checked,
  };
}

function structure(loaded: Loaded): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const config = shape<ConfigData>(loaded.config ?? emptyDocument, "config");
  const shaped = loaded.documents.map((document) => shape<PlanFileData>(document, "planFile"));
  const files: readonly Shaped<PlanFileData>[] = shaped.map((result) => result.shaped);
  const linked = link({ config: config.shaped, files, unread: loaded.unread });
  const ofConfig = loaded.config === undefined ? [] : config.findings;
  const findings = [
    ...loaded.findings,
    ...ofConfig,
    ...shaped.flatMap((result) => result.findings),
    ...linked.findings,
  ];
  return { plan: linked.value, findings };
}

const nowhere: SourceFile = { path: "hyte.yaml", text: "" };
const emptyDocument = {
  file: nowhere,
  data: {},
  placeOf: () => ({ file: nowhere, from: 0, to: 0 }),
};

interface Decided {
  readonly kept: readonly Finding[];
  readonly accepted: readonly Finding[];
}

async function accepting(
  loaded: Loaded,
  plan: Plan,
  findings: readonly Finding[],
  asOf: string,
): Promise<Decided> {
  const sources = [...(loaded.config ? [loaded.config] : []), ...loaded.documents].map(
    ({ file }) => file,
  );
  const read = await readAcceptances(sources);
  const acceptances = [...configAcceptances(plan.settings), ...read.value];
  if (acceptances.length === 0 && read.findings.length === 0)
    return { kept: findings, accepted: [] };
  await preparePlaces();
  const acceptable = new Set(rules.map(({ id }) => id));
  const decided = accept(findings, acceptances, { acceptable, refused: structureCodes, asOf });
  return {
    kept: [...decided.kept, ...read.findings, ...decided.findings],
    accepted: decided.accepted,
  };
}
