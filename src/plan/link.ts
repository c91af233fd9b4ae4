import type { Checked, Finding } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";
import type { Shaped } from "../shape/shape.ts";
import { askedSnapshots } from "./asked-snapshots.ts";
import { collect } from "./collect.ts";
import { connect } from "./connect.ts";
import type { ConfigData, PlanFileData } from "./generated/data.ts";
import { indexIds } from "./ids.ts";
import { lostEntries } from "./lost-entries.ts";
import type { Plan, Words } from "./plan.ts";
import { checkReferences } from "./references.ts";
import type { Snapshots } from "../snapshots/snapshot.ts";
import { settingsOf } from "./settings.ts";

const noSnapshots: Snapshots = new Map();

/** What link needs: hyte.yaml, the plan files that could be read, and those that could not. */
export interface LinkInput {
  readonly config: Shaped<ConfigData>;
  readonly files: readonly Shaped<PlanFileData>[];
  readonly unread: readonly SourceFile[];
  /** What was pulled; nothing by default. */
  readonly snapshots?: Snapshots;
}

/** Turns ids into what they name. Unknown, repeated and wrongly formed ones are findings. */
export function link({ config, files, unread, snapshots = noSnapshots }: LinkInput): Checked<Plan> {
  const settings = settingsOf(config);
  const collected = collect(files);
  const unreadWords = wordsOf(unread);
  const ids = indexIds(collected);
  const graph = connect(collected, ids);
  const asked = askedSnapshots(snapshots, graph.plan.indicators);
  const plan = { settings, files, ...graph.plan, byId: ids.byId, snapshots: asked, unreadWords };
  const references = checkReferences(plan, ids, lostEntries(files));
  const findings: readonly Finding[] = [...ids.findings, ...graph.findings, ...references.findings];
  const { referenced, brokenReferences } = references;
  return { value: { ...plan, referenced, brokenReferences }, findings };
}

/** A file whose text is not even known may hold anything. */
function wordsOf(files: readonly SourceFile[]): Words {
  if (files.some(({ text }) => text === "")) return { has: () => true };
  return new Set(files.flatMap(({ text }) => text.match(/[a-z0-9][a-z0-9-]*/g) ?? []));
}
