import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import { type Area, areaOf, suggestAreaKey } from "../field/areas.ts";
import type { Host, ReadFiles, WriteFiles } from "../host/host.ts";
import { load } from "../load/load.ts";
import type { ConfigData } from "../plan/generated/data.ts";
import { type Settings, settingsOf } from "../plan/settings.ts";
import { shapeAll } from "../shape/shape-all.ts";
import { languageOf, textOf } from "../text/index.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, systemLanguage } from "./languages.ts";
import { findProject } from "./project.ts";
import { type StarterFile, starterPlan } from "./starter/plan.ts";
import { starterSettings } from "./starter/settings.ts";
import { surroundings } from "./starter/surroundings.ts";

/** `hyte init`: writes what a plan repository needs and does not have; never overwrites a file. */
export async function init(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const asked = askedLanguage(written(options["lang"]));
  const { files, pathPrefix } = findProject(host, argument ?? ".");
  const existing = await settingsHere(files);
  const area = existing ? undefined : areaToBegin(options);
  const installFrom = pinned(written(options["package"]) ?? existing?.data.install);
  const language = asked ? languageOf(asked) : ownLanguage(existing, area);
  const content = existing ? [] : contentOf(area, host, installFrom);
  const { init: say } = (await textOf(asked ?? systemLanguage(host.console.env))).commands;
  for (const { path, text } of [
    ...content,
    ...surroundings(language, installFrom, host.ownFiles),
  ]) {
    const done = writeNew({ path, text }, files) ? say.created : say.kept;
    host.console.out(`${done(pathPrefix + path)}\n`);
  }
  host.console.err(`${say.next}\n`);
  return exit.clean;
}

/** The settings of a plan that is already there: only what surrounds it is added. */
async function settingsHere(files: ReadFiles): Promise<Settings | undefined> {
  if (files.size("hyte.yaml") === undefined) return undefined;
  const { config } = await load(files);
  const [result] = await shapeAll<ConfigData>(config === undefined ? [] : [config], "config");
  return result === undefined ? undefined : settingsOf(result.shaped);
}

function contentOf(
  area: Area | undefined,
  host: Host,
  installFrom: string | undefined,
): readonly StarterFile[] {
  if (area === undefined) return exampleFiles(host);
  const settings = {
    path: "hyte.yaml",
    text: starterSettings(area, host.clock.today(), installFrom),
  };
  return [settings, ...starterPlan(area)];
}

function exampleFiles({ ownFiles }: Host): readonly StarterFile[] {
  const example = ownFiles.below("examples/mallila");
  return ["hyte.yaml", ...example.list("plan").map(({ path }) => path)].map((path) => ({
    path,
    text: new TextDecoder().decode(example.read(path)),
  }));
}

function written(option: string | boolean | undefined): string | undefined {
  return typeof option === "string" ? option : undefined;
}

/** False where a file stands already: it stays as it is. */
function writeNew({ path, text }: StarterFile, files: ReadFiles & WriteFiles): boolean {
  if (files.size(path) !== undefined) return false;
  files.write(path, text);
  return true;
}

function ownLanguage(existing: Settings | undefined, area: Area | undefined): Language {
  return existing?.languages[0] ?? area?.languages[0] ?? "fi";
}

/** The area that a new plan begins from; undefined for the example. */
function areaToBegin(options: Arguments["options"]): Area | undefined {
  const key = written(options["area"]);
  if (options["example"] === true && key !== undefined) throw eitherOr;
  if (options["example"] === true) return undefined;
  if (key === undefined) throw noArea;
  const area = areaOf(key);
  if (area !== undefined && area.kind !== "region" && area.kind !== "country") return area;
  throw unknownArea(key);
}

const eitherOr = new UserError({
  fi: "Anna joko --area (uusi suunnitelma) tai --example (valmis esimerkki), ei molempia.",
  sv: "Ange antingen --area (ny plan) eller --example (färdigt exempel), inte båda.",
  en: "Give either --area (a new plan) or --example (the complete example), not both.",
});

const noArea = new UserError({
  fi: "Kerro, kenen suunnitelma on: hyte init --area HVA15 (hyvinvointialue), --area KU179 (kunta) tai --area HUS. Valmiin esimerkin saa komennolla hyte init --example.",
  sv: "Säg vems planen är: hyte init --area HVA17 (välfärdsområde), --area KU638 (kommun) eller --area HUS. Ett färdigt exempel får du med hyte init --example.",
  en: "Say whose plan it is: hyte init --area HVA15 (county), --area KU179 (municipality) or --area HUS. For a complete example: hyte init --example.",
});

function unknownArea(key: string): UserError {
  const near = suggestAreaKey(key)
    .filter((known) => !/^(?:MK|SSS)/.test(known))
    .map((known) => `${known} (${areaOf(known)?.name.fi ?? ""})`);
  const meant = near.length === 0 ? undefined : near.join(", ");
  return new UserError({
    fi: `Aluetta ”${key}” ei ole.${meant === undefined ? "" : ` Tarkoititko: ${meant}?`} Alue kirjoitetaan näin: HVA15, KU179, HUS.`,
    sv: `Området ”${key}” finns inte.${meant === undefined ? "" : ` Menade du: ${meant}?`} Området skrivs så här: HVA15, KU179, HUS.`,
    en: `There is no area “${key}”.${meant === undefined ? "" : ` Did you mean: ${meant}?`} An area is written like HVA15, KU179, HUS.`,
  });
}

/** An address that names one version and holds nothing that a shell would act on. */
function pinned(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = /^[\w@:/.#+~-]+$/.test(address) && !address.startsWith("-");
  if (plain && (address.endsWith(".tgz") || /#.+/.test(address))) return address;
  throw new UserError({
    fi: `--package ”${address}” ei kiinnitä versiota. Anna paketti (https://…/hyte-1.0.0.tgz) tai git-osoite, jossa on versio (git+https://…#v1.0.0).`,
    sv: `--package ”${address}” låser ingen version. Ange ett paket (https://…/hyte-1.0.0.tgz) eller en git-adress med version (git+https://…#v1.0.0).`,
    en: `--package “${address}” pins no version. Give a package (https://…/hyte-1.0.0.tgz) or a git address with a version (git+https://…#v1.0.0).`,
  });
}
