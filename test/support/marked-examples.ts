import { exampleData, exampleSettings } from "../../src/commands/explain-example.ts";
import { sha256 } from "./memory-files.ts";

/** An example of a finding's document: the files to check, and where its findings must be. */
export interface MarkedExample {
  readonly kind: "bad" | "good";
  readonly number: number;
  readonly tree: Readonly<Record<string, string>>;
  /** `plan/example.yaml:3:7-3:10`, in the order of the file. */
  readonly expected: readonly string[];
}

/**
 * The fenced blocks under `## Examples`: `yaml bad`, `yaml good`, and before either `yaml hyte` for its settings
 * and `csv data data/x.csv` for what was pulled. A third word of a fence is the path of the file (default plan/example.yaml). A comment line of carets marks
 * what stands above it; in a block `text bad` a line of carets counts likewise and is taken out.
 */
export function markedExamples(markdown: string): readonly MarkedExample[] {
  const examples: MarkedExample[] = [];
  let hyte = exampleSettings;
  let marksBefore: readonly string[] = [];
  let data = new Map<string, string>();
  const body = markdown.split(/^## Examples$/m)[1] ?? "";
  for (const [, kind, path = "plan/example.yaml", block = ""] of body.matchAll(
    /^```(?:yaml|text|csv) (bad|good|hyte|data)(?: (\S+))?\n([\s\S]*?)^```$/gm,
  )) {
    if (kind === "hyte") {
      const read = withoutMarks(block, "hyte.yaml");
      hyte = read.text;
      marksBefore = [...marksBefore, ...read.marks];
      continue;
    }
    if (kind === "data") {
      const read = withoutMarks(block, path);
      data.set(path, read.text);
      marksBefore = [...marksBefore, ...read.marks];
      continue;
    }
    const { text, marks } = withoutMarks(block, path);
    const tree = {
      "hyte.yaml": hyte,
      "plan/other.yaml": "actors: []\n",
      ...Object.fromEntries(exampleData(data, sha256)),
      [path]: text,
    };
    examples.push({
      kind: kind as "bad" | "good",
      number: examples.length + 1,
      tree,
      expected: [...marksBefore, ...marks],
    });
    hyte = exampleSettings;
    marksBefore = [];
    data = new Map();
  }
  return examples;
}

function withoutMarks(
  block: string,
  path: string,
): { readonly text: string; readonly marks: readonly string[] } {
  const kept: string[] = [];
  const marks: string[] = [];
  for (const line of block.split("\n")) {
    const carets = /^\s*#?\s*\^+(?:\s+\^+)*\s*$/.exec(line);
    if (!carets) {
      kept.push(line);
      continue;
    }
    for (const { index, 0: run } of line.matchAll(/\^+/g)) {
      marks.push(`${path}:${kept.length}:${index + 1}-${kept.length}:${index + 1 + run.length}`);
    }
  }
  return { text: kept.join("\n"), marks };
}
