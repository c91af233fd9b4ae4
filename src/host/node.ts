import type { Host } from "./host.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeConsole } from "./node-console.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";

/** A folder that was removed under the terminal has no name but the one that the terminal remembers. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env["PWD"] ?? "/";
  }
}

/** The real world, as seen from the folder in which the command was given. `packageRoot` is where hyte itself lies. */
export function nodeHost(packageRoot: string): Host {
  return {
    files: nodeFiles(currentFolder()),
    clock: nodeClock,
    console: nodeConsole(),
    git: nodeGit,
    ownFiles: nodeFiles(packageRoot),
  };
}
