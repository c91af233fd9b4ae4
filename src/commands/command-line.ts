import { Command, CommanderError, Option } from "commander";
import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { HelpText } from "../text/help-text.ts";
import { version } from "../version.ts";
import { wrongUse } from "./wrong-use.ts";

/** What the user wrote after a command's name. Options have their long names in camel case. */
export interface Arguments {
  readonly argument: string | undefined;
  /** Everything after the options, where a command takes several: `[ids...]`. */
  readonly all: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command, as `src/cli.ts` declares it. */
export interface CommandSpec {
  readonly name: string;
  /** `[optional]`, `[several...]`, `<required>` or "". */
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
  const program = programOf(help, host);
  const ended: { code: ExitCode } = { code: exit.clean };
  for (const spec of commands) {
    const command = commandOf(program, spec, help);
    dress(command, help, host);
    command.action(async () => {
      const options = command.opts<Arguments["options"]>();
      ended.code = await spec.run(host, {
        argument: command.args[0],
        all: command.args,
        options,
      });
    });
  }
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw wrongUse(error);
  }
  return ended.code;
}

function commandOf(
  program: Command,
  { name, argument, options }: CommandSpec,
  help: HelpText,
): Command {
  const words = help.commands[name] ?? { description: "", example: "" };
  const shown = withPlaceholder(argument, help);
  const command = program.command(name).description(words.description).usage(help.usage(shown));
  if (argument !== "") command.argument(shown, words.argument ?? "");
  for (const flags of options) {
    const description = help.options[optionKey(name, flags, help)] ?? "";
    command.addOption(new Option(withPlaceholder(flags, help), description));
  }
  return command.addHelpText("after", `\n${help.example}\n  ${words.example}`);
}

/** `--out <folder>` with the word for a folder in the language of the help. */
function withPlaceholder(flags: string, { placeholders }: HelpText): string {
  return flags.replace(/(?<=[<[])[a-z]+(?=(?:\.{3})?[>\]])/, (word) => placeholders[word] ?? word);
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
  program
    .helpCommand(false)
    .usage(help.usage(help.command))
    .addHelpText("after", `\n${help.after}`);
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
    .configureHelp({
      helpWidth: 90,
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (one) => `${one.name()} ${one.usage()}`,
    });
}
