import { exampleSettings } from "../../src/commands/explain-example.ts";

/** An example of a finding's document: the files to check, and where its findings must be. */
export interface MarkedExample {
  readonly kind: "bad" | "good";
  readonly number: number;
  readonly tree: Readonly<Record<string, string>>;
  /** `plan/example.yaml:3:7-3:10`, in the order of the file. */
  readonly expected: readonly string[];
}

/**
 * The fenced blocks under `## Examples`: `yaml bad`, `yaml good`, and before either `yaml hyte` for its settings.
 * A third word of a fence is the path of the file (default plan/example.yaml). A comment line of carets marks
 * what stands above it; in a block `text bad` a line of carets counts likewise and is taken out.
 */
export function markedExamples(markdown: string): readonly MarkedExample[] {
  const examples: MarkedExample[] = [];
  let hyte = exampleSettings;
  let hyteMarks: readonly string[] = [];
  const body = markdown.split(/^## Examples$/m)[1] ?? "";
  for (const [, kind, path = "plan/example.yaml", block = ""] of body.matchAll(
    /^```(?:yaml|text) (bad|good|hyte)(?: (\S+))?\n([\s\S]*?)^```$/gm,
  )) {
    if (kind === "hyte") {
      const read = withoutMarks(block, "hyte.yaml");
      hyte = read.text;
      hyteMarks = read.marks;
      continue;
    }
    const { text, marks } = withoutMarks(block, path);
    const tree = { "hyte.yaml": hyte, "plan/other.yaml": "actors: []\n", [path]: text };
    examples.push({
      kind: kind as "bad" | "good",
      number: examples.length + 1,
      tree,
      expected: [...hyteMarks, ...marks],
    });
    hyte = exampleSettings;
    hyteMarks = [];
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
