import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { Arguments } from "./command-line.ts";
import { explainJudgement } from "./explain-judgement.ts";
import { explainRule } from "./explain-rule.ts";
import { askedLanguage, languageHere } from "./languages.ts";
import { everythingChecked } from "./rule-list.ts";
import { writtenOption } from "./written-option.ts";

/** `hyte explain <name>`: what a rule asks for, or why a goal or a metric of the plan is judged as it is. */
export async function explain(host: Host, args: Arguments): Promise<ExitCode> {
  const { argument = "", options } = args;
  const asked = askedLanguage(writtenOption(options["lang"]));
  // Ids of rules are reserved: no goal or metric has one.
  const rule = everythingChecked().find(({ id }) => id === argument);
  if (rule === undefined) return explainJudgement(host, args);
  const language = asked ?? languageHere(host);
  host.console.out(await explainRule(rule, language, options["json"] === true));
  return exit.clean;
}
