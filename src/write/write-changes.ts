import type { ReadFiles, WriteFiles } from "../host/host.ts";
import type { Changes } from "./changes.ts";
import { isOurs, manifestPath, type SiteFile, type SiteManifest, withOld } from "./manifest.ts";

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
  const final = written.filter(({ path }) => path === manifestPath);
  const others = written.filter(({ path }) => path !== manifestPath);
  if (old === undefined) writeStraight([...final, ...others], folder);
  else if (written.length + removed.length > 0) replaceAll({ others, final, removed }, folder, old);
  removeLeftovers(folder, [...written.map(({ path }) => path), ...Object.keys(old?.files ?? {})]);
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

/**
 * A run that the machine cut off could not clean up after itself: what it left would be published with the site.
 * `paths` are of the site as it is and as it was; nothing is looked for but in their folders.
 */
function removeLeftovers(folder: ReadFiles & WriteFiles, paths: readonly string[]): void {
  const listed = folder.list("").map(({ path }) => path);
  for (const path of listed) if (isWaiting(path)) folder.remove(path);
  const folders = new Set(["", ...[...paths, ...listed].filter(isSitePath).map(folderOf)]);
  for (const each of folders) {
    for (const { path, of } of folder.leftovers(each)) {
      if (isSitePath(of) || isWaiting(of)) folder.remove(path);
    }
  }
}

function isWaiting(path: string): boolean {
  return path.endsWith(waiting) && isSitePath(path.slice(0, -waiting.length));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function isSitePath(path: string): boolean {
  return path === manifestPath || isOurs(path);
}
