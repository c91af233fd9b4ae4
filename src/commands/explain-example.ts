import type { Finding } from "../base/finding.ts";
import type { ReadFiles } from "../host/host.ts";
import { analyse } from "./analyse.ts";

/** One fenced block of the examples of a rule. */
export interface ExampleBlock {
  readonly kind: "bad" | "good" | "hyte" | "shown";
  /** The path of the file that it is, where that matters. */
  readonly path: string | undefined;
  readonly body: string;
}

/** The fenced blocks of the examples, in their order. */
export function exampleBlocks(markdown: string): readonly ExampleBlock[] {
  const fences = /^```\w+ (bad|good|hyte|shown)(?: (\S+))?\n([\s\S]*?)^```$/gm;
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

/** What the checker finds in the first wrong example of a rule; undefined where no plan can hold it. */
export async function exampleFinding(
  code: string,
  blocks: readonly ExampleBlock[],
): Promise<Finding | undefined> {
  const at = blocks.findIndex(({ kind }) => kind === "bad");
  const bad = blocks[at];
  if (bad === undefined) return undefined;
  const before = blocks[at - 1];
  const hyte = before?.kind === "hyte" ? withoutCarets(before.body) : exampleSettings;
  const files = new Map([
    ["hyte.yaml", hyte],
    ["plan/other.yaml", "actors: []\n"],
    [bad.path ?? "plan/example.yaml", withoutCarets(bad.body)],
  ]);
  const { findings } = await analyse(readOnly(files), asOf);
  return findings.find((finding) => finding.code === code);
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
    below: () => {
      throw new Error("an example has no folders");
    },
  };
  return files;
}
