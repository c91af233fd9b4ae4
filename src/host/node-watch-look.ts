import * as fs from "node:fs";
import * as path from "node:path";
import { isBelow, realPath } from "./node-root.ts";

/** What is below some paths at one moment. */
export interface Look {
  readonly paths: readonly string[];
  /** By path from the root with "/": what changes when a file is written or another takes its place. */
  readonly files: ReadonlyMap<string, string>;
  /** Absolute paths of the folders that were looked into, with what tells one from another made in its place. */
  readonly folders: ReadonlyMap<string, string>;
}

/** More files than a plan may have. */
const mostFiles = 50_000;

/** Looks at files and folders below a root; hidden entries, node_modules and what links lead to are passed over. */
export function lookAt(root: string, paths: readonly string[]): Look {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  noteFolder(root, folders);
  const open = paths.filter((one) => isInside(root, one)).reverse();
  for (let at = open.pop(); at !== undefined && files.size < mostFiles; at = open.pop()) {
    const absolute = path.join(root, at);
    const stat = statOf(absolute);
    if (stat?.isDirectory() === true) {
      noteFolder(absolute, folders);
      for (const name of namesIn(absolute)) open.push(`${at}/${name}`);
    } else if (stat?.isFile() === true) {
      files.set(at, `${stat.ino} ${stat.size} ${stat.mtimeMs}`);
    }
  }
  return { paths, files, folders };
}

/** The paths of files that are new, gone or other than before, in order; of what both looked at. */
export function changesBetween(before: Look, after: Look): readonly string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  const isLookedAt = (one: string): boolean =>
    [before, after].every((look) => look.paths.some((asked) => isUnder(asked, one)));
  return [...paths]
    .filter((one) => before.files.get(one) !== after.files.get(one) && isLookedAt(one))
    .sort();
}

/** A plan names some of the paths: neither their dots nor a link on the way may lead out. What is not there may come. */
function isInside(root: string, one: string): boolean {
  const absolute = path.join(root, one);
  if (!isBelow(root, absolute)) return false;
  const folder = realPath(absolute === root ? root : path.dirname(absolute));
  return folder === undefined || isBelow(realPath(root) ?? root, folder);
}

function isUnder(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function noteFolder(absolute: string, folders: Map<string, string>): void {
  const stat = statOf(absolute);
  if (stat?.isDirectory() === true) folders.set(absolute, String(stat.ino));
}

/** A link to a file counts as that file; a link to a folder is followed by no other part of hyte either. */
function statOf(absolute: string): fs.Stats | undefined {
  try {
    const stat = fs.lstatSync(absolute);
    if (!stat.isSymbolicLink()) return stat;
    const target = fs.statSync(absolute);
    return target.isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(absolute: string): readonly string[] {
  try {
    return fs
      .readdirSync(absolute)
      .filter((name) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    return [];
  }
}
