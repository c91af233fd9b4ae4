import type { ReadFiles, WriteFiles } from "../host/host.ts";

/** Two files that belong together: values, and beside them their provenance, which holds the hash of the values. */
export interface Pair {
  readonly values: PairFile;
  readonly provenance: PairFile;
  /** Where the new provenance waits while the values take their place. */
  readonly waiting: string;
}

interface PairFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * Writes a pair so that whatever cuts it off, both files are the old ones or the new, or the new provenance still waits
 * beside new values, which `mendPair` finishes. Throws a UserError where the disk refuses: the old pair is whole then, but
 * for a waiting provenance that could not be removed, or only the last renaming was refused, and the new pair is left as
 * one that was cut off.
 */
export function writePair({ values, provenance, waiting }: Pair, files: WriteFiles): void {
  files.write(waiting, provenance.contents);
  try {
    files.write(values.path, values.contents);
  } catch (error) {
    removeIfPossible(waiting, files);
    throw error;
  }
  files.rename(waiting, provenance.path);
}

/** What stopped the writing may stop the removing too; the first is what the user is told, the next run removes it. */
function removeIfPossible(path: string, files: WriteFiles): void {
  try {
    files.remove(path);
  } catch {
    return;
  }
}

/** The paths of a pair that a cut-off run may have left half done. */
export interface HalfPair {
  readonly values: string;
  readonly provenance: string;
  readonly waiting: string;
  /** The hash that the waiting provenance holds; undefined where it cannot be read. */
  readonly expected: string | undefined;
}

/** More than any file of values: one that is larger was not written by a pull, and is not read. */
const largest = 64 * 1024 * 1024;

/**
 * Finishes a pair whose values are already the new ones, and takes back one whose values are still the old: true for
 * one that was finished.
 */
export function mendPair(
  { values, provenance, waiting, expected }: HalfPair,
  files: ReadFiles & WriteFiles,
): boolean {
  const isReadable = (files.size(values) ?? Infinity) <= largest;
  const isNew = isReadable && files.sha256(files.read(values)) === expected;
  if (isNew) files.rename(waiting, provenance);
  else files.remove(waiting);
  return isNew;
}
