import type { Finding } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";
import { accept } from "../check/accept.ts";
import { readAcceptances } from "../check/acceptance.ts";
import { check } from "../check/check.ts";
import { configAcceptances } from "../check/config-acceptances.ts";
import { entriesOfFew } from "../check/entries-of-few.ts";
import { rules } from "../check/rules/index.ts";
import type { ReadFiles } from "../host/host.ts";
import type { Document } from "../load/document.ts";
import { type Loaded, load } from "../load/load.ts";
import { preparePlaces } from "../load/places.ts";
import type { ConfigData, PlanFileData } from "../plan/generated/data.ts";
import { link } from "../plan/link.ts";
import type { Plan } from "../plan/plan.ts";
import { inOrder } from "../reporters/report.ts";
import { newerFormat } from "../shape/newer-format.ts";
import { shapeAll } from "../shape/shape-all.ts";
import type { Shaped } from "../shape/shape.ts";
import { readSnapshots } from "../snapshots/read-snapshots.ts";
import type { Snapshots } from "../snapshots/snapshot.ts";
import { bounded } from "./bounded.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import { withoutCopies } from "./copies.ts";
import { ownTables } from "./own-tables.ts";
import { nothingToCheck } from "./project.ts";
import { withShownSnapshots } from "./shown-snapshots.ts";

/** What the checker made of a plan repository. */
export interface Analysis {
  readonly plan: Plan;
  /** In the order of every output; without the accepted ones. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Ids of the indicators and metrics that hold values of few people, hidden by then or not. */
  readonly entriesOfFew: () => ReadonlySet<string>;
  /** Findings beyond the bound of a file or a run: counted, and not told. */
  readonly untold: number;
  /** How many files were looked at. */
  readonly checked: number;
}

/** load → shape → link → check. `asOf` is YYYY-MM-DD. Throws a UserError where there is no plan at all. */
export async function analyse(files: ReadFiles, asOf: string): Promise<Analysis> {
  const { loaded, plan, findings, readable } = await structured(files);
  const found = readable ? [...findings, ...(await checked(plan, files, asOf))] : findings;
  const { told: all, untold } = bounded(found);
  if (all.length > 0) await preparePlaces();
  const decided = readable ? await accepting(loaded, plan, all, asOf) : { kept: all, accepted: [] };
  // Findings about acceptances may be many too.
  const kept = bounded(decided.kept);
  return {
    plan: withShownSnapshots(plan),
    findings: inOrder(kept.told),
    accepted: decided.accepted,
    entriesOfFew: () => entriesOfFew(plan),
    checked: loaded.checked,
    untold: untold + kept.untold,
  };
}

/**
 * load → shape → link, for commands that go by what a plan says and tell only what keeps it from being read as it is
 * meant. Throws a UserError where there is no plan at all.
 */
export async function readPlan(files: ReadFiles): Promise<Analysis> {
  const { loaded, plan, findings } = await structured(files);
  const { told, untold } = bounded(findings);
  if (told.length > 0) await preparePlaces();
  return {
    plan: withShownSnapshots(plan),
    findings: inOrder(told),
    accepted: [],
    entriesOfFew: () => entriesOfFew(plan),
    checked: loaded.checked,
    untold,
  };
}

async function structured(files: ReadFiles): Promise<Structure & { readonly loaded: Loaded }> {
  const loaded = withoutCopies(await load(files));
  if (loaded.config === undefined && loaded.documents.length === 0)
    nothingToCheck(loaded, files.root);
  return { loaded, ...(await structure(loaded, readSnapshots(files))) };
}

async function checked(plan: Plan, files: ReadFiles, asOf: string): Promise<readonly Finding[]> {
  return check({ ...plan, tables: await ownTables(plan, files) }, rules, asOf);
}

interface Structure {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** False for a plan of a later format, whose rules are not ours, and where there is nothing but hyte.yaml. */
  readonly readable: boolean;
}

async function structure(loaded: Loaded, snapshots: Snapshots): Promise<Structure> {
  const [config] = await shapeAll<ConfigData>([loaded.config ?? noConfig], "config");
  const shaped = await shapeAll<PlanFileData>(loaded.documents, "planFile");
  const files: readonly Shaped<PlanFileData>[] = shaped.map((result) => result.shaped);
  if (config === undefined) throw new Error("hyte.yaml was not shaped");
  const isThere = loaded.config !== undefined;
  const settings = isThere ? config.shaped : { ...config.shaped, damage: everywhere };
  const linked = link({ config: settings, files, unread: loaded.unread, snapshots });
  const newer = newerFormat(loaded.config);
  if (newer !== undefined) return { plan: linked.value, findings: [newer], readable: false };
  const ofConfig = isThere ? config.findings : [];
  const read = [...loaded.findings, ...ofConfig, ...shaped.flatMap((result) => result.findings)];
  // What hyte.yaml refers to cannot be found where there is no file of the plan at all.
  if (loaded.documents.length === 0 && loaded.unread.length === 0)
    return { plan: linked.value, findings: read, readable: false };
  return { plan: linked.value, findings: [...read, ...linked.findings], readable: true };
}

/**
 * Stands for a hyte.yaml that is not there or cannot be read (a finding of its own), so that the plan files are
 * checked all the same: mildly, since they may be a draft, and without asking for what may stand in it.
 */
const everywhere: Shaped<ConfigData>["damage"] = [["*"]];
const nowhere: SourceFile = { path: "hyte.yaml", text: "" };
const noConfig: Document = {
  file: nowhere,
  data: {
    format: 1,
    profile: "county",
    area: { invented: true, name: "?" },
    title: "?",
    languages: ["fi"],
    stage: "draft",
  },
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
