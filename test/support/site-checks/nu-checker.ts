import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SiteCheck } from "./site-check.ts";

const jar = join(
  dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
  "build/dist/vnu.jar",
);

/** It runs for seconds only: what a long run gains by compiling well takes longer than all else here. */
const short = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** No page has an error for the Nu checker, the reference of the HTML standard. It needs Java. */
export const nuChecker: SiteCheck = {
  id: "nu-checker",
  isPerPage: true,
  find: ({ folder, pages }) => {
    // A command line holds only so many names.
    const few = pages.length < 20 ? pages.map((page) => join(folder, page)) : [folder];
    const args = [...short, "-jar", jar, "--errors-only", "--skip-non-html", ...few];
    const { stderr, status } = spawnSync("java", args, { encoding: "utf8" });
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    return status === 0 ? lines : [...lines, `exit code ${String(status)}`];
  },
};

/** Whether there is a Java that the checker runs on. */
export function hasJava(): boolean {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = /version "(\d+)/.exec(stderr)?.[1];
  return status === 0 && Number(version) >= 11;
}
