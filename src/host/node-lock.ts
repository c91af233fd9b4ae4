import * as fs from "node:fs";
import * as path from "node:path";
import { makeFolder } from "./node-folders.ts";
import type { Root } from "./node-root.ts";
import { changeable, isOtherRun } from "./node-writes.ts";
import { attempt, codeOf } from "./system-errors.ts";

const tries = 3;

/** How long one without a number may be of a run that is just about to write it. */
const freshMs = 5000;

/** Those of this process: its number alone does not tell, as an ended one may have had the same. */
const own = new Set<string>();

/**
 * Makes a file that holds the number of this process; undefined where one is there whose process still runs. What an
 * ended run left is taken over.
 */
export function lockAt(root: Root, file: string): (() => void) | undefined {
  const absolute = changeable(root, file);
  return attempt(file, () => {
    makeFolder(path.dirname(absolute));
    for (let turn = 0; turn < tries; turn++) {
      if (isMade(absolute)) return holding(absolute, file);
      if (isHeld(absolute)) return undefined;
      takeAway(absolute);
    }
    return undefined;
  });
}

function isMade(absolute: string): boolean {
  try {
    const descriptor = fs.openSync(absolute, "wx");
    try {
      fs.writeFileSync(descriptor, `${process.pid}\n`);
    } catch (error) {
      // On a full disk it can be made but not filled, and would look like one of another run.
      fs.rmSync(absolute, { force: true });
      throw error;
    } finally {
      fs.closeSync(descriptor);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** What lets go of a lock, once: the next one may lie at the same place by then. */
function holding(absolute: string, file: string): () => void {
  own.add(absolute);
  let isLetGo = false;
  return () => {
    if (isLetGo) return;
    isLetGo = true;
    own.delete(absolute);
    attempt(file, () => {
      // Should another run have taken it for an ended one's, it is that run's now.
      if (holderOf(absolute) === process.pid) fs.rmSync(absolute, { force: true });
    });
  };
}

/** Whether the run still goes on that made the lock. */
function isHeld(file: string): boolean {
  const holder = holderOf(file);
  if (holder !== undefined) return holder === process.pid ? own.has(file) : isOtherRun(holder);
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < freshMs;
}

/**
 * The number in the file; undefined where it has none, or is let go of at this moment. Zero and less would mean other
 * things to the system.
 */
function holderOf(file: string): number | undefined {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > 20) return undefined;
  const [number] = /^[1-9]\d{0,9}(?=\n)/.exec(readIfThere(file)) ?? [];
  return number === undefined ? undefined : Number(number);
}

function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}

/**
 * Two runs may find the same ended one at once, and the quicker one has its own lock there by the time that the other
 * removes it. So a lock of its own goes before the removing, and under it one looks again. While somebody removes, the
 * others go away.
 */
function takeAway(absolute: string): void {
  const taking = `${absolute}.taking`;
  if (!isMade(taking)) {
    if (!isHeld(taking)) removeEnded(taking);
    return;
  }
  try {
    if (!isHeld(absolute)) removeEnded(absolute);
  } finally {
    fs.rmSync(taking, { force: true });
  }
}

/** A file or an empty folder is all that is taken away: what is in a folder, no run of hyte has put there. */
function removeEnded(file: string): void {
  try {
    if (fs.lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true) fs.rmdirSync(file);
    else fs.rmSync(file, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
  }
}
