import * as fs from "node:fs";
import * as path from "node:path";
import { UserError } from "../base/errors.ts";
import type { FileEntry, ReadFiles, WriteFiles } from "./host.ts";
import { makeFolder } from "./node-folders.ts";
import { attempt, codeOf, leavesRoot } from "./system-errors.ts";

/** Windows locks a file for a moment while a virus scanner or an editor looks at it. */
const retryable = new Set(["EPERM", "EBUSY", "EACCES"]);
const renameTries = 6;

/**
 * Opening neither follows a link nor waits for a writer of a named pipe. Both are missing on Windows, where they
 * are undefined in spite of their type.
 */
const readFlags =
  fs.constants.O_RDONLY |
  ((fs.constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((fs.constants.O_NONBLOCK as number | undefined) ?? 0);

/** One root folder: `real` is where its links lead, `names` remembers names on disk that are not in NFC. */
interface Root {
  readonly path: string;
  readonly real: string;
  readonly names: Map<string, string>;
  /** Folders (absolute) whose real place was found to be below the root. */
  readonly safeFolders: Set<string>;
  /** Plain files that `list` found, by names that are the same on disk. */
  readonly listed: Set<string>;
}

/**
 * The files below a folder of this machine. Every path is relative to `root` with "/"; one that leads out of it,
 * by its segments or by a symbolic link, throws a UserError, as does everything the system refuses.
 */
export function nodeFiles(root: string): ReadFiles & WriteFiles {
  const absolute = path.resolve(root);
  const here: Root = {
    path: absolute,
    real: futureRealPath(absolute),
    names: new Map(),
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
    text: (file, limit) => (here.listed.has(file) ? quickText(here, file, limit) : undefined),
    below: (folder) => nodeFiles(path.resolve(absolute, folder)),
    write: (file, contents) => {
      writeBeside(here, file, contents);
    },
    remove: (file) => {
      const absolute = changeable(here, file);
      attempt(file, () => {
        fs.rmSync(absolute, { force: true });
      });
    },
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
  return attempt(shown, () => fs.readdirSync(absolute, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map((entry) => ({
      sortKey: entry.isDirectory()
        ? `${entry.name.normalize("NFC")}/`
        : entry.name.normalize("NFC"),
      entry,
    }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

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

function realPath(absolute: string): string | undefined {
  try {
    return fs.realpathSync.native(absolute);
  } catch {
    return undefined;
  }
}

function isBelow(folder: string, candidate: string): boolean {
  return (
    candidate === folder ||
    candidate.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
  );
}

/** The absolute path of a file or folder of the root, under its name on disk. */
function inside(root: Root, file: string): string {
  const absolute = path.resolve(root.path, root.names.get(file) ?? file);
  if (file.includes("\0") || !isBelow(root.path, absolute)) throw new UserError(leavesRoot(file));
  return absolute;
}

function isSafeFolder(root: Root, absolute: string): boolean {
  if (root.safeFolders.has(absolute)) return true;
  const real = realPath(absolute);
  if (real === undefined || !isBelow(root.real, real)) return false;
  root.safeFolders.add(absolute);
  return true;
}

function sizeOf(root: Root, file: string): number | undefined {
  const absolute = inside(root, file);
  const stat = attempt(file === "" ? absolute : file, () => statOrNothing(absolute));
  return stat?.isFile() === true ? stat.size : undefined;
}

/** A name below a file ("hyte.yaml/x") is as absent as any other. */
function statOrNothing(absolute: string): fs.Stats | undefined {
  try {
    return fs.statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === "ENOTDIR" || codeOf(error) === "ELOOP") return undefined;
    throw error;
  }
}

function readBytes(root: Root, file: string): Uint8Array {
  const absolute = inside(root, file);
  const folder = path.dirname(absolute);
  if (!isSafeFolder(root, folder) && fs.existsSync(folder)) throw new UserError(leavesRoot(file));
  return attempt(file, () => {
    try {
      return readUnlinked(absolute);
    } catch (error) {
      if (codeOf(error) !== "ELOOP") throw error;
      return readThroughLink(root, file, absolute);
    }
  });
}

/** Larger files are read in another way. */
const room = Buffer.allocUnsafeSlow(32 * 1024);

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
  if (target === undefined || !isBelow(root.real, target)) throw new UserError(leavesRoot(file));
  return fs.readFileSync(target);
}

let temporary = 0;

/** The path of what is to be written: no folder on the way may be a link that leads out. */
function changeable(root: Root, file: string): string {
  const absolute = inside(root, file);
  if (absolute === root.path) throw new UserError(leavesRoot(file));
  const folder = path.dirname(absolute);
  if (!root.safeFolders.has(folder) && !isBelow(root.real, futureRealPath(folder))) {
    throw new UserError(leavesRoot(file));
  }
  return absolute;
}

function writeBeside(root: Root, file: string, contents: string | Uint8Array): void {
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

/** Where a path leads, or will lead once its missing folders are made. */
function futureRealPath(absolute: string): string {
  const real = realPath(absolute);
  const parent = path.dirname(absolute);
  if (real !== undefined || parent === absolute) return real ?? absolute;
  return path.join(futureRealPath(parent), path.basename(absolute));
}

function renamePatiently(from: string, to: string): void {
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
