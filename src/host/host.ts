import type { DocumentTools } from "../base/document-tools.ts";

/** Everything hyte may do to the world; the only implementations are in this folder and in the tests. */
export interface Host {
  readonly files: ReadFiles & WriteFiles;
  readonly clock: Clock;
  readonly console: Console;
  readonly git: Git;
  /** The files of hyte's own package: schemas, and the example that `init` copies. */
  readonly ownFiles: ReadFiles;
  readonly network: Network;
  readonly workbooks: Workbooks;
  /** What documents are made with: packages and programs that may be missing. */
  readonly documents: DocumentTools;
  /** What hyte keeps for itself outside every plan, such as a catalogue; may be removed at any time. */
  readonly cache: ReadFiles & WriteFiles;
  readonly preview: Preview;
}

/** What a live preview needs of the machine. Nothing is loaded or opened before a command asks for it. */
export interface Preview {
  /** Another at each start of the program. */
  readonly run: string;
  /** Answers the browsers of this machine, and of no other, until closed. Throws a UserError where no port can be had. */
  readonly listen: (asked: ListenAsked) => Promise<Listening>;
  /** Tells of each burst of saves, until closed. */
  readonly watch: (asked: WatchAsked) => Promise<Watching>;
  /** Resolves when the user ends the program (Ctrl+C). */
  readonly stopped: () => Promise<void>;
}

export interface ListenAsked {
  /** 0 for any free one. */
  readonly port: number;
  /** Whether one of the next ports is as good where that one is taken. */
  readonly mayMove: boolean;
  /** Path of the stream of events ("/hyte-serve/events"). */
  readonly events: string;
  /** What is at a path: decoded, without the query, "/" first. */
  readonly answer: (path: string) => Promise<PreviewAnswer>;
}

export interface PreviewAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  /** Where to go instead, a path of this server. */
  readonly location?: string;
}

export interface Listening {
  /** "http://127.0.0.1:6127" */
  readonly address: string;
  /** Tells every stream of events, and each that is opened later, at what the site now is. */
  readonly tell: (state: string) => void;
  /** Rejects with what `answer` threw, and never resolves. */
  readonly fault: Promise<never>;
  readonly close: () => Promise<void>;
}

export interface WatchAsked {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Files and folders below it, asked for at each look; hidden entries in them are passed over. */
  readonly paths: () => readonly string[];
  /** Given the paths of files that are new, gone or other than before. The next burst waits until it has resolved. */
  readonly changed: (paths: readonly string[]) => Promise<void>;
}

export interface Watching {
  /** Rejects with what `changed` threw, and never resolves. */
  readonly fault: Promise<never>;
  readonly close: () => void;
}

/** The way out to statistical services. Nothing is loaded or opened before a command asks for it. */
export interface Network {
  readonly open: (rules: NetworkRules) => Promise<Fetch>;
}

/** What one run may do on the network. */
export interface NetworkRules {
  /** Hosts that may be asked by hyte.yaml or by default, in lower case, with a port where it is not the usual one. */
  readonly hosts: readonly string[];
  /** Hosts that the command line names: they may be asked too, but are nothing to write in hyte.yaml. */
  readonly servers: readonly string[];
  /** Whether loopback and private addresses may be asked. */
  readonly privateAddresses: boolean;
  /** True: nothing is asked at all, every request fails as "offline". */
  readonly offline: boolean;
  /** How often a host may be asked. */
  readonly paceOf: (host: string) => Pace;
}

/** At most `atOnce` requests under way, and at most `calls` begun within any `seconds`. */
export interface Pace {
  readonly atOnce: number;
  readonly calls: number;
  readonly seconds: number;
}

/**
 * Asks once, politely: in the queue of the host, with retries for what may pass (429, 5xx, a broken connection), and
 * never more than `maxBytes` unpacked. Any other status is an answer. Throws a FetchError of kind "source" where no
 * answer came.
 */
export type Fetch = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpRequest {
  readonly url: string;
  /** Sent as JSON by POST; without it the request is a GET. */
  readonly body?: unknown;
  /** Of the unpacked answer; the default is 64 MB. */
  readonly maxBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Of the header `content-type`, in lower case, without parameters; "" where there is none. */
  readonly type: string;
  readonly body: Uint8Array;
}

/** Excel workbooks, read apart from hyte so that a hostile one can be stopped. */
export interface Workbooks {
  /** The cells of a sheet (the first one without a name) as text, row by row. Throws a UserError. */
  readonly read: (contents: Uint8Array, sheet?: string) => Promise<SheetRows>;
}

/** Dates as YYYY-MM-DD, numbers as shortest decimals with a point, empty cells as "". */
export type SheetRows = readonly (readonly string[])[];

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
  /** SHA-256 of the contents, 64 hexadecimal digits. */
  readonly sha256: (contents: string | Uint8Array) => string;
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
  /**
   * Takes a path as a sign that this run is at work, and gives what lets go of it; undefined where another running
   * one holds it. That of a run that was killed is taken over.
   */
  readonly lock: (path: string) => (() => void) | undefined;
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
  /** A bar on standard error; absent where that is no terminal. */
  readonly progress?: (total: number) => Promise<Progress>;
  /** Adds Markdown to the summary page of the GitHub job that runs hyte; absent elsewhere. */
  readonly jobSummary?: (markdown: string) => void;
}

/** A progress bar: `step` after each of the things, `stop` removes it. */
export interface Progress {
  readonly step: (label: string) => void;
  readonly stop: () => void;
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
