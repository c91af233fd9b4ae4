import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import { sayRule } from "../reporters/message.ts";
import { languageOf, textOf } from "../text/index.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, languageHere } from "./languages.ts";
import { findingTextsOf } from "./report-of.ts";
import { everythingChecked } from "./rule-list.ts";

/** `hyte rules`: one line for each thing that is checked, with its usual severity. */
export async function listRules(host: Host, { options }: Arguments): Promise<ExitCode> {
  const asked = typeof options["lang"] === "string" ? options["lang"] : undefined;
  const language = askedLanguage(asked) ?? languageHere(host);
  const texts = await findingTextsOf(languageOf(language));
  const { severity: words } = await textOf(language);
  const listed = everythingChecked().map((rule) => ({
    ...rule,
    what: sayRule(rule.id, texts).what,
  }));
  if (options["json"] === true) {
    host.console.out(`${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`);
    return exit.clean;
  }
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(
    ({ id, severity, what }) => `${id.padEnd(width)}  ${words[severity].padEnd(9)}  ${what}`,
  );
  host.console.out(`${lines.join("\n")}\n`);
  return exit.clean;
}
