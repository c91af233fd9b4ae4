import { type Outcome, run, type RunOptions } from "./run.ts";

/** A file as text. */
export function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** The paths of a site, in order. */
export function siteOf(
  files: ReadonlyMap<string, Uint8Array>,
  folder = "site/",
): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder)).sort();
}

/** The same files again, for the next command. */
export function next(
  command: string,
  { files }: Outcome,
  changes: Readonly<Record<string, string>> = {},
  options: RunOptions = {},
): Promise<Outcome> {
  return run(command, { ...Object.fromEntries(files), ...changes }, options);
}
