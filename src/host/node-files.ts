import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { UserError } from "../base/errors.ts";
import type { FileEntry, ReadFiles, WriteFiles } from "./host.ts";
import { makeFolder } from "./node-folders.ts";
import {
  futureRealPath,
  inside,
  isBelow,
  isSafeFolder,
  realPath,
  type Root,
  statOrNothing,
} from "./node-root.ts";
import { lockAt } from "./node-lock.ts";
import { changeable, leftoversIn, renamePatiently, writeBeside } from "./node-writes.ts";
import { attempt, codeOf, leavesRoot } from "./system-errors.ts";

/**
 * Opening neither follows a link nor waits for a writer of a named pipe. Both are missing on Windows, where they
 * are undefined in spite of their type.
 */
const readFlags =
  fs.constants.O_RDONLY |
  ((fs.constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((fs.constants.O_NONBLOCK as number | undefined) ?? 0);

/**
 * The files below a folder of this machine. Every path is relative to `root` with "/"; one that leads out of it,
 * by its segments or by a symbolic link, throws a UserError, as does everything the system refuses. `gone` is the
 * working folder where it was removed: whatever is written below it throws one too.
 */
export function nodeFiles(root: string, gone?: string): ReadFiles & WriteFiles {
  const absolute = path.resolve(root);
  const here: Root = {
    path: absolute,
    real: futureRealPath(absolute),
    names: new Map(),
    gone,
    safeFolders: new Set(),
    listed: new Set(),
  };
  return {
    root: absolute,
    list: (folder, limit = Infinity) => {
      const entries: FileEntry[] = [];
      walk(here, trimmed(folder), entries, limit);
      return entries;
    },
    size: (file) => sizeOf(here, file),
    read: (file) => readBytes(here, file),
    text: (file, limit) => (here.listed.has(file) ? textOf(here, file, limit) : undefined),
    below: (folder) => nodeFiles(path.resolve(absolute, folder), gone),
    write: (file, contents) => {
      writeBeside(here, file, contents);
    },
    remove: (file) => {
      const absolute = changeable(here, file);
      attempt(file, () => {
        fs.rmSync(absolute, { force: true });
      });
    },
    sha256: (contents) => createHash("sha256").update(contents).digest("hex"),
    lock: (file) => lockAt(here, file),
    leftovers: (folder) => leftoversIn(here, trimmed(folder)),
    rename: (from, to) => {
      const source = changeable(here, from);
      const target = changeable(here, to);
      attempt(from, () => {
        makeFolder(path.dirname(target));
        renamePatiently(source, target);
      });
    },
  };
}

function trimmed(folder: string): string {
  return folder === "." ? "" : folder.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}

function walk(root: Root, folder: string, entries: FileEntry[], limit: number): void {
  for (const { sortKey, entry } of readFolder(root, folder)) {
    if (entries.length >= limit) return;
    const name = sortKey.endsWith("/") ? sortKey.slice(0, -1) : sortKey;
    const below = joined(folder, name);
    if (name !== entry.name || root.names.has(folder)) {
      root.names.set(below, joined(root.names.get(folder) ?? folder, entry.name));
    }
    if (entry.isDirectory()) walk(root, below, entries, limit);
    else entries.push(entryOf(root, below, entry));
  }
}

function entryOf(root: Root, below: string, entry: fs.Dirent): FileEntry {
  if (entry.isFile() && !root.names.has(below)) root.listed.add(below);
  return { path: below, kind: kindOf(root, below, entry) };
}

function joined(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

interface Named {
  readonly sortKey: string;
  readonly entry: fs.Dirent;
}

/** Sorted so that a depth-first walk gives whole paths in order: a folder sorts as its name with a slash. */
function readFolder(root: Root, folder: string): readonly Named[] {
  const absolute = inside(root, folder);
  const shown = folder === "" ? absolute : folder;
  if (attempt(shown, () => statOrNothing(absolute))?.isDirectory() !== true) return [];
  if (folder !== "" && !isSafeFolder(root, absolute)) return [];
  const entries = attempt(shown, () => fs.readdirSync(absolute, { withFileTypes: true })).filter(
    (entry) => !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  const twins = twinsOf(entries);
  return entries
    .map((entry) => {
      const name = twins.has(entry.name) ? entry.name : entry.name.normalize("NFC");
      return { sortKey: entry.isDirectory() ? `${name}/` : name, entry };
    })
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

/**
 * Names that would be another's in NFC: they stay as they are on disk, so that both files are read. Linux keeps
 * them apart, where one was made on a Mac and the other not.
 */
function twinsOf(entries: readonly fs.Dirent[]): ReadonlySet<string> {
  const odd = entries.map(({ name }) => name).filter((name) => name !== name.normalize("NFC"));
  if (odd.length === 0) return none;
  const taken = new Set(entries.map(({ name }) => name));
  const twins = odd.sort().filter((name) => {
    const composed = name.normalize("NFC");
    const isTaken = taken.has(composed);
    taken.add(composed);
    return isTaken;
  });
  return new Set(twins);
}

const none: ReadonlySet<string> = new Set();

function kindOf(root: Root, file: string, entry: fs.Dirent): FileEntry["kind"] {
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  const absolute = inside(root, file);
  const target = realPath(absolute) ?? danglingTarget(absolute);
  if (target === undefined || !isBelow(root.real, target)) return "link-out";
  return statOrNothing(absolute)?.isFile() === true ? "file" : "other";
}

function danglingTarget(link: string): string | undefined {
  try {
    const parent = realPath(path.dirname(link));
    return parent === undefined ? undefined : path.resolve(parent, fs.readlinkSync(link));
  } catch {
    return undefined;
  }
}

function sizeOf(root: Root, file: string): number | undefined {
  const absolute = inside(root, file);
  const stat = attempt(file === "" ? absolute : file, () => statOrNothing(absolute));
  return stat?.isFile() === true ? stat.size : undefined;
}

function readBytes(root: Root, file: string): Uint8Array {
  const absolute = inside(root, file);
  const folder = path.dirname(absolute);
  if (!isSafeFolder(root, folder) && fs.existsSync(folder))
    throw new UserError(leavesRoot(file, root.path));
  return attempt(file, () => {
    try {
      return readUnlinked(absolute);
    } catch (error) {
      if (codeOf(error) !== "ELOOP") throw error;
      return readThroughLink(root, file, absolute);
    }
  });
}

/** Most files of a plan fit in; the others are read whole. */
const room = Buffer.allocUnsafeSlow(32 * 1024);

/** The text of a listed file, of whatever size up to the limit, behind a link or not. */
function textOf(root: Root, file: string, limit: number): string | undefined {
  return quickText(root, file, limit) ?? wholeText(root, file, limit);
}

/** Undefined where `quickText` was right to refuse: too large, no UTF-8, not to be read. */
function wholeText(root: Root, file: string, limit: number): string | undefined {
  try {
    const size = sizeOf(root, file);
    if (size === undefined || size > limit) return undefined;
    const text = Buffer.from(readBytes(root, file)).toString("utf8");
    return text.includes("\uFFFD") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** No question of where the file lies is asked anew: it was listed below the root, and no link is opened. */
function quickText(root: Root, file: string, limit: number): string | undefined {
  const size = readInto(room, `${root.path}/${file}`);
  if (size === undefined || size > limit || size === room.length) return undefined;
  const text = room.toString("utf8", 0, size);
  return text.includes("\uFFFD") ? undefined : text;
}

/** How many bytes were read, at most as many as there is room for; undefined where the system refuses. */
function readInto(buffer: Buffer, absolute: string): number | undefined {
  try {
    const descriptor = fs.openSync(absolute, readFlags);
    try {
      let size = 0;
      for (let read = 1; read > 0 && size < buffer.length; size += read) {
        read = fs.readSync(descriptor, buffer, size, buffer.length - size, null);
      }
      return size;
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

function readUnlinked(absolute: string): Uint8Array {
  const descriptor = fs.openSync(absolute, readFlags);
  try {
    return fs.readFileSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function readThroughLink(root: Root, file: string, absolute: string): Uint8Array {
  const target = realPath(absolute);
  if (target === undefined || !isBelow(root.real, target))
    throw new UserError(leavesRoot(file, root.path));
  return fs.readFileSync(target);
}
