import { UserError } from "../base/errors.ts";
import { type Language, isLanguage } from "../base/language.ts";
import type { Host } from "../host/host.ts";
import { isWording, type Wording } from "../text/index.ts";
import { findProject } from "./project.ts";

/** The language of the system's locale (`sv_FI.UTF-8`), else English. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  // An empty variable counts as unset (POSIX.1-2024, 8.2).
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : "en";
}

/** The language asked for with --lang, or undefined; anything but fi, sv and en is wrong use. */
export function askedLanguage(asked: string | undefined): Wording | undefined {
  if (asked === undefined || isWording(asked)) return asked;
  throw new UserError({
    fi: `Kieltä ”${asked}” ei ole: kirjoita --lang fi, --lang sv tai --lang en.`,
    sv: `Språket ”${asked}” finns inte: skriv --lang fi, --lang sv eller --lang en.`,
    en: `There is no language “${asked}”: write --lang fi, --lang sv or --lang en.`,
  });
}

const mostFolders = 8;
const mostBytes = 1_000_000;

/**
 * The language in which something is said where no plan has been loaded: the first language of the plan in one of
 * the named folders, else of the plan here or above, else the system's.
 */
export function languageHere(host: Host, folders: readonly string[] = []): Language {
  for (const folder of folders.slice(0, mostFolders)) {
    const language = planLanguage(host, folder);
    if (language !== undefined) return language;
  }
  return planLanguage(host) ?? systemLanguage(host.console.env);
}

/** Read from the text itself, since a hyte.yaml with slips has a language too, and parsing costs more than a glance. */
const languagesLine = /^languages:[\s["'-]*(fi|sv|en)\b/m;

/** The first language of the plan in the folder, else of the one here or above; undefined where there is none. */
export function planLanguage(host: Host, folder?: string): Language | undefined {
  try {
    const { files } = findProject(host, folder);
    const size = files.size("hyte.yaml");
    if (size === undefined || size > mostBytes) return undefined;
    const code = languagesLine.exec(new TextDecoder().decode(files.read("hyte.yaml")))?.[1] ?? "";
    return isLanguage(code) ? code : undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
