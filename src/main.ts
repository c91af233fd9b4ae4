import { type ExitCode, exit, UserError } from "./base/errors.ts";
import { type Language, languages } from "./base/language.ts";
import type { Host } from "./host/host.ts";
import { runCli } from "./cli.ts";
import { languageHere, systemLanguage } from "./commands/languages.ts";
import { version } from "./version.ts";

/** Runs one command. `argv` is what follows the program's name; nothing but `host` touches the world. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const wanted = wantedLanguage(argv);
  const ofHelp = wanted ?? (asksForHelp(argv) ? languageHere(host) : undefined);
  try {
    return await runCli(argv, host, ofHelp ?? systemLanguage(host.console.env));
  } catch (error) {
    // The plan is looked for only now: where all goes well, its own loading tells the language.
    const language = wanted ?? languageHere(host, wordsAfterCommand(argv));
    if (error instanceof UserError) {
      host.console.err(`hyte: ${error.text[language]}\n`);
      return exit.surroundings;
    }
    host.console.err(bugReport(error, argv, language));
    return exit.bug;
  }
}

/**
 * `--lang sv` is looked for before anything else, so that even wrong use is answered in that language; of several
 * (`build --lang sv,fi`) the first.
 */
function wantedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at === -1) return undefined;
  const value = argv[at]?.split("=")[1] ?? argv[at + 1] ?? "";
  const [first = ""] = value.split(",");
  return languages.find((language) => language === first.trim());
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || argv.some((word) => word === "--help" || word === "-h");
}

/** Any of these may be the plan's folder: which one, a command line that is wrong does not tell. */
function wordsAfterCommand(argv: readonly string[]): readonly string[] {
  return argv.slice(1).filter((word) => !word.startsWith("-"));
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
