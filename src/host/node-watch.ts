import { type FSWatcher, watch as watchOne } from "node:fs";
import type { WatchAsked, Watching } from "./host.ts";
import { openFault } from "./node-fault.ts";
import { changesBetween, type Look, lookAt } from "./node-watch-look.ts";

/** Editors write in several steps, and "save all" saves file after file: the end of a burst is waited for. */
const quietMs = 25;
/** But a program that writes on and on is not. */
const burstMs = 400;
/** Network disks and containers tell nothing of what others write: it is found by looking, now and then. */
const pollMs = 1000;
/** Looking takes at most a fiftieth of the time. */
const restTimes = 50;

/**
 * Watches files and folders: the system's word that something has happened only makes it look at once. What has changed
 * is told by comparing with the look before, so that it does not matter how an editor saves, or what the system omits.
 */
export function watch({ root, paths, changed }: WatchAsked): Watching {
  const { fault, fail } = openFault();
  const folders = watchedFolders(() => {
    soon();
  });
  let seen = lookAt(root, paths());
  let isBusy = false;
  let isClosed = false;
  let burstSince: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  function soon(): void {
    if (isBusy || isClosed) return;
    burstSince ??= performance.now();
    const left = burstSince + burstMs - performance.now();
    again(Math.max(0, Math.min(quietMs, left)));
  }

  function again(inMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look().catch(fail);
    }, inMs);
  }

  async function look(): Promise<void> {
    isBusy = true;
    burstSince = undefined;
    const start = performance.now();
    const now = lookAt(root, paths());
    const spent = performance.now() - start;
    folders.follow(now);
    const changes = changesBetween(seen, now);
    seen = now;
    if (changes.length > 0) await changed(changes);
    isBusy = false;
    if (isClosed) return;
    // What came meanwhile is not missed: it is looked for at once.
    again(changes.length > 0 ? 0 : Math.max(pollMs, spent * restTimes));
  }

  folders.follow(seen);
  again(pollMs);
  return {
    fault,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      folders.close();
    },
  };
}

interface WatchedFolders {
  readonly follow: (look: Look) => void;
  readonly close: () => void;
}

/** One watcher a folder: Node 20 follows no whole tree on Linux but by asking each file again and again. */
function watchedFolders(happened: () => void): WatchedFolders {
  const watchers = new Map<string, { readonly folder: string; readonly watcher: FSWatcher }>();
  const drop = (path: string): void => {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  };
  return {
    follow: ({ folders }) => {
      for (const [path, { folder }] of watchers) if (folders.get(path) !== folder) drop(path);
      for (const [path, folder] of folders) {
        const watcher = watchers.has(path) ? undefined : watcherOf(path, happened);
        watcher?.once("error", () => {
          drop(path);
        });
        if (watcher !== undefined) watchers.set(path, { folder, watcher });
      }
    },
    close: () => {
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}

/** Undefined where the system has no watcher left, or the folder has just gone: looking now and then must do. */
function watcherOf(path: string, happened: () => void): FSWatcher | undefined {
  try {
    return watchOne(path, happened);
  } catch {
    return undefined;
  }
}
