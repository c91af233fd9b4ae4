import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Commit, Git } from "./host.ts";

/** The installed git; without it, or outside a repository, there is nothing to say. */
export const nodeGit: Git = {
  async lastCommit(folder, paths): Promise<Commit | undefined> {
    if (!isInRepository(folder)) return undefined;
    const { execa } = await import("execa");
    const format = "--format=%H %cd";
    // A repository may be set up to run programs of its own; none of them is needed here.
    const quiet = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
    const args = [...quiet, "log", "-1", format, "--date=short", "--", ...paths];
    const { stdout, failed } = await execa("git", args, {
      cwd: folder,
      reject: false,
      timeout: 10_000,
    });
    const [hash, date] = failed ? [] : stdout.trim().split(" ");
    return hash && date ? { hash, date } : undefined;
  },
};

/** Looked for first: outside a repository git need not even be loaded. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}
