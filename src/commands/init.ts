import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import { isPinned } from "../check/install-address.ts";
import { type Area, areaOf, suggestAreaKey } from "../field/areas.ts";
import type { Host, ReadFiles, WriteFiles } from "../host/host.ts";
import { load } from "../load/load.ts";
import type { ConfigData } from "../plan/generated/data.ts";
import { type Settings, settingsOf } from "../plan/settings.ts";
import { shapeAll } from "../shape/shape-all.ts";
import { languageOf, textOf, type Wording } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, systemLanguage } from "./languages.ts";
import { findProject, type Project } from "./project.ts";
import { shownCommand } from "./shown-command.ts";
import { starterBody, type StarterFile, starterPlan } from "./starter/plan.ts";
import { weeklyPull } from "./starter/pull-workflow.ts";
import { starterSettings } from "./starter/settings.ts";
import { surroundings } from "./starter/surroundings.ts";

/** `hyte init`: writes what a plan repository needs and does not have; never overwrites a file. */
export async function init(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const asked = askedLanguage(written(options["lang"]));
  const project = findProject(host, argument ?? ".");
  const there = await alreadyThere(project.files);
  const files = newFiles(there, asked, options, host);
  const spoken = asked ?? there.settings?.languages[0] ?? systemLanguage(host.console.env);
  const { init: say } = (await textOf(spoken)).commands;
  for (const line of keptLines(there, project, say)) host.console.out(line);
  for (const file of files) {
    const done = writeNew(file, project.files) ? say.created : say.kept;
    host.console.out(`${done(project.pathPrefix + file.path)}\n`);
  }
  const next = there.planFiles > 0 ? say.nextCheck : say.next;
  host.console.err(`${next(shownCommand("validate", project.pathPrefix.slice(0, -1)))}\n`);
  return exit.clean;
}

/** What a plan and its surroundings are made of; of a plan that has its settings only the latter. */
function newFiles(
  there: AlreadyThere,
  asked: Wording | undefined,
  options: Arguments["options"],
  host: Host,
): readonly StarterFile[] {
  const { settings } = there;
  const area = settings ? undefined : areaToBegin(options);
  const installFrom = installAddress(written(options["package"]), settings?.data.install);
  const language = asked ? languageOf(asked) : ownLanguage(settings, area);
  const content = settings ? [] : contentOf({ area, installFrom, there }, host);
  // The sources of the invented county are invented, too: nothing answers for them.
  const weekly = options["example"] === true ? [] : [weeklyPull(language, installFrom)];
  return [...content, ...surroundings(language, installFrom, host.ownFiles), ...weekly];
}

/** What the folder holds before anything is written. */
interface AlreadyThere {
  readonly settings: Settings | undefined;
  /** How many files of a plan: nothing is put among them. */
  readonly planFiles: number;
}

async function alreadyThere(files: ReadFiles): Promise<AlreadyThere> {
  const plan = files.list("plan").filter(({ path }) => /\.ya?ml$/i.test(path));
  return { settings: await settingsHere(files), planFiles: plan.length };
}

/** Files that nothing would be written to; of the others each is told in its turn. */
function keptLines(
  { settings, planFiles }: AlreadyThere,
  { pathPrefix }: Project,
  say: Text["commands"]["init"],
): readonly string[] {
  const config = settings === undefined ? [] : [say.kept(`${pathPrefix}hyte.yaml`)];
  const plan = planFiles === 0 ? [] : [say.keptPlan(`${pathPrefix}plan/`, planFiles)];
  return [...config, ...plan].map((line) => `${line}\n`);
}

/** The settings of a plan that is already there: only what surrounds it is added. */
async function settingsHere(files: ReadFiles): Promise<Settings | undefined> {
  if (files.size("hyte.yaml") === undefined) return undefined;
  const { config } = await load(files);
  const [result] = await shapeAll<ConfigData>(config === undefined ? [] : [config], "config");
  return result === undefined ? undefined : settingsOf(result.shaped);
}

interface Beginning {
  /** Undefined for the example. */
  readonly area: Area | undefined;
  readonly installFrom: string | undefined;
  readonly there: AlreadyThere;
}

function contentOf(
  { area, installFrom, there: { planFiles } }: Beginning,
  { clock, ownFiles }: Host,
): readonly StarterFile[] {
  if (area === undefined && planFiles > 0) throw exampleAmong;
  if (area === undefined) return exampleFiles(ownFiles);
  const plan = planFiles > 0 ? [] : starterPlan(area);
  const responsibleBody = plan.length > 0 ? starterBody : undefined;
  const text = starterSettings(area, clock.today(), { installFrom, responsibleBody });
  return [{ path: "hyte.yaml", text }, ...plan];
}

const exampleAmong = new UserError({
  fi: "Kansiossa plan/ on jo suunnitelma, joten esimerkkiä ei kopioida sen sekaan. Kopioi se omaan kansioonsa: hyte init --example esimerkki.",
  sv: "I mappen plan/ finns redan en plan, och därför kopieras exemplet inte in i den. Kopiera det till en egen mapp: hyte init --example exempel.",
  en: "There is a plan in the folder plan/ already, and the example is not copied into it. Copy it into a folder of its own: hyte init --example example.",
});

/** The plan, its data, and its own material; not what only belongs to the example as a part of hyte. */
const notOfThePlan = /^(?:README\.md|pictures\/)/;

function exampleFiles(ownFiles: ReadFiles): readonly StarterFile[] {
  const example = ownFiles.below("examples/mallila");
  const paths = example.list("").map(({ path }) => path);
  return paths
    .filter((path) => !notOfThePlan.test(path))
    .map((path) => ({ path, text: example.read(path) }));
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

interface Address {
  readonly address: string;
  /** Where it was read, as it is written there. */
  readonly from: "--package" | "hyte.yaml `install:`";
}

/** The address to install from: that of the command line before that of hyte.yaml. */
function installAddress(asked: string | undefined, known: string | undefined): string | undefined {
  if (asked !== undefined) return pinned({ address: asked, from: "--package" });
  return known === undefined ? undefined : pinned({ address: known, from: "hyte.yaml `install:`" });
}

/** An address that names one version and holds nothing that a shell would act on. */
function pinned({ address, from }: Address): string {
  if (isPinned(address)) return address;
  throw new UserError({
    fi: `${from}: ”${address}” ei kiinnitä hyten versiota. Kirjoita paketti, jonka nimessä on versio (https://…/hyte-1.0.0.tgz), tai git-osoite, jossa on version merkki tai koko muutostunniste (git+https://…#v1.0.0). Pelkkä nimi tai haara muuttuu huomaamatta.`,
    sv: `${from}: ”${address}” låser ingen version av hyte. Ange ett paket med versionen i namnet (https://…/hyte-1.0.0.tgz) eller en git-adress med versionens tagg eller hela ändringens kod (git+https://…#v1.0.0). Bara ett namn eller en gren ändras obemärkt.`,
    en: `${from}: “${address}” pins no version of hyte. Give a package with the version in its name (https://…/hyte-1.0.0.tgz), or a git address with the tag of a version or a whole commit (git+https://…#v1.0.0). A mere name or a branch changes unnoticed.`,
  });
}
