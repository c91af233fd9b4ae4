import { type ExitCode, exit, UserError } from "../base/errors.ts";
import { printable } from "../base/printable.ts";
import type { Host } from "../host/host.ts";
import { printJson } from "../reporters/print-json.ts";
import type { Metadata } from "../sources/sotkanet/metadata.ts";
import { formatDate } from "../text/format.ts";
import { languageOf } from "../text/index.ts";
import { searchTextOf } from "../text/search-texts.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, planLanguage, systemLanguage } from "./languages.ts";
import { serversOf } from "./pull-servers.ts";
import { type Catalogue, libraryOf } from "./search-catalogue.ts";
import { type Found, findIn } from "./search-find.ts";
import { indicatorLines, paragraph, proposals, type SearchReader } from "./search-list.ts";
import { writtenOption } from "./written-option.ts";

/**
 * `hyte search`: finds indicators of Sotkanet by words, and prints what to write of them in a plan. Nothing found is
 * exit code 1, so that a script can tell.
 */
export async function search(host: Host, { all, options }: Arguments): Promise<ExitCode> {
  const reader = await readerFor(host, writtenOption(options["lang"]));
  const limit = limitOf(writtenOption(options["limit"]));
  const written = printable(all.join(" ")).trim().slice(0, longestText);
  const library = libraryOf(host, {
    server: serversOf(writtenOption(options["server"])).get("sotkanet"),
    offline: options["offline"] === true,
    privateAddresses: options["allowPrivate"] === true,
  });
  const catalogue = await library.catalogue();
  const found = findIn(catalogue.indicators, written);
  const shown = await Promise.all(
    found.indicators
      .slice(0, limit)
      .map(async (indicator) => (await library.details(indicator.id)) ?? indicator),
  );
  const told: Told = { written, catalogue, found, shown };
  if (options["json"] === true) host.console.out(printJson(asJson(told, reader)));
  else say(host, told, reader);
  return shown.length === 0 ? exit.findings : exit.clean;
}

/** Lines to copy are in the language of the plan here, whatever language the rest is asked for in. */
async function readerFor(host: Host, asked: string | undefined): Promise<SearchReader> {
  const ofPlan = planLanguage(host);
  const wording = askedLanguage(asked) ?? ofPlan ?? systemLanguage(host.console.env);
  const language = languageOf(wording);
  return {
    language,
    planLanguage: ofPlan ?? language,
    text: await searchTextOf(language),
    columns: host.console.columns,
  };
}

const longestText = 200;

interface Told {
  /** What was looked for. */
  readonly written: string;
  readonly catalogue: Catalogue;
  readonly found: Found;
  readonly shown: readonly Metadata[];
}

/** Data to standard output, talk to standard error: what was found can be copied or sent on as it is. */
function say({ console }: Host, told: Told, reader: SearchReader): void {
  const { written, catalogue, found, shown } = told;
  const { text, language } = reader;
  const date = formatDate(language, catalogue.fetched);
  const near = found.near.length === 0 ? [] : [text.near(found.near)];
  const lead =
    shown.length === 0
      ? [text.nothing(written), ...near]
      : [
          text.heading(written, found.indicators.length, shown.length),
          ...(found.isPartial ? [text.partial(found.unknown), ...near] : []),
        ];
  const foot = [
    ...(shown.length === 0 ? [] : [text.advice]),
    catalogue.trouble === undefined ? text.fetched(date) : text.old(date),
  ];
  const talk = (lines: readonly string[]): string =>
    lines.map((line) => `${paragraph(line, reader)}\n`).join("");
  console.err(`${talk(lead)}\n`);
  const yaml = proposals(shown, reader);
  shown.forEach((indicator, index) => {
    console.out(`${indicatorLines(indicator, yaml[index] ?? [], reader)}\n\n`);
  });
  console.err(talk(foot));
}

function asJson({ written, catalogue, found, shown }: Told, reader: SearchReader): object {
  const yaml = proposals(shown, reader);
  return {
    version: 1,
    text: written,
    fetched: catalogue.fetched,
    found: found.indicators.length,
    hasAllWords: !found.isPartial,
    near: found.near,
    indicators: shown.map((one, index) => ({
      id: one.id,
      title: one.title,
      producer: one.producer,
      unit: one.unit,
      years: one.years ?? null,
      sexes: one.sexes,
      listedAreas: one.areas,
      updated: one.updated,
      yaml: `${(yaml[index] ?? []).join("\n")}\n`,
    })),
  };
}

const usual = 5;
const most = 50;

function limitOf(written: string | undefined): number {
  if (written === undefined) return usual;
  const limit = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (limit >= 1 && limit <= most) return limit;
  throw new UserError({
    fi: `--limit tarvitsee kokonaisluvun väliltä 1–${most}, esimerkiksi --limit 20. Nyt siinä lukee ”${written}”.`,
    sv: `--limit behöver ett heltal mellan 1 och ${most}, till exempel --limit 20. Nu står det ”${written}”.`,
    en: `--limit takes a whole number from 1 to ${most}, for example --limit 20. It says “${written}”.`,
  });
}
