import { Command, CommanderError, Option } from "commander";
import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { HelpText } from "../text/help-text.ts";
import { version } from "../version.ts";

/** What the user wrote after a command's name. Options have their long names in camel case. */
export interface Arguments {
  readonly argument: string | undefined;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command, as `src/cli.ts` declares it. */
export interface CommandSpec {
  readonly name: string;
  /** `[optional]`, `<required>` or "". */
  readonly argument: string;
  readonly options: readonly string[];
  readonly run: (host: Host, args: Arguments) => Promise<ExitCode>;
}

/** Parses the command line and runs what it names; --help and --version print and end. */
export async function parseCommandLine(
  argv: readonly string[],
  commands: readonly CommandSpec[],
  help: HelpText,
  host: Host,
): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  const program = programOf(help, host);
  for (const spec of commands) {
    const command = program
      .command(spec.name)
      .description(help.commands[spec.name]?.description ?? "");
    dress(command, help, host);
    if (spec.argument !== "")
      command.argument(spec.argument, help.commands[spec.name]?.argument ?? "");
    for (const flags of spec.options)
      command.addOption(new Option(flags, help.options[optionKey(spec.name, flags, help)] ?? ""));
    command.addHelpText("after", `\n${help.example}\n  ${help.commands[spec.name]?.example ?? ""}`);
    command.action(async () => {
      const options = command.opts<Arguments["options"]>();
      code = await spec.run(host, { argument: command.args[0], options });
    });
  }
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exit.clean;
    throw wrongUse(error);
  }
  return code;
}

/** An option may mean another thing in one command: `build --lang` takes several codes. */
function optionKey(command: string, flags: string, help: HelpText): string {
  const name = flags.split(" ")[0] ?? "";
  const own = `${command} ${name}`;
  return own in help.options ? own : name;
}

function programOf(help: HelpText, host: Host): Command {
  const program = new Command("hyte")
    .description(help.description)
    .version(version, "--version", help.version);
  dress(program, help, host);
  program.helpCommand(false).addHelpText("after", `\n${help.after}`);
  return program;
}

function dress(command: Command, help: HelpText, { console }: Host): void {
  command
    .exitOverride()
    .helpOption("-h, --help", help.help)
    .configureOutput({
      writeOut: console.out,
      writeErr: console.err,
      outputError: () => undefined,
      getOutHasColors: () => false,
    })
    .configureHelp({ helpWidth: 90, styleTitle: (title) => help.titles[title] ?? title });
}

function wrongUse({ code, message }: CommanderError): UserError {
  const word = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^)?]*)/.exec(message)?.[1];
  const say = wrongUses[code] ?? wrongUses["other"];
  const text = say?.(word) ?? { fi: message, sv: message, en: message };
  if (near === undefined) return new UserError(text);
  return new UserError({
    fi: `${text.fi} Tarkoititko: ${near}?`,
    sv: `${text.sv} Menade du: ${near}?`,
    en: `${text.en} Did you mean: ${near}?`,
  });
}

const wrongUses: Readonly<Record<string, (word: string) => Record<"fi" | "sv" | "en", string>>> = {
  "commander.unknownCommand": (word) => ({
    fi: `Komentoa ”${word}” ei ole. Kaikki komennot: hyte --help.`,
    sv: `Kommandot ”${word}” finns inte. Alla kommandon: hyte --help.`,
    en: `There is no command “${word}”. All commands: hyte --help.`,
  }),
  "commander.unknownOption": (word) => ({
    fi: `Valitsinta ”${word}” ei ole tässä komennossa. Valitsimet: lisää komennon perään --help.`,
    sv: `Alternativet ”${word}” finns inte i det här kommandot. Alternativen: lägg till --help.`,
    en: `This command has no option “${word}”. Its options: add --help.`,
  }),
  "commander.missingArgument": (word) => ({
    fi: `Komennosta puuttuu tieto ”${word}”. Ohje: lisää komennon perään --help.`,
    sv: `Uppgiften ”${word}” saknas i kommandot. Hjälp: lägg till --help.`,
    en: `The command lacks its “${word}”. Help: add --help.`,
  }),
  "commander.optionMissingArgument": (word) => ({
    fi: `Valitsimen ”${word}” perästä puuttuu arvo. Ohje: lisää komennon perään --help.`,
    sv: `Alternativet ”${word}” saknar värde. Hjälp: lägg till --help.`,
    en: `The option “${word}” lacks its value. Help: add --help.`,
  }),
  "commander.excessArguments": () => ({
    fi: "Komennossa on liikaa sanoja. Nimi, jossa on väli, tarvitsee lainausmerkit. Ohje: lisää perään --help.",
    sv: "Kommandot har för många ord. Ett namn med mellanslag behöver citattecken. Hjälp: lägg till --help.",
    en: "The command has too many words. A name with a space needs quotes. Help: add --help.",
  }),
  other: () => ({
    fi: "Komentoa ei voi lukea. Ohje: hyte --help.",
    sv: "Kommandot kan inte läsas. Hjälp: hyte --help.",
    en: "The command cannot be read. Help: hyte --help.",
  }),
};
