import type { ExitCode } from "./base/errors.ts";
import type { Language } from "./base/language.ts";
import type { Host } from "./host/host.ts";
import { parseCommandLine, type CommandSpec } from "./commands/command-line.ts";
import { helpOf } from "./text/help.ts";

/**
 * Every command with its arguments and options; the sentences of --help are in `src/text/help-<language>.ts`
 * under the same names. The code of a command is loaded when it is run.
 */
const commands: readonly CommandSpec[] = [
  {
    name: "init",
    argument: "[folder]",
    options: ["--area <key>", "--example", "--package <address>", "--lang <code>"],
    run: async (host, args) => (await import("./commands/init.ts")).init(host, args),
  },
  {
    name: "validate",
    argument: "[folder]",
    options: [
      "--format <format>",
      "--max-warnings <number>",
      "--as-of <date>",
      "--fix",
      "--dry-run",
      "--lang <code>",
    ],
    run: async (host, args) => (await import("./commands/validate.ts")).validate(host, args),
  },
  {
    name: "rules",
    argument: "",
    options: ["--json", "--lang <code>"],
    run: async (host, args) => (await import("./commands/rules.ts")).listRules(host, args),
  },
  {
    name: "explain",
    argument: "<name>",
    options: ["--plan <folder>", "--as-of <date>", "--json", "--lang <code>"],
    run: async (host, args) => (await import("./commands/explain.ts")).explain(host, args),
  },
  {
    name: "schema",
    argument: "[which]",
    options: ["--lang <code>"],
    run: async (host, args) => (await import("./commands/schema.ts")).printSchema(host, args),
  },
  {
    name: "status",
    argument: "[folder]",
    options: ["--as-of <date>", "--json", "--lang <code>"],
    run: async (host, args) => (await import("./commands/status.ts")).status(host, args),
  },
  {
    name: "pull",
    argument: "[ids...]",
    options: [
      "--check",
      "--dry-run",
      "--offline",
      "--plan <folder>",
      "--server <addresses>",
      "--allow-private",
      "--as-of <date>",
      "--json",
      "--lang <code>",
    ],
    run: async (host, args) => (await import("./commands/pull.ts")).pull(host, args),
  },
  {
    name: "search",
    argument: "<text...>",
    options: [
      "--limit <number>",
      "--offline",
      "--server <addresses>",
      "--allow-private",
      "--json",
      "--lang <code>",
    ],
    run: async (host, args) => (await import("./commands/search.ts")).search(host, args),
  },
  {
    name: "build",
    argument: "[folder]",
    options: [
      "--out <folder>",
      "--format <formats>",
      "--only <id>",
      "--as-of <date>",
      "--strict",
      "--check",
      "--base-url <address>",
      "--no-custom-templates",
      "--lang <codes>",
    ],
    run: async (host, args) => (await import("./commands/build.ts")).build(host, args),
  },
  {
    name: "serve",
    argument: "[folder]",
    options: ["--port <port>", "--as-of <date>", "--no-custom-templates", "--lang <codes>"],
    run: async (host, args) => (await import("./commands/serve.ts")).serve(host, args),
  },
];

/** Reads the command line and runs the command. Wrong use is a UserError. */
export async function runCli(
  argv: readonly string[],
  host: Host,
  language: Language,
): Promise<ExitCode> {
  const help = await helpOf(language);
  return parseCommandLine(argv, commands, help, host);
}
