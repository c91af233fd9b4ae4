import { type ExitCode, exit } from "../base/errors.ts";
import type { Language, Translated } from "../base/language.ts";
import type { Finding } from "../base/finding.ts";
import type { Host, ReadFiles } from "../host/host.ts";
import { reporters } from "../reporters/index.ts";
import { textOf } from "../text/index.ts";
import type { Text } from "../text/text.ts";
import { type Changes, changesOf } from "../write/changes.ts";
import { readManifest, type SiteFile, type SiteManifest } from "../write/manifest.ts";
import { writeChanges } from "../write/write-changes.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import { publishedAt } from "./base-url.ts";
import { buildAgain } from "./build-again.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import { analysisOf } from "./build-part.ts";
import {
  type IdleTemplates,
  type RenderedSite,
  renderSite,
  type RenderSource,
  shippedTemplates,
} from "./build-site.ts";
import { sayNoSite, sayStale } from "./build-stale.ts";
import { withheldNote } from "./build-withheld.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import type { Arguments } from "./command-line.ts";
import { findProject, type Project } from "./project.ts";
import { reportOf } from "./report-of.ts";
import { siteFolder, type SiteFolder } from "./site-folder.ts";

/** What a site is made of; the last commit that touched any of these is its origin. */
export const madeOf = ["plan", "data", "hyte.yaml", "templates", "reports"];

/** `hyte build`: renders the report into a folder; with --check only tells whether the folder is up to date. */
export async function build(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const asked = buildOptions(options);
  const project = findProject(host, argument);
  const folder = siteFolder(host, project, asked.out, asked.only);
  const old = readManifest(folder.files);
  const asOf = dateOf(asked, old, host);
  const commitSoon = host.git.lastCommit(project.files.root, madeOf);
  const { baseUrl, only } = shapeOf(asked, old);
  const analysis = await analysePublished(project.files, asOf, baseUrl);
  const text = await textOf(asked.languages?.[0] ?? analysis.plan.settings.languages[0]);
  const blocking = analysis.findings.filter((finding) => blocks(finding, asked.strict));
  if (blocking.length > 0) return refuse({ ...analysis, findings: blocking }, project, host, text);
  const told = { console: host.console, language: text.language };
  if (asked.check && old === undefined) return sayNoSite(folder, told);
  const source: RenderSource = {
    analysis: analysisOf(analysis, only),
    project,
    asked,
    origin: { asOf, commit: await commitSoon },
    old,
    baseUrl,
    ownFiles: host.ownFiles,
    documents: host.documents,
  };
  const site = await renderSite(source);
  await sayNotes(site, host, text.language);
  const changes = changesOf(site.files, site.origin, folder.files, old);
  if (asked.check) {
    const { languages } = analysis.plan.settings;
    const again = buildAgain({ folder: folder.shown, origin: site.origin, project, languages });
    const looked = { shown: folder.shown, again };
    return sayStale(changes, looked, told, () => changesAsBefore(source, folder));
  }
  writeChanges(changes, folder.files, old);
  sayDone(changes, { shown: folder.shown, entrance: entranceOf(site.files) }, host, text);
  return exit.clean;
}

/** What a build would change if the commit that the site names were still the last. */
async function changesAsBefore(source: RenderSource, { files }: SiteFolder): Promise<Changes> {
  const { origin, old } = source;
  const commit = old?.commit ?? undefined;
  const site = await renderSite({ ...source, origin: { ...origin, commit } });
  return changesOf(site.files, site.origin, files, old);
}

/** Of which part and for which address: --check takes both from the site that it checks. */
function shapeOf(
  { only, baseUrl, check }: BuildOptions,
  old: SiteManifest | undefined,
): Pick<BuildOptions, "only" | "baseUrl"> {
  if (!check) return { only, baseUrl };
  return { only: only ?? old?.only, baseUrl: baseUrl ?? old?.baseUrl };
}

/** What the site lacks that its maker may miss. */
async function sayNotes(site: RenderedSite, host: Host, language: Language): Promise<void> {
  await sayIdle(site, host, language);
  for (const note of site.notes) host.console.err(`${note[language]}\n`);
  if (site.isPictureless) host.console.err(`${pictureless[language]}\n`);
  if (site.withheld.length > 0) host.console.err(`${withheldNote(site.withheld)[language]}\n`);
}

/** The plan as it is published at an address, with what was found in it. */
async function analysePublished(
  files: ReadFiles,
  asOf: string,
  baseUrl: string | undefined,
): Promise<Analysis> {
  const analysis = await analyse(files, asOf);
  return { ...analysis, plan: publishedAt(analysis.plan, baseUrl) };
}

const pictureless: Translated = {
  fi: "Linkkien mukana näytettäviä kuvia ei tehty, koska pakettia @resvg/resvg-js ei voi ladata. Asenna se (npm install @resvg/resvg-js) ja tee raportti uudelleen.",
  sv: "Bilderna som visas med länkar till webbplatsen gjordes inte, eftersom paketet @resvg/resvg-js inte kan laddas. Installera det (npm install @resvg/resvg-js) och gör rapporten på nytt.",
  en: "The pictures that are shown with links to the site were not made, because the package @resvg/resvg-js cannot be loaded. Install it (npm install @resvg/resvg-js) and build the report again.",
};

/** --check judges by the day of the site that it checks. */
function dateOf({ asOf, check }: BuildOptions, old: SiteManifest | undefined, host: Host): string {
  return asOfDate(asOf ?? (check ? old?.asOf : undefined), host);
}

/** Structure errors leave no plan to print; other findings stand on the plan-health page. */
export function blocks({ code, severity }: Finding, strict: boolean): boolean {
  return severity === "error" && (strict || structureCodes.has(code));
}

async function refuse(
  analysis: Analysis,
  project: Project,
  host: Host,
  text: Text,
): Promise<ExitCode> {
  const report = await reportOf({ ...analysis, accepted: [] }, project, host, text.language);
  host.console.out((await reporters.text()).render(report));
  host.console.err(`${text.commands.build.refused(analysis.findings.length)}\n`);
  return exit.findings;
}

/** A misplaced template is no error, but its writer would wonder why nothing changes. */
export async function sayIdle(
  { unused, unread }: IdleTemplates,
  { console }: Host,
  language: Language,
): Promise<void> {
  for (const path of unread) console.err(`${unreadTemplate(path)[language]}\n`);
  if (unused.length === 0) return;
  const names = (await shippedTemplates()).map((name) => `${name}.hbs`);
  const known = [...names, "html/hyte.css"].sort().join(", ");
  for (const path of unused) console.err(`${unusedTemplate(path, known)[language]}\n`);
}

function unusedTemplate(path: string, known: string): Translated {
  return {
    fi: `Sivupohjaa ${path} ei käytetä, koska sen nimisiä sivupohjia ei ole. Kansiossa templates voi olla: ${known}.`,
    sv: `Sidmallen ${path} används inte, eftersom det inte finns någon sidmall med det namnet. I mappen templates kan finnas: ${known}.`,
    en: `The template ${path} is not used, because there is no template of that name. The folder templates may hold: ${known}.`,
  };
}

function unreadTemplate(path: string): Translated {
  return {
    fi: `Sivupohjaa ${path} ei käytetä, koska se ei ole tavallinen tiedosto suunnitelman kansiossa vaan esimerkiksi linkki muualle tai kansio. Kopioi tiedosto sen tilalle.`,
    sv: `Sidmallen ${path} används inte, eftersom den inte är en vanlig fil i planens mapp utan till exempel en länk till en annan plats eller en mapp. Kopiera filen i stället för den.`,
    en: `The template ${path} is not used, because it is no ordinary file in the plan's folder but, for example, a link to another place or a folder. Copy the file in its place.`,
  };
}

function sayDone(
  { written, unchanged, removed }: Changes,
  { shown, entrance }: { readonly shown: string; readonly entrance: string },
  { console }: Host,
  text: Text,
): void {
  const { done, files: counts } = text.commands.build;
  console.err(`${counts(written.length, unchanged, removed.length)}\n`);
  console.err(`${done(shown)}\n`);
  console.out(`${shown}/${entrance}\n`);
}

const entrances = [
  /^index\.html$/,
  /^\w\w\/index\.md$/,
  /\.md$/,
  /\.pdf$/,
  /\.docx$/,
  /\.xlsx$/,
  /^data\/(?:datapackage|plan)\.json$/,
];

/** What to open first, in the first language. */
function entranceOf(files: readonly SiteFile[]): string {
  const found = entrances.map((entrance) => files.find(({ path }) => entrance.test(path)));
  return found.find((file) => file !== undefined)?.path ?? "";
}
