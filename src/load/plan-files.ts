import type { Finding } from "../base/finding.ts";
import type { FileEntry, ReadFiles } from "../host/host.ts";
import { fileFinding } from "./finding-at.ts";
import { limits } from "./limits.ts";

/** The files that make up a plan, by path, and what is wrong with the paths of others. */
export interface PlanFiles {
  /** `hyte.yaml`, or what is called so by mistake. */
  readonly config: string | undefined;
  /** Files to read: the config first, where there is one, then the plan in path order. */
  readonly paths: readonly string[];
  /** Files in a wrong place or with a wrong name, and where they belong. */
  readonly misplaced: ReadonlyMap<string, string>;
  /** Files that hold words of the plan but cannot be read as part of it. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

const configNames: readonly string[] = ["hyte.yaml", "hyte.yml"];

/** Folders beside `plan/` that may hold YAML: of hyte itself, of sites, of examples. */
const otherFolders = new Set([
  "data",
  "demo-site",
  "dist",
  "docs",
  "examples",
  "public",
  "reports",
  "schemas",
  "site",
  "templates",
  "test",
]);

/** Entries outside `plan/` that are looked at; a plan that is lost among more will not be found there. */
const mostOthers = 2 * limits.files;
const mostCandidates = 500;

const likeYaml = /\.ya?ml(?:\.txt)?$/i;

/** A list under a name that only plans have; `services:` and `tasks:` are in many files that are none. */
const likePlan =
  /^(?:focusAreas|goals|actions|indicators|indicatorLists|actors|observations|concerns|practices|municipalities|omissions):[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*- /m;

/** Finds the plan below a root, in one walk where the repository is of ordinary size. */
export function findPlanFiles(files: ReadFiles): PlanFiles {
  const all = files.list("", mostOthers);
  const below =
    all.length < mostOthers ? all.filter(isInPlan) : files.list("plan", limits.files + 1);
  const others = all.filter((entry) => !isInPlan(entry));
  const isThere = (path: string): boolean => files.size(path) !== undefined;
  const config =
    configOf(others) ?? (all.length < mostOthers ? undefined : configNames.find(isThere));
  const head = config === undefined ? [] : [config];
  if (below.length > limits.files) {
    const finding = fileFinding("too-many-files", nowhere("plan"), { limit: limits.files });
    return { config, paths: head, misplaced: new Map(), unread: [], findings: [finding] };
  }
  const names = new Set(below.map(({ path }) => path));
  const plan = below.filter((entry) => isReadable(entry, names)).map(({ path }) => path);
  const unreadable = below.filter(
    (entry) => likeYaml.test(entry.path) && !isReadable(entry, names),
  );
  const strays = others.filter((entry) => isStray(files, entry)).slice(0, mostCandidates);
  const unread = [...unreadable, ...strays].filter(isFile).map(({ path }) => path);
  const misplaced = new Map([...head, ...plan, ...unread].flatMap(correction));
  const findings = [...others.filter(isConfig), ...below].flatMap(entryFindings);
  if (config === undefined && findings.length === 0) {
    findings.push(fileFinding("no-config", nowhere("hyte.yaml"), {}));
  } else if (plan.length + unread.length + findings.length === 0) {
    findings.push(fileFinding("no-plan-files", nowhere("plan"), {}));
  }
  return { config, paths: [...head, ...plan], misplaced, unread, findings };
}

/** A path that is not where it belongs, and where that is. */
function correction(path: string): readonly (readonly [string, string])[] {
  const correct = correctPath(isConfigName(path) ? "hyte.yaml" : inPlan(path));
  return correct === path ? [] : [[path, correct]];
}

function inPlan(path: string): string {
  return path.startsWith("plan/") ? path : `plan/${path.slice(path.lastIndexOf("/") + 1)}`;
}

function isConfigName(path: string): boolean {
  return configNames.includes(path);
}

function isConfig({ path }: FileEntry): boolean {
  return isConfigName(path);
}

function nowhere(path: string): { readonly path: string; readonly text: string } {
  return { path, text: "" };
}

function isInPlan({ path }: FileEntry): boolean {
  return path.startsWith("plan/");
}

function isFile({ kind }: FileEntry): boolean {
  return kind === "file";
}

function configOf(others: readonly FileEntry[]): string | undefined {
  const names = others.filter(isFile).map(({ path }) => path);
  return configNames.find((name) => names.includes(name));
}

/** `x.yml` is read as well, so that what is in it is known; unless `x.yaml` is there too. */
function isReadable({ path, kind }: FileEntry, names: ReadonlySet<string>): boolean {
  if (kind !== "file" || !likeYaml.test(path)) return false;
  return path.endsWith(".yaml") || !names.has(correctPath(path));
}

function correctPath(path: string): string {
  return path.replace(likeYaml, ".yaml");
}

function entryFindings({ path, kind }: FileEntry): readonly Finding[] {
  if (kind === "file") return [];
  return [
    fileFinding(kind === "link-out" ? "link-outside" : "unreadable-file", nowhere(path), { path }),
  ];
}

/** A plan file in the wrong folder: YAML with a collection of the plan at its top. */
function isStray(files: ReadFiles, { path, kind }: FileEntry): boolean {
  if (kind !== "file" || !likeYaml.test(path) || isConfigName(path)) return false;
  if (path.includes("/") && otherFolders.has(path.slice(0, path.indexOf("/")))) return false;
  const size = files.size(path) ?? Infinity;
  return size <= limits.fileBytes && likePlan.test(new TextDecoder().decode(files.read(path)));
}
