import { homedir } from "node:os";
import { join } from "node:path";
import type { Host } from "./host.ts";
import { nodeFiles } from "./node-files.ts";

/** `$XDG_CACHE_HOME/hyte`, on Windows `%LOCALAPPDATA%\hyte`, else `~/.cache/hyte`. Made when something is written. */
export function nodeCache(env: NodeJS.ProcessEnv): Host["cache"] {
  const local = process.platform === "win32" ? env["LOCALAPPDATA"] : undefined;
  const folder = env["XDG_CACHE_HOME"] ?? local ?? join(homedir(), ".cache");
  return nodeFiles(join(folder, "hyte"));
}
