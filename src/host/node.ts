import type { Host } from "./host.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeConsole } from "./node-console.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";

/** The real world, as seen from the folder in which the command was given. */
export function nodeHost(): Host {
  return {
    files: nodeFiles(process.cwd()),
    clock: nodeClock,
    console: nodeConsole(),
    git: nodeGit,
  };
}
