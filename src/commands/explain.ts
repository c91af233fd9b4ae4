import { type ExitCode, exit, UserError } from "../base/errors.ts";
import { nearest } from "../base/nearest.ts";
import type { Host } from "../host/host.ts";
import { sayFinding, sayRule } from "../reporters/message.ts";
import { languageOf, textOf } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import type { Arguments } from "./command-line.ts";
import { type ExampleBlock, exampleBlocks, exampleFinding } from "./explain-example.ts";
import { askedLanguage, languageHere } from "./languages.ts";
import { findingTextsOf } from "./report-of.ts";
import { everythingChecked } from "./rule-list.ts";

/** `hyte explain <rule>`: what, why, how to mend it, and the examples that are also its tests. */
export async function explain(
  host: Host,
  { argument = "", options }: Arguments,
): Promise<ExitCode> {
  const asked = typeof options["lang"] === "string" ? options["lang"] : undefined;
  const language = askedLanguage(asked) ?? languageHere(host);
  const rule = everythingChecked().find(({ id }) => id === argument) ?? unknownRule(argument);
  const text = await textOf(language);
  const texts = await findingTextsOf(languageOf(language));
  const { examples } = await import("../check/generated/examples.ts");
  const blocks = exampleBlocks(examples[rule.id] ?? "");
  const finding = await exampleFinding(rule.id, blocks);
  const said = finding === undefined ? sayRule(rule.id, texts) : sayFinding(finding, texts, text);
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
  host.console.out(`${parts.join("\n\n")}\n`);
  return exit.clean;
}

/** A block as indented text under the word for right or wrong, with the file that it is if that matters. */
function blockSaid({ kind, path, body }: ExampleBlock, { commands }: Text): string {
  const indented = body.trimEnd().replaceAll(/^(?=.)/gm, "    ");
  if (kind === "hyte") return `hyte.yaml:\n\n${indented}`;
  const word = kind === "good" ? commands.explain.right : commands.explain.wrong;
  return `${word}${path === undefined ? "" : ` (${path})`}:\n\n${indented}`;
}

function unknownRule(name: string): never {
  const near = nearest(
    name,
    everythingChecked().map(({ id }) => id),
  );
  const meant =
    near.length === 0
      ? { fi: "", sv: "", en: "" }
      : {
          fi: ` Tarkoititko: ${near.join(", ")}?`,
          sv: ` Menade du: ${near.join(", ")}?`,
          en: ` Did you mean: ${near.join(", ")}?`,
        };
  throw new UserError({
    fi: `Sääntöä ”${name}” ei ole.${meant.fi} Kaikki säännöt: hyte rules.`,
    sv: `Regeln ”${name}” finns inte.${meant.sv} Alla regler: hyte rules.`,
    en: `There is no rule “${name}”.${meant.en} All rules: hyte rules.`,
  });
}
