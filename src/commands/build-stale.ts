import { type ExitCode, exit } from "../base/errors.ts";
import type { Language, Translated } from "../base/language.ts";
import type { Console, ReadFiles } from "../host/host.ts";
import type { Changes } from "../write/changes.ts";
import {
  manifestPath,
  readManifest,
  type SiteFile,
  type SiteManifest,
  type SiteOrigin,
} from "../write/manifest.ts";
import type { SiteFolder } from "./site-folder.ts";

/** `hyte build --check`: names what a build would change, one path a line; 1 when there is anything. */
export function sayStale(
  { written, removed }: Changes,
  { shown, files }: SiteFolder,
  console: Console,
  language: Language,
): ExitCode {
  const paths = [...written.map(({ path }) => path), ...removed].sort();
  if (paths.length === 0) {
    console.err(`${fresh(shown)[language]}\n`);
    return exit.clean;
  }
  for (const path of paths) console.out(`${shown}/${path}\n`);
  const said = removed.length === 0 && isOnlyOrigin(written, files) ? onlyOrigin : stale;
  console.err(`${said(shown)[language]}\n`);
  return exit.findings;
}

/** Files that say which commit the site was made from, or on which day it was: every page does. */
const originPaths =
  /^(?:index\.html|\w\w\/(?:(?:[\w-]+\/)?[\w-]+\.html|feed\.xml|calendar(?:\/[\w-]+)?\.ics)|[a-z0-9-]+\.\w\w\.md)$/;
/** The day of the last commit, as calendars and a feed without entries have it. */
const commitDay = /^(?:DTSTAMP:|<updated>)/;

/** Whether every file is there and differs by nothing but the commit that it names. */
function isOnlyOrigin(written: readonly SiteFile[], folder: ReadFiles): boolean {
  const manifest = written.find(({ path }) => path === manifestPath);
  const old = readManifest(folder);
  if (manifest === undefined || old === undefined) return false;
  const next = JSON.parse(textOf(manifest.contents)) as SiteManifest;
  const pages = written.filter((file) => file !== manifest);
  return isSameSite(old, next, pages) && pages.every((file) => sameBut(file, folder, [old, next]));
}

function isSameSite(old: SiteManifest, next: SiteManifest, pages: readonly SiteFile[]): boolean {
  const apart = new Set(pages.map(({ path }) => path));
  const rest = ({ files, formats, languages, only, baseUrl, asOf }: SiteManifest): string => {
    const hashes = Object.entries(files).map(([path, hash]) => [path, apart.has(path) || hash]);
    return JSON.stringify([asOf, formats, languages, only, baseUrl, hashes]);
  };
  return rest(old) === rest(next);
}

function sameBut(
  { path, contents }: SiteFile,
  folder: ReadFiles,
  [old, next]: readonly [SiteOrigin, SiteOrigin],
): boolean {
  if (!originPaths.test(path) || folder.size(path) === undefined) return false;
  return withoutCommit(textOf(folder.read(path)), old) === withoutCommit(textOf(contents), next);
}

function textOf(contents: Uint8Array): string {
  return new TextDecoder().decode(contents);
}

/** Without the lines that name the commit or its day; empty lines, which Markdown has around it, count for nothing. */
function withoutCommit(text: string, { commit }: SiteOrigin): string {
  const hash = commit?.hash.slice(0, 10);
  const isOther = (line: string): boolean =>
    line !== "" && (hash === undefined || hash === "" || !line.includes(hash));
  return text
    .split("\n")
    .filter((line) => isOther(line) && !commitDay.test(line))
    .join("\n");
}

function fresh(site: string): Translated {
  return {
    fi: `Sivusto ${site} on ajan tasalla.`,
    sv: `Webbplatsen ${site} är aktuell.`,
    en: `The site ${site} is up to date.`,
  };
}

function stale(site: string): Translated {
  return {
    fi: `Sivusto ${site} ei ole ajan tasalla: yllä luetellut tiedostot muuttuisivat. Tee se uudelleen: hyte build --out ${site}`,
    sv: `Webbplatsen ${site} är inte aktuell: filerna ovan skulle ändras. Gör den på nytt: hyte build --out ${site}`,
    en: `The site ${site} is not up to date: the files listed above would change. Build it again: hyte build --out ${site}`,
  };
}

function onlyOrigin(site: string): Translated {
  return {
    fi: `Sivustossa ${site} vain tieto suunnitelman viimeisimmästä muutoksesta voi olla vanha. Vie ensin suunnitelma versionhallintaan (git commit), tee sitten sivusto ja vie se omana muutoksenaan.`,
    sv: `På webbplatsen ${site} kan bara uppgiften om planens senaste ändring vara gammal. Spara först planen i versionshanteringen (git commit), gör sedan webbplatsen och spara den som en egen ändring.`,
    en: `In the site ${site} perhaps only what it says of the plan's last change is old. Commit the plan first, then build the site and commit it as a change of its own.`,
  };
}
