import type { Host } from "./host.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeConsole } from "./node-console.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";

/** The real world, as seen from the folder in which the command was given. `packageRoot` is where hyte itself lies. */
export function nodeHost(packageRoot: string): Host {
  return {
    files: nodeFiles(process.cwd()),
    clock: nodeClock,
    console: nodeConsole(),
    git: nodeGit,
    ownFiles: nodeFiles(packageRoot),
  };
}
