/** Everything hyte may do to the world; the only implementations are in this folder and in the tests. */
export interface Host {
  readonly files: ReadFiles & WriteFiles;
  readonly clock: Clock;
  readonly console: Console;
  readonly git: Git;
  /** The files of hyte's own package: schemas, and the example that `init` copies. */
  readonly ownFiles: ReadFiles;
}

/**
 * One entry below the root that was listed. `path` is relative to the listed root, with "/", in NFC; of names that
 * are the same in NFC, all but one are as they are on disk.
 */
export interface FileEntry {
  readonly path: string;
  readonly kind: "file" | "link-out" | "other";
}

/** Reading below one root folder. Synchronous: promises are three times slower for thousands of small files. */
export interface ReadFiles {
  /**
   * Files below `folder` (relative to the root), in POSIX path order; hidden entries and node_modules are
   * left out. A symbolic link that leads out of the root is listed as "link-out" and never followed; links to
   * folders are not followed at all. A folder that does not exist gives an empty list. `limit` stops the walk.
   */
  readonly list: (folder: string, limit?: number) => readonly FileEntry[];
  /** Size in bytes, or undefined where there is no such file. */
  readonly size: (path: string) => number | undefined;
  /** The bytes of a file. Throws a UserError where it cannot be read. */
  readonly read: (path: string) => Uint8Array;
  /**
   * The text of a file that `list` gave, in one go: what every run does for every file. Undefined where it holds
   * more than `limit` bytes, is not UTF-8 throughout or cannot be read so simply; `size` and `read` then tell.
   */
  readonly text: (path: string, limit: number) => string | undefined;
  /** The same files seen from another folder (absolute, or relative to this root). */
  readonly below: (folder: string) => ReadFiles & WriteFiles;
  /** Absolute path of the root, for messages to people. */
  readonly root: string;
}

export interface WriteFiles {
  /** Writes to the side and renames, so that the path holds the old or the new contents, never a part. */
  readonly write: (path: string, contents: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** What a `write` that was cut off left in this folder (not below it). None of a run that still goes on. */
  readonly leftovers: (folder: string) => readonly Leftover[];
  readonly rename: (from: string, to: string) => void;
}

/** The hidden file beside a path that was to be written, and that path. */
export interface Leftover {
  readonly path: string;
  readonly of: string;
}

export interface Clock {
  /** Today as YYYY-MM-DD, in the time zone of the machine. */
  readonly today: () => string;
}

export interface Console {
  /** Data: what a program may read. */
  readonly out: (text: string) => void;
  /** Talk: progress, summaries, errors. */
  readonly err: (text: string) => void;
  /** Whether standard output takes colours (NO_COLOR and FORCE_COLOR are honoured). */
  readonly color: boolean;
  readonly columns: number;
  /** Environment variables that hyte reads: LANG and its kin, GITHUB_ACTIONS, GITHUB_STEP_SUMMARY. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Adds Markdown to the summary page of the GitHub job that runs hyte; absent elsewhere. */
  readonly jobSummary?: (markdown: string) => void;
}

export interface Git {
  /** Hash and date of the last commit that touched any of these paths below the folder; undefined outside git. */
  readonly lastCommit: (folder: string, paths: readonly string[]) => Promise<Commit | undefined>;
}

export interface Commit {
  readonly hash: string;
  /** YYYY-MM-DD of the committer. */
  readonly date: string;
}
