import { UserError } from "./base/errors.ts";
import type { ReadFiles, WriteFiles } from "./host/host.ts";

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
}

/** The manifest of a site, `hyte-site.json`: by it a folder is known for a site, and what may be removed from it. */
export interface SiteManifest extends SiteOrigin {
  /** Hashes of the files by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is to be done to make a folder the site. */
export interface Changes {
  readonly written: readonly SiteFile[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

export const manifestPath = "hyte-site.json";

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
  const { asOf, formats, languages, files } = data as Partial<Record<keyof SiteManifest, unknown>>;
  return (
    typeof asOf === "string" &&
    isWordList(formats) &&
    isWordList(languages) &&
    typeof files === "object" &&
    files !== null
  );
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

/** Compares the site with what is in the folder, its manifest included. Nothing is written. */
export function changesOf(
  files: readonly SiteFile[],
  origin: SiteOrigin,
  folder: ReadFiles,
  old: SiteManifest | undefined,
): Changes {
  const all = [...files, manifestFile(files, origin)];
  const written = all.filter((file) => !isThere(file, folder));
  const kept = new Set(all.map(({ path }) => path));
  const removed = Object.keys(old?.files ?? {}).filter((path) => isOurs(path) && !kept.has(path));
  return {
    written,
    unchanged: all.length - written.length,
    removed: removed.filter((path) => folder.size(path) !== undefined).sort(),
  };
}

/** What is appended to the path of a file that waits to take its place. */
const waiting = ".hyte-new";

/**
 * Makes the changes so that a failed run leaves the old site whole: every file is first written beside the old one
 * and only then do they take their places, removals after them and the manifest last. An empty folder has nothing
 * to lose and is written straight away.
 */
export function writeChanges(
  { written, removed }: Changes,
  folder: ReadFiles & WriteFiles,
  old: SiteManifest | undefined,
): void {
  if (written.length + removed.length === 0) return;
  const final = written.filter(({ path }) => path === manifestPath);
  const others = written.filter(({ path }) => path !== manifestPath);
  if (old === undefined) writeStraight([...final, ...others], folder);
  else replaceAll({ others, final, removed }, folder, old);
}

/** The manifest goes first, so that a run that is cut off leaves a folder that the next one knows for its own. */
function writeStraight(files: readonly SiteFile[], folder: WriteFiles): void {
  for (const { path, contents } of files) folder.write(path, contents);
}

interface Replacement {
  readonly others: readonly SiteFile[];
  /** The manifest; none where it stays as it is: a page of the site was changed by hand. */
  readonly final: readonly SiteFile[];
  readonly removed: readonly string[];
}

function replaceAll(
  { others, final, removed }: Replacement,
  folder: ReadFiles & WriteFiles,
  old: SiteManifest,
): void {
  const isNew = others.some(({ path }) => !Object.hasOwn(old.files, path));
  const all = [...others, ...final];
  try {
    for (const { path, contents } of all) folder.write(path + waiting, contents);
    // Should the renaming be cut off, the next run knows the new pages for its own by this.
    if (isNew) for (const file of final) folder.write(manifestPath, withOld(file, old));
    for (const { path } of others) folder.rename(path + waiting, path);
    for (const path of removed) folder.remove(path);
    for (const { path } of final) folder.rename(path + waiting, path);
  } catch (error) {
    removeWaiting(all, folder);
    throw error;
  }
  removeLeftovers(folder);
}

/** What stopped the writing may stop the removing too; the first is what the user is told. */
function removeWaiting(files: readonly SiteFile[], folder: WriteFiles): void {
  for (const { path } of files) {
    try {
      folder.remove(path + waiting);
    } catch {
      continue;
    }
  }
}

/** A run that the machine cut off could not clean up after itself. */
function removeLeftovers(folder: ReadFiles & WriteFiles): void {
  for (const { path } of folder.list("")) {
    const isLeft = path.endsWith(waiting) && isSitePath(path.slice(0, -waiting.length));
    if (isLeft) folder.remove(path);
  }
}

function isSitePath(path: string): boolean {
  return path === manifestPath || isOurs(path);
}

function withOld({ contents }: SiteFile, old: SiteManifest): string {
  const next = JSON.parse(new TextDecoder().decode(contents)) as SiteManifest;
  return manifestText({ ...next, files: { ...old.files, ...next.files } });
}

function manifestFile(files: readonly SiteFile[], origin: SiteOrigin): SiteFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = Object.fromEntries(sorted.map((file) => [file.path, hashOf(file.contents)]));
  const text = manifestText({ ...origin, files: hashes });
  return { path: manifestPath, contents: new TextEncoder().encode(text) };
}

function manifestText({ asOf, commit, formats, languages, files }: SiteManifest): string {
  return `${JSON.stringify({ asOf, commit, formats, languages, files }, null, 1)}\n`;
}

function isThere({ path, contents }: SiteFile, folder: ReadFiles): boolean {
  return folder.size(path) === contents.length && isEqual(folder.read(path), contents);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const words = wordsOf(a);
  const others = wordsOf(b);
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false;
  for (let at = 4 * words.length; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The same bytes four at a time; the last one to three are left out. Pages are many and looked at twice. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset } = byteOffsetFits(bytes) ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, bytes.length >> 2);
}

function byteOffsetFits({ byteOffset }: Uint8Array): boolean {
  return byteOffset % 4 === 0;
}

/** 32 bits of a file (FNV-1a over words of four bytes) as eight digits: by it a reader sees that a file is as built. */
function hashOf(bytes: Uint8Array): string {
  const words = wordsOf(bytes);
  let hash = 0x811c9dc5 ^ bytes.length;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let at = 4 * words.length; at < bytes.length; at++)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

const ourPath = /^(?!.*(?:^|\/)\.)[\w.-]+(?:\/[\w.-]+){0,3}\.(?:html|css|md|svg|png|jpg|webp)$/;

/** A manifest could have been changed by hand: nothing but what sites are made of is ever removed. */
function isOurs(path: string): boolean {
  return ourPath.test(path);
}

function notASite(root: string): UserError {
  return new UserError({
    fi: `Kansiossa ${root} on jotakin muuta kuin hyten tekemä sivusto (tiedosto ${manifestPath} puuttuu). Mitään ei muutettu. Anna tyhjä tai uusi kansio: hyte build --out KANSIO.`,
    sv: `Mappen ${root} innehåller något annat än en webbplats som hyte har gjort (filen ${manifestPath} saknas). Ingenting ändrades. Ange en tom eller ny mapp: hyte build --out MAPP.`,
    en: `The folder ${root} holds something other than a site made by hyte (there is no ${manifestPath}). Nothing was changed. Give an empty or new folder: hyte build --out FOLDER.`,
  });
}
