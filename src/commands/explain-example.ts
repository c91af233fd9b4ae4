import type { Finding } from "../base/finding.ts";
import type { ReadFiles } from "../host/host.ts";
import { indicatorOfPath, yamlPath } from "../snapshots/paths.ts";
import { provenanceText } from "../snapshots/provenance.ts";
import { analyse } from "./analyse.ts";

/** One fenced block of the examples of a rule. */
export interface ExampleBlock {
  readonly kind: "bad" | "good" | "hyte" | "data" | "shown";
  /** The path of the file that it is, where that matters. */
  readonly path: string | undefined;
  readonly body: string;
}

/** The fenced blocks of the examples, in their order. */
export function exampleBlocks(markdown: string): readonly ExampleBlock[] {
  const fences = /^```\w+ (bad|good|hyte|data|shown)(?: (\S+))?\n([\s\S]*?)^```$/gm;
  return Array.from(markdown.matchAll(fences), ([, kind, path, body = ""]) => ({
    kind: kind as ExampleBlock["kind"],
    path,
    body,
  }));
}

/** The day of every example; CONTRIBUTING.md tells it. */
const asOf = "2026-11-01";

/** The hyte.yaml of every example that brings none of its own. */
export const exampleSettings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
term: 2025-06-01/2029-05-31
period: 2025-06-01/2029-05-31
stage: approved
languages: [fi]
`;

/** Where the values of the examples' indicators come from, as far as an example does not tell. */
const exampleProvenance = {
  source: "sotkanet",
  query: {},
  address: "https://sotkanet.fi/",
  title: {},
  unit: {},
  producer: {},
  licence: "CC BY 4.0",
  citation: {},
  updated: "2026-09-10",
  notes: {},
  fetched: "2026-10-01",
} as const;

/**
 * Files of `data/` as an example shows them, by path: values are given the file that tells of their origin, and such
 * a file the lines that it leaves out. What is no such file stays as it is. `sha256` is that of the files read.
 */
export function exampleData(
  shown: ReadonlyMap<string, string>,
  sha256: ReadFiles["sha256"],
): ReadonlyMap<string, string> {
  const files = new Map(shown);
  for (const [path, csv] of shown) {
    const { indicator, holds } = indicatorOfPath(path) ?? {};
    if (indicator === undefined || holds !== "csv") continue;
    const rows = csv.trimEnd().split("\n").length - 1;
    const whole = provenanceText({ ...exampleProvenance, indicator, rows, sha256: sha256(csv) });
    const written = shown.get(yamlPath(indicator)) ?? "";
    const keys = new Set(written.split("\n").map(keyOf));
    const others = whole.split("\n").filter((line) => !keys.has(keyOf(line)));
    files.set(yamlPath(indicator), [...others, written].join("\n"));
  }
  return files;
}

/** The field that a line of provenance begins; "" of other lines. */
function keyOf(line: string): string {
  return /^\w+(?=:)/.exec(line)?.[0] ?? "";
}

/** What the checker finds in the first wrong example of a rule; undefined where no plan can hold it. */
export async function exampleFinding(
  code: string,
  blocks: readonly ExampleBlock[],
): Promise<Finding | undefined> {
  const at = blocks.findIndex(({ kind }) => kind === "bad");
  const bad = blocks[at];
  if (bad === undefined) return undefined;
  const before = blocks.slice(blocks.slice(0, at).findLastIndex(isExample) + 1, at);
  const hyte = before.find(({ kind }) => kind === "hyte");
  const data = before.filter(({ kind }) => kind === "data");
  const shown = new Map(data.map(({ path = "", body }) => [path, withoutCarets(body)]));
  const files = new Map([
    ["hyte.yaml", hyte === undefined ? exampleSettings : withoutCarets(hyte.body)],
    ["plan/other.yaml", "actors: []\n"],
    ...exampleData(shown, sha256),
    [bad.path ?? "plan/example.yaml", withoutCarets(bad.body)],
  ]);
  const { findings } = await analyse(readOnly(files), asOf);
  return findings.find((finding) => finding.code === code);
}

function isExample({ kind }: ExampleBlock): boolean {
  return kind === "bad" || kind === "good";
}

/** Of which nothing in an example depends: any 64 digits will do. */
function sha256(): string {
  return "0".repeat(64);
}

/** Lines of carets mark the place for people; in a raw text they would be part of it. */
function withoutCarets(block: string): string {
  return block.replaceAll(/^[ #]*\^[ ^]*\n/gm, "");
}

function readOnly(texts: ReadonlyMap<string, string>): ReadFiles {
  const bytes = (path: string): Uint8Array => new TextEncoder().encode(texts.get(path));
  const files: ReadFiles = {
    root: "/",
    list: (folder) =>
      [...texts.keys()]
        .filter((path) => folder === "" || path.startsWith(`${folder}/`))
        .sort()
        .map((path) => ({ path, kind: "file" })),
    size: (path) => (texts.has(path) ? bytes(path).length : undefined),
    read: bytes,
    text: (path) => texts.get(path),
    sha256,
    below: () => {
      throw new Error("an example has no folders");
    },
  };
  return files;
}
