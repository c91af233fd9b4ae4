import type { ReadFiles } from "../host/host.ts";
import { folderAbove } from "./project.ts";

/**
 * The way from the top folder of the git repository to a plan's root ("" or "kunnat/mallila/"): GitHub counts paths
 * from there, wherever the command was given. "" outside a repository.
 */
export function wayInRepository(plan: ReadFiles): string {
  let way = "";
  for (let at: ReadFiles | undefined = plan; at !== undefined; at = folderAbove(at)) {
    if (isTopOfRepository(at)) return way;
    way = `${nameOf(at)}/${way}`;
  }
  return "";
}

/** `.git` is a folder, or in a worktree and in a submodule a file that says where the folder is. One that is closed to us is there too. */
function isTopOfRepository(files: ReadFiles): boolean {
  try {
    return files.size(".git/HEAD") !== undefined || files.size(".git") !== undefined;
  } catch {
    return true;
  }
}

function nameOf({ root }: ReadFiles): string {
  return root.replaceAll("\\", "/").replace(/\/+$/, "").replace(/^.*\//, "");
}
