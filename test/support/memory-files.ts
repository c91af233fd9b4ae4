import { createHash } from "node:crypto";
import { UserError } from "../../src/base/errors.ts";
import type { FileEntry, Leftover, ReadFiles, WriteFiles } from "../../src/host/host.ts";

/** Files in memory with the contract of `src/host/host.ts`; `tree` holds whole paths below the topmost root "/". */
export interface MemoryFiles extends ReadFiles, WriteFiles {
  readonly tree: Map<string, Uint8Array>;
}

/** `tree` maps paths ("plan/nuoret.yaml") to contents; folders come from the paths. */
export function memoryFiles(tree: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  for (const [path, contents] of Object.entries(tree)) {
    files.set(resolve("", path), bytesOf(contents));
  }
  return viewOf(files, "");
}

function viewOf(tree: Map<string, Uint8Array>, prefix: string): MemoryFiles {
  const at = (path: string): string => {
    const whole = resolve(prefix, path);
    if (path.startsWith("/") || !isBelow(prefix, whole)) throw missing(path);
    return whole;
  };
  return {
    tree,
    root: `/${prefix}`,
    list: (folder, limit = Infinity) => listed(tree, prefix, at(folder)).slice(0, limit),
    size: (path) => tree.get(at(path))?.length,
    read: (path) => {
      const contents = tree.get(at(path));
      if (!contents) throw missing(path);
      return contents;
    },
    text: (path, limit) => {
      const contents = tree.get(at(path));
      if (contents === undefined || contents.length > limit) return undefined;
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(contents);
      return text.includes("\uFFFD") ? undefined : text;
    },
    below: (folder) =>
      viewOf(tree, folder.startsWith("/") ? resolve("", folder) : resolve(prefix, folder)),
    write: (path, contents) => {
      tree.set(at(path), bytesOf(contents));
    },
    remove: (path) => {
      tree.delete(at(path));
    },
    sha256,
    lock: (path) => {
      if (tree.has(at(path))) return undefined;
      tree.set(at(path), new Uint8Array());
      return () => {
        tree.delete(at(path));
      };
    },
    leftovers: (folder) => leftoversIn(tree, prefix, at(folder)),
    rename: (from, to) => {
      move(tree, at(from), at(to));
    },
  };
}

function move(tree: Map<string, Uint8Array>, from: string, to: string): void {
  const moved = [...tree].filter(([path]) => isBelow(from, path));
  if (moved.length === 0) throw missing(from);
  for (const [path, contents] of moved) {
    tree.delete(path);
    tree.set(to + path.slice(from.length), contents);
  }
}

function listed(tree: Map<string, Uint8Array>, prefix: string, folder: string): FileEntry[] {
  return [...tree.keys()]
    .filter((path) => path !== folder && isBelow(folder, path))
    .map((path) => path.slice(prefix === "" ? 0 : prefix.length + 1))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules(?:\/|$))/.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, kind: "file" }));
}

function leftoversIn(
  tree: Map<string, Uint8Array>,
  prefix: string,
  folder: string,
): readonly Leftover[] {
  const start = folder === "" ? "" : `${folder}/`;
  const from = prefix === "" ? 0 : prefix.length + 1;
  return [...tree.keys()].flatMap((path) => {
    const name = path.startsWith(start) ? path.slice(start.length) : "";
    const of = /^\.([^/]+)\.\d+-\d+\.tmp$/.exec(name)?.[1];
    return of === undefined ? [] : [{ path: path.slice(from), of: (start + of).slice(from) }];
  });
}

function isBelow(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** Joins and normalizes: "." and ".." are worked out, the name is in NFC. */
function resolve(prefix: string, path: string): string {
  const segments = prefix === "" ? [] : prefix.split("/");
  for (const segment of path.normalize("NFC").split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) throw missing(path);
  }
  return segments.join("/");
}

function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
}

function missing(path: string): UserError {
  return new UserError({
    fi: `Tiedostoa ”${path}” ei ole.`,
    sv: `Filen ”${path}” finns inte.`,
    en: `There is no file “${path}”.`,
  });
}

/** 64 hexadecimal digits. */
export function sha256(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}
