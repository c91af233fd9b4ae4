import { type ExitCode, exit, UserError } from "../base/errors.ts";
import { nearest } from "../base/nearest.ts";
import type { Host } from "../host/host.ts";
import { sayRule } from "../reporters/message.ts";
import { languageOf, textOf } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, systemLanguage } from "./languages.ts";
import { findingTextsOf } from "./report-of.ts";
import { everythingChecked } from "./rule-list.ts";

/** `hyte explain <rule>`: what, why, how to mend it, and the examples that are also its tests. */
export async function explain(
  host: Host,
  { argument = "", options }: Arguments,
): Promise<ExitCode> {
  const asked = typeof options["lang"] === "string" ? options["lang"] : undefined;
  const language = askedLanguage(asked) ?? systemLanguage(host.console.env);
  const rule = everythingChecked().find(({ id }) => id === argument) ?? unknownRule(argument);
  const text = await textOf(language);
  const { what, why, fix } = sayRule(rule.id, await findingTextsOf(languageOf(language)));
  const { examples } = await import("../check/generated/examples.ts");
  const head = `${rule.id} (${text.commands.explain.severity}: ${text.severity[rule.severity]})`;
  const { report } = text;
  const parts = [head, `${report.what}: ${what}`, `${report.why}: ${why}`, `${report.fix}: ${fix}`];
  host.console.out(`${[...parts, ...examplesSaid(examples[rule.id] ?? "", text)].join("\n\n")}\n`);
  return exit.clean;
}

/** The fenced blocks as indented text, each under the word for right or wrong, with the file that it is if that matters. */
function examplesSaid(markdown: string, { commands }: Text): readonly string[] {
  const fences = /^```\w+ (bad|good|hyte|shown)(?: (\S+))?\n([\s\S]*?)^```$/gm;
  return Array.from(markdown.matchAll(fences), ([, kind, path, body = ""]) => {
    const indented = body.trimEnd().replaceAll(/^(?=.)/gm, "    ");
    if (kind === "hyte") return `hyte.yaml:\n\n${indented}`;
    const word = kind === "good" ? commands.explain.right : commands.explain.wrong;
    return `${word}${path === undefined ? "" : ` (${path})`}:\n\n${indented}`;
  });
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
