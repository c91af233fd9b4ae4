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
    ...blocks.map((block) => blockSaid(block, text)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A block as indented text under the word for right or wrong, with the file that it is if that matters. */
function blockSaid({ kind, path, body }: ExampleBlock, { commands }: Text): string {
  const indented = body.trimEnd().replaceAll(/^(?=.)/gm, "    ");
  if (kind === "hyte") return `hyte.yaml:\n\n${indented}`;
  if (kind === "data") return `${path ?? ""}:\n\n${indented}`;
  const word = kind === "good" ? commands.explain.right : commands.explain.wrong;
  return `${word}${path === undefined ? "" : ` (${path})`}:\n\n${indented}`;
}
