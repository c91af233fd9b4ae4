import { hashOf } from "../base/bytes.ts";
import { UserError } from "../base/errors.ts";
import type { ReadFiles } from "../host/host.ts";

/** A file to be written. `path` is from the site's root, with "/". */
export interface SiteFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** What a site says of itself. */
export interface SiteOrigin {
  /** The day (YYYY-MM-DD) against which the plan was checked. */
  readonly asOf: string;
  /** The last commit that touched what the site is made of; null outside git. */
  readonly commit: { readonly hash: string; readonly date: string } | null;
  readonly formats: readonly string[];
  readonly languages: readonly string[];
  /** Id of what the site is a part of the plan by; absent for the whole plan. */
  readonly only?: string;
  /** Where the site is published, where hyte.yaml says otherwise. */
  readonly baseUrl?: string;
  /** What has a page although the plan has it no more ("goals/uni"), by the day of the last report in which it was, or "". */
  readonly ended?: Readonly<Record<string, string>>;
}

/** The manifest of a site, `hyte-site.json`: by it a folder is known for a site, and what may be removed from it. */
export interface SiteManifest extends SiteOrigin {
  /** Hashes of the files by path. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = "hyte-site.json";

/** The numbers behind the verdicts, for programs. */
export const measurementsPath = "data/measurements.json";

/**
 * The manifest of the site in a folder; undefined for a folder that is empty or not there. Throws a UserError for
 * a folder that holds something else, which is never touched.
 */
export function readManifest(folder: ReadFiles): SiteManifest | undefined {
  if (folder.size(manifestPath) === undefined) {
    if (folder.size("") !== undefined || folder.list("", 1).length > 0) throw notASite(folder.root);
    return undefined;
  }
  const manifest = parseManifest(new TextDecoder().decode(folder.read(manifestPath)));
  if (manifest === undefined) throw notASite(folder.root);
  return manifest;
}

function parseManifest(text: string): SiteManifest | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(data) ? data : undefined;
}

function isManifest(data: unknown): data is SiteManifest {
  if (typeof data !== "object" || data === null) return false;
  const { asOf, formats, languages, only, baseUrl, ended, files } = data as Partial<
    Record<keyof SiteManifest, unknown>
  >;
  return (
    typeof asOf === "string" &&
    isWordList(formats) &&
    isWordList(languages) &&
    isWordOrNone(only) &&
    isWordOrNone(baseUrl) &&
    isWordByName(ended ?? {}) &&
    isWordByName(files)
  );
}

function isWordByName(value: unknown): boolean {
  return typeof value === "object" && value !== null && isWordList(Object.values(value));
}

function isWordOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

/** The manifest of these files, as a file. */
export function manifestFile(files: readonly SiteFile[], origin: SiteOrigin): SiteFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = Object.fromEntries(sorted.map((file) => [file.path, hashOf(file.contents)]));
  const text = manifestText({ ...origin, files: hashes });
  return { path: manifestPath, contents: new TextEncoder().encode(text) };
}

/** The same manifest with what the old one knew beside it: the folder holds the files of both. */
export function withOld({ contents }: SiteFile, old: SiteManifest): string {
  const next = JSON.parse(new TextDecoder().decode(contents)) as SiteManifest;
  return manifestText({ ...next, files: { ...old.files, ...next.files } });
}

function manifestText({ files, asOf, commit, formats, languages, ...rest }: SiteManifest): string {
  const { only, baseUrl, ended } = rest;
  const told = { asOf, commit, formats, languages, only, baseUrl, ended, files };
  // What is undefined is not written: nothing is said of the whole plan, and of no ended things.
  return `${JSON.stringify(told, null, 1)}\n`;
}

const ourPath = /^(?!.*(?:^|\/)\.)[\w.-]+(?:\/[\w.-]+){0,3}\.(?:html|css|md|svg|png|jpg|webp|ics)$/;
/** Of kinds of files that people have too only what is called as ours are. */
const ourNames = [
  /^\w\w\/(?:feed\.xml|search-index\.js)$/,
  /^(?:sitemap(?:-\d+)?\.xml|robots\.txt)$/,
  /^[a-z0-9][a-z0-9-]{0,63}\.(?:fi|sv|en)\.(?:xlsx|docx|pdf)$/,
  /^data\/(?:[a-z-]+\.csv|(?:measurements|plan(?:\.schema)?|datapackage|csv-metadata)\.json)$/,
  /^series\/[a-z0-9][a-z0-9-]{0,63}\.csv$/,
  /^assets\/(?:[a-z]+\.js|fonts\/(?:[a-z0-9-]+\.woff2|OFL\.txt))$/,
];

/** A manifest could have been changed by hand: nothing but what sites are made of is ever removed. */
export function isOurs(path: string): boolean {
  return ourPath.test(path) || ourNames.some((name) => name.test(path));
}

function notASite(root: string): UserError {
  return new UserError({
    fi: `Kansiossa ${root} on jotakin muuta kuin hyten tekemä sivusto (tiedosto ${manifestPath} puuttuu). Mitään ei muutettu. Anna tyhjä tai uusi kansio: hyte build --out KANSIO.`,
    sv: `Mappen ${root} innehåller något annat än en webbplats som hyte har gjort (filen ${manifestPath} saknas). Ingenting ändrades. Ange en tom eller ny mapp: hyte build --out MAPP.`,
    en: `The folder ${root} holds something other than a site made by hyte (there is no ${manifestPath}). Nothing was changed. Give an empty or new folder: hyte build --out FOLDER.`,
  });
}
