import { existsSync } from "node:fs";
import type { Host } from "./host.ts";
import { nodeCache } from "./node-cache.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeConsole } from "./node-console.ts";
import { nodeDocuments } from "./node-documents.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeGit } from "./node-git.ts";
import { nodeNetwork } from "./node-network.ts";
import { nodePreview } from "./node-preview.ts";
import { nodeWorkbooks } from "./node-workbooks.ts";

/**
 * The files of the working folder. One that was removed under the terminal has no name but the one that the terminal
 * remembers; writing there would make it again, where nobody looks for it.
 */
function workingFiles(): Host["files"] {
  try {
    return nodeFiles(process.cwd());
  } catch {
    const remembered = process.env["PWD"] ?? "/";
    const isBack = remembered !== "/" && existsSync(remembered);
    return nodeFiles(remembered, isBack ? undefined : remembered);
  }
}

/** The real world, as seen from the folder in which the command was given. `packageRoot` is where hyte itself lies. */
export function nodeHost(packageRoot: string): Host {
  return {
    files: workingFiles(),
    clock: nodeClock,
    console: nodeConsole(),
    git: nodeGit,
    ownFiles: nodeFiles(packageRoot),
    network: nodeNetwork,
    workbooks: nodeWorkbooks,
    documents: nodeDocuments(process.env),
    cache: nodeCache(process.env),
    preview: nodePreview,
  };
}
