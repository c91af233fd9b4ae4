import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inject } from "vitest";
import { nodeFiles } from "../../src/host/node-files.ts";
import { run } from "./run.ts";

/** A site on disk; paths are from its root. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  /** Those of the files that are pages. */
  readonly pages: readonly string[];
  readonly read: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
}

/** One of the examples on a fixed day. It is built once in a run of the tests: who changes it takes a copy. */
export async function builtExample(
  name: string,
  options: readonly string[] = [],
): Promise<BuiltSite> {
  const folder = join(inject("sites"), [name, ...options].join(" "));
  if (!existsSync(folder)) await buildInto(folder, name, options);
  return siteIn(folder);
}

/** A site of one's own to change; it goes with all others at the end of the run. */
export function copyOf({ folder }: BuiltSite): BuiltSite {
  const copy = mkdtempSync(`${folder} `);
  cpSync(folder, copy, { recursive: true });
  return siteIn(copy);
}

/** The address of a file of the site as it lies in its folder, perhaps with a query or a fragment. */
export function addressIn({ folder }: BuiltSite, path: string): string {
  return new URL(path, pathToFileURL(`${folder}/`)).href;
}

/** Builds beside and renames: two files of tests may ask for the same site at once. */
async function buildInto(folder: string, name: string, options: readonly string[]): Promise<void> {
  const beside = mkdtempSync(`${folder} `);
  const examples = nodeFiles(fileURLToPath(new URL("../../examples/", import.meta.url)));
  const { code, err } = await run(
    ["build", name, "--out", beside, ...options],
    {},
    { files: examples },
  );
  if (code !== 0) throw new Error(`build ${name}: ${err}`);
  if (!existsSync(folder)) renameSync(beside, folder);
}

function siteIn(folder: string): BuiltSite {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  return {
    folder,
    files,
    pages: files.filter(isPage),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    bytes: (path) => readFileSync(join(folder, path)),
  };
}

function isPage(path: string): boolean {
  return path.endsWith(".html");
}

/** The kind of a page by its path: pages of one kind come from one template. */
export function kindOf(path: string): string {
  const [language = "", folder = "", file] = path.split("/");
  if (folder === "") return "choice";
  return file === undefined ? `${language} ${folder}` : `${language} ${folder}/`;
}

/** The links of a page that lead to another or to a place in one, as paths from the site's root with fragments. */
export function linksOf(path: string, html: string): readonly string[] {
  const base = new URL(path, "file:///");
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&").replaceAll("&#x3D;", "="), base))
    .filter(({ protocol }) => protocol === "file:")
    .map(({ pathname, hash }) => pathname.slice(1) + hash);
}

/** The addresses that a page would load by itself: anything but the site's own files is an external request. */
export function resourcesOf(html: string): readonly string[] {
  const tags = html.match(/<(?:link|script|img|iframe|source|use|object|embed)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = ""]) => url),
  );
}
