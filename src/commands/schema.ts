import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { Arguments } from "./command-line.ts";
import { editorSchema, schemaNames } from "./editor-schemas.ts";
import { languageOf } from "../text/index.ts";
import { askedLanguage, languageHere } from "./languages.ts";

/** `hyte schema [plan|hyte]`: the JSON Schema that editors read, with the titles of one language. */
export function printSchema(host: Host, { argument = "plan", options }: Arguments): ExitCode {
  const asked = typeof options["lang"] === "string" ? options["lang"] : undefined;
  const language = askedLanguage(asked) ?? languageHere(host);
  const name = schemaNames.find((known) => known === argument);
  if (name === undefined) {
    throw new UserError({
      fi: `Skeemaa ”${argument}” ei ole. Kirjoita hyte schema plan tai hyte schema hyte.`,
      sv: `Schemat ”${argument}” finns inte. Skriv hyte schema plan eller hyte schema hyte.`,
      en: `There is no schema “${argument}”. Write hyte schema plan or hyte schema hyte.`,
    });
  }
  host.console.out(editorSchema(name, languageOf(language), host.ownFiles));
  return exit.clean;
}
