import * as fs from "node:fs";
import * as path from "node:path";
import { UserError } from "../base/errors.ts";
import type { Leftover } from "./host.ts";
import { makeFolder } from "./node-folders.ts";
import {
  futureRealPath,
  inside,
  isBelow,
  isSafeFolder,
  type Root,
  statOrNothing,
} from "./node-root.ts";
import { attempt, codeOf, leavesRoot, removedFolder } from "./system-errors.ts";

/** Windows locks a file for a moment while a virus scanner or an editor looks at it. */
const retryable = new Set(["EPERM", "EBUSY", "EACCES"]);
const renameTries = 6;

let temporary = 0;

/** The path of what is to be written: no folder on the way may be a link that leads out. */
export function changeable(root: Root, file: string): string {
  const absolute = inside(root, file);
  if (absolute === root.path) throw new UserError(leavesRoot(file, root.path));
  if (root.gone !== undefined && isBelow(root.gone, absolute)) {
    throw new UserError(removedFolder(root.gone));
  }
  const folder = path.dirname(absolute);
  if (!root.safeFolders.has(folder) && !isBelow(root.real, futureRealPath(folder))) {
    throw new UserError(leavesRoot(path.posix.dirname(file), root.path));
  }
  return absolute;
}

/** Writes to the side and renames; the folders on the way are made. */
export function writeBeside(root: Root, file: string, contents: string | Uint8Array): void {
  const absolute = changeable(root, file);
  const folder = path.dirname(absolute);
  const aside = path.join(folder, `.${path.basename(absolute)}.${process.pid}-${temporary++}.tmp`);
  if (!root.safeFolders.has(folder)) makeFolder(folder);
  isSafeFolder(root, folder);
  attempt(absolute, () => {
    try {
      fs.writeFileSync(aside, contents, { mode: statOrNothing(absolute)?.mode ?? 0o666 });
      renamePatiently(aside, absolute);
    } catch (error) {
      fs.rmSync(aside, { force: true });
      throw error;
    }
  });
}

/** What `writeBeside` calls a file until it takes its place. */
const asideName = /^\.(.+)\.(\d{1,10})-\d{1,10}\.tmp$/;

/**
 * Files that a `writeBeside` left in a folder because its run was cut off. Those of a run that goes on are its own;
 * none of this one are under way.
 */
export function leftoversIn(root: Root, folder: string): readonly Leftover[] {
  const absolute = inside(root, folder);
  if (statOrNothing(absolute)?.isDirectory() !== true || !isSafeFolder(root, absolute)) return [];
  const entries = attempt(folder === "" ? absolute : folder, () =>
    fs.readdirSync(absolute, { withFileTypes: true }),
  );
  const prefix = folder === "" ? "" : `${folder}/`;
  return entries.flatMap((entry) => {
    const [, of = "", run = ""] = asideName.exec(entry.name) ?? [];
    return of === "" || !entry.isFile() || isOtherRun(Number(run))
      ? []
      : [{ path: prefix + entry.name, of: prefix + of }];
  });
}

/** Whether another process of this number is running; to that of somebody else nothing can be sent. */
export function isOtherRun(run: number): boolean {
  if (run === process.pid) return false;
  try {
    return process.kill(run, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Renames, and tries again for a moment where the file is locked. */
export function renamePatiently(from: string, to: string): void {
  for (let attempts = 1; ; attempts++) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      if (attempts >= renameTries || !retryable.has(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * 2 ** attempts);
    }
  }
}
