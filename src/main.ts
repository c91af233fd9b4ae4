import { type ExitCode, exit, UserError } from "./base/errors.ts";
import { type Language, languages } from "./base/language.ts";
import type { Host } from "./host/host.ts";
import { runCli } from "./cli.ts";
import { systemLanguage } from "./commands/languages.ts";
import { version } from "./version.ts";

/** Runs one command. `argv` is what follows the program's name; nothing but `host` touches the world. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const language = wantedLanguage(argv) ?? systemLanguage(host.console.env);
  try {
    return await runCli(argv, host, language);
  } catch (error) {
    if (error instanceof UserError) {
      host.console.err(`hyte: ${error.text[language]}\n`);
      return exit.surroundings;
    }
    host.console.err(bugReport(error, argv, language));
    return exit.bug;
  }
}

/** `--lang sv` is looked for before anything else, so that even wrong use is answered in that language. */
function wantedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at === -1) return undefined;
  const value = argv[at]?.split("=")[1] ?? argv[at + 1] ?? "";
  return languages.find((language) => language === value);
}

const apologies = {
  fi: "hyte kaatui omaan virheeseensä. Suunnitelmassasi ei ole vikaa. Lähetä alla oleva teksti hyten ylläpitäjille:",
  sv: "hyte stötte på ett eget fel. Det är inget fel på din plan. Skicka texten nedan till dem som underhåller hyte:",
  en: "hyte failed through a fault of its own. Nothing is wrong with your plan. Send the text below to hyte's maintainers:",
};

function bugReport(error: unknown, argv: readonly string[], language: Language): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${apologies[language]}\n\nhyte ${version}\nhyte ${argv.join(" ")}\n${stack}\n`;
}
