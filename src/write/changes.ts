import { isEqual } from "../base/bytes.ts";
import type { ReadFiles } from "../host/host.ts";
import {
  isOurs,
  manifestFile,
  type SiteFile,
  type SiteManifest,
  type SiteOrigin,
} from "./manifest.ts";

/** What is to be done to make a folder the site. */
export interface Changes {
  readonly written: readonly SiteFile[];
  readonly unchanged: number;
  readonly removed: readonly string[];
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

function isThere({ path, contents }: SiteFile, folder: ReadFiles): boolean {
  return folder.size(path) === contents.length && isEqual(folder.read(path), contents);
}
