/** What the house does without, and where it stands all the same: how often in a file, and why. */
export interface Permission {
  readonly path: string;
  readonly times: number;
  readonly why: string;
}

/** A construct that needs a permission wherever it is used. */
export interface Guarded {
  readonly name: string;
  readonly pattern: RegExp;
  readonly isFree: (path: string) => boolean;
  readonly permissions: readonly Permission[];
}

/** An error is caught at the wall to the world, at the end of a run, and where one is turned into what hyte says. */
export const catching: Guarded = {
  name: "catch",
  pattern: /\bcatch\b\s*[({]/g,
  isFree: (path) => path.startsWith("host/") || path.includes("/generated/"),
  permissions: [
    {
      path: "browser/remembered-theme.ts",
      times: 2,
      why: "a browser that keeps nothing says so by throwing",
    },
    { path: "main.ts", times: 1, why: "tells what the user can mend from a fault of hyte" },
    { path: "commands/command-line.ts", times: 1, why: "commander says wrong use by throwing" },
    { path: "commands/languages.ts", times: 1, why: "a plan that is not there has no language" },
    { path: "commands/repository.ts", times: 1, why: "a .git that is closed to us is there too" },
    {
      path: "commands/pull-fetch.ts",
      times: 2,
      why: "one indicator's failure stops no other, and a fault of hyte waits until all have ended",
    },
    {
      path: "commands/search-catalogue.ts",
      times: 3,
      why: "an old catalogue does where no new one can be had, and a search needs nothing kept",
    },
    {
      path: "commands/serve-build.ts",
      times: 1,
      why: "what the user can mend ends no preview: it is shown and told until it is mended",
    },
    {
      path: "load/load.ts",
      times: 2,
      why: "a file that cannot be read, or not by the fast parser, is a finding or another parser's",
    },
    { path: "load/trial.ts", times: 1, why: "where the parser stops is the answer" },
    {
      path: "outputs/templates.ts",
      times: 1,
      why: "a fault in a template of the plan repository is the user's to mend",
    },
    {
      path: "snapshots/provenance.ts",
      times: 1,
      why: "what is no YAML in data/ is a finding of its file",
    },
    {
      path: "sources/cube/answer.ts",
      times: 2,
      why: "an answer that is no UTF-8 or no JSON is the source's failure",
    },
    {
      path: "sources/file/find-file.ts",
      times: 1,
      why: "a file that the system refuses is one indicator's failure",
    },
    {
      path: "sources/file/own-table.ts",
      times: 1,
      why: "hyte pull tells of what cannot be read",
    },
    {
      path: "sources/file/workbook.ts",
      times: 1,
      why: "what cannot be read in a workbook is one indicator's failure",
    },
    {
      path: "sources/sotkanet/api.ts",
      times: 2,
      why: "an answer that is no UTF-8 or no JSON is the source's failure",
    },
    {
      path: "sources/sotkanet/regions.ts",
      times: 1,
      why: "the table that hyte ships does where the service has none",
    },
    {
      path: "write/manifest.ts",
      times: 1,
      why: "a manifest that is no JSON is none of ours",
    },
    {
      path: "write/write-changes.ts",
      times: 2,
      why: "what failed is undone as far as it goes, and then fails on",
    },
    {
      path: "write/write-pair.ts",
      times: 2,
      why: "what was put in waiting is taken back, as far as it goes, before the failure goes on",
    },
  ],
};

/** What has no permission, and each permission that is no longer used as it stands. */
export function breachesOf(
  { name, pattern, isFree, permissions }: Guarded,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const allowed = new Map(permissions.map(({ path, times }) => [path, times]));
  const found = new Map(
    [...files].map(([path, text]) => [path, withoutComments(text).match(pattern)?.length ?? 0]),
  );
  return [...new Set([...files.keys(), ...allowed.keys()])]
    .filter((path) => !isFree(path) && (found.get(path) ?? 0) !== (allowed.get(path) ?? 0))
    .map((path) => `${path}: ${name} ${found.get(path) ?? 0}, allowed ${allowed.get(path) ?? 0}`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}
