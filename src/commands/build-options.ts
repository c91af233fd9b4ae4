import { UserError } from "../base/errors.ts";
import { isLanguage, type Language } from "../base/language.ts";
import { besides, type OutputId, outputs } from "../outputs/index.ts";
import { baseUrlOf } from "./base-url.ts";
import type { Arguments } from "./command-line.ts";
import { writtenOption } from "./written-option.ts";

/** The options of `hyte build`, read. */
export interface BuildOptions {
  /** Folder of the site, from where the command was given; undefined for `site` in the plan's own folder. */
  readonly out: string | undefined;
  /** Undefined: html, or with --check what the site has. */
  readonly formats: readonly OutputId[] | undefined;
  /** Undefined: the plan's, or with --check what the site has. */
  readonly languages: readonly [Language, ...Language[]] | undefined;
  readonly asOf: string | undefined;
  /** Id of the only focus area, goal or party that is shown. Undefined: all, or with --check what the site has. */
  readonly only: string | undefined;
  readonly strict: boolean;
  readonly check: boolean;
  readonly customTemplates: boolean;
  /** Where the site will be published; undefined: where hyte.yaml says, or with --check where the site was built for. */
  readonly baseUrl: string | undefined;
}

/** Reads the options. What is not among the known formats and languages is wrong use. */
export function buildOptions(options: Arguments["options"]): BuildOptions {
  return {
    out: writtenOption(options["out"]),
    formats: formatsOf(writtenOption(options["format"])),
    languages: languagesOf(writtenOption(options["lang"])),
    asOf: writtenOption(options["asOf"]),
    only: writtenOption(options["only"]),
    strict: options["strict"] === true,
    check: options["check"] === true,
    customTemplates: options["customTemplates"] !== false,
    baseUrl: baseUrlOf(writtenOption(options["baseUrl"])),
  };
}

function wordsOf(list: string): readonly string[] {
  const words = list.split(",").map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** Whether there is an output of this name. */
export function isOutput(word: string): word is OutputId {
  return Object.hasOwn(outputs, word);
}

function formatsOf(asked: string | undefined): readonly OutputId[] | undefined {
  if (asked === undefined) return undefined;
  const words = [
    ...new Set(wordsOf(asked).flatMap((word) => (word === "all" ? usualFormats() : word))),
  ];
  const formats = words.filter(isOutput);
  if (formats.length > 0 && formats.length === words.length) return formats;
  const known = [...Object.keys(outputs), "all"].join(", ");
  throw new UserError({
    fi: `Muotoa ”${asked}” ei ole. Valitse näistä yksi tai useampi pilkulla erotettuina: ${known}.`,
    sv: `Formatet ”${asked}” finns inte. Välj ett eller flera av dessa, skilda med kommatecken: ${known}.`,
    en: `There is no format “${asked}”. Choose one or more of these, with commas between: ${known}.`,
  });
}

/** What `all` stands for. */
export function usualFormats(): readonly OutputId[] {
  return Object.keys(outputs)
    .filter(isOutput)
    .filter((word) => !besides.has(word));
}

function languagesOf(asked: string | undefined): BuildOptions["languages"] {
  if (asked === undefined) return undefined;
  const words = wordsOf(asked);
  const [first, ...others] = words.filter(isLanguage);
  if (first !== undefined && others.length === words.length - 1) return [first, ...others];
  throw new UserError({
    fi: `Kieltä ”${asked}” ei ole: kirjoita sivuston kielet pilkuilla erotettuina, esimerkiksi --lang fi,sv. Kielet ovat fi, sv ja en.`,
    sv: `Språket ”${asked}” finns inte: skriv webbplatsens språk skilda med kommatecken, till exempel --lang fi,sv. Språken är fi, sv och en.`,
    en: `There is no language “${asked}”: write the languages of the site with commas between, for example --lang fi,sv. They are fi, sv and en.`,
  });
}
