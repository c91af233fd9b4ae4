import * as fs from "node:fs";
import * as path from "node:path";
import { attemptFolder, codeOf } from "./system-errors.ts";

/**
 * Makes a folder (absolute) and those above it that are missing. Node's own `recursive` never ends in places such as
 * /proc, which say that a folder is missing and then that its parent is there.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  attemptFolder(folder, () => {
    try {
      fs.mkdirSync(folder);
    } catch (error) {
      // Another run may have made it in the meantime.
      if (codeOf(error) !== "EEXIST" || !isFolder(folder)) throw error;
    }
  });
}

function isFolder(folder: string): boolean {
  try {
    return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
