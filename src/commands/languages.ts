import { UserError } from "../base/errors.ts";
import { type Language, isLanguage } from "../base/language.ts";
import { isWording, type Wording } from "../text/index.ts";

/** The language of the system's locale (`sv_FI.UTF-8`), else English. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
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
