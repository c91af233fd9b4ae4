import type { Severity } from "../base/finding.ts";
import { sayFinding, sayRule } from "../reporters/message.ts";
import { printJson } from "../reporters/print-json.ts";
import { languageOf, textOf, type Wording } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import { type ExampleBlock, exampleBlocks, exampleFinding } from "./explain-example.ts";
import { findingTextsOf } from "./report-of.ts";

/** A rule as `hyte rules` lists it. */
interface Rule {
  readonly id: string;
  readonly severity: Severity;
}

/** What a rule asks for, why, how to mend what it finds, and the examples that are also its tests. */
export async function explainRule(rule: Rule, language: Wording, asJson: boolean): Promise<string> {
  const text = await textOf(language);
  const texts = await findingTextsOf(languageOf(language));
  const { examples } = await import("../check/generated/examples.ts");
  const blocks = exampleBlocks(examples[rule.id] ?? "");
  const finding = await exampleFinding(rule.id, blocks);
  const said = finding === undefined ? sayRule(rule.id, texts) : sayFinding(finding, texts, text);
  if (asJson) return printJson({ version: 1, rule: rule.id, severity: rule.severity, ...said });
  const words = text.commands.explain;
  const { report } = text;
  const parts = [
    `${rule.id} (${words.severity}: ${text.severity[rule.severity]})`,
    ...(finding === undefined ? [] : [words.ofExample]),
    `${report.what}: ${said.what}`,
    `${report.why}: ${said.why}`,
    `${report.fix}: ${said.fix}`,
    ...groupsOf(blocks).map((group) => groupSaid(group, text)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The blocks of each example together: its hyte.yaml and the files of `data/` come before what is right or wrong. */
function groupsOf(blocks: readonly ExampleBlock[]): readonly (readonly ExampleBlock[])[] {
  const groups: ExampleBlock[][] = [[]];
  for (const block of blocks) {
    groups.at(-1)?.push(block);
    if (!isBeside(block)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function isBeside({ kind }: ExampleBlock): boolean {
  return kind === "hyte" || kind === "data";
}

/** Under the word for right or wrong; the files of an example by their names where it has several. */
function groupSaid(group: readonly ExampleBlock[], { commands }: Text): string {
  const { right, wrong, planFile } = commands.explain;
  const [first] = group;
  const word = group.at(-1)?.kind === "good" ? right : wrong;
  if (first !== undefined && group.length === 1) {
    const { path, body } = first;
    return `${word}${path === undefined ? "" : ` (${path})`}:\n\n${indented(body)}`;
  }
  const files = group.map(({ kind, path, body }) => {
    const name = path ?? (kind === "hyte" ? "hyte.yaml" : planFile);
    return `  ${name}:\n\n${indented(body)}`;
  });
  return [`${word}:`, ...files].join("\n\n");
}

function indented(body: string): string {
  return body.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
