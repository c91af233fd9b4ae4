import * as fs from "node:fs";
import * as path from "node:path";
import { UserError } from "../base/errors.ts";
import { codeOf, leavesRoot } from "./system-errors.ts";

/** One root folder: `real` is where its links lead, `names` remembers names on disk that are not in NFC. */
export interface Root {
  readonly path: string;
  readonly real: string;
  readonly names: Map<string, string>;
  /** Folders (absolute) whose real place was found to be below the root. */
  readonly safeFolders: Set<string>;
  /** The working folder, where it was removed under the terminal: nothing is written there. */
  readonly gone: string | undefined;
  /** Plain files that `list` found, by names that are the same on disk. */
  readonly listed: Set<string>;
}

/** The absolute path of a file or folder of the root, under its name on disk. */
export function inside(root: Root, file: string): string {
  const absolute = path.resolve(root.path, root.names.get(file) ?? file);
  if (file.includes("\0") || !isBelow(root.path, absolute))
    throw new UserError(leavesRoot(file, root.path));
  return absolute;
}

/** Whether the real place of a folder (absolute) is below the root. */
export function isSafeFolder(root: Root, absolute: string): boolean {
  if (root.safeFolders.has(absolute)) return true;
  const real = realPath(absolute);
  if (real === undefined || !isBelow(root.real, real)) return false;
  root.safeFolders.add(absolute);
  return true;
}

/** Where a path leads when its links are followed; undefined where there is nothing. */
export function realPath(absolute: string): string | undefined {
  try {
    return fs.realpathSync.native(absolute);
  } catch {
    return undefined;
  }
}

/** Where a path leads, or will lead once its missing folders are made. */
export function futureRealPath(absolute: string): string {
  const real = realPath(absolute);
  const parent = path.dirname(absolute);
  if (real !== undefined || parent === absolute) return real ?? absolute;
  return path.join(futureRealPath(parent), path.basename(absolute));
}

/** Whether one absolute path is another, or lies below it. */
export function isBelow(folder: string, candidate: string): boolean {
  return (
    candidate === folder ||
    candidate.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
  );
}

/** What is at a path, its links followed. A name below a file ("hyte.yaml/x") is as absent as any other. */
export function statOrNothing(absolute: string): fs.Stats | undefined {
  try {
    return fs.statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === "ENOTDIR" || codeOf(error) === "ELOOP") return undefined;
    throw error;
  }
}
