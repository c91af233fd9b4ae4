import { load as parseFast, type State } from "js-yaml";
import { UserError } from "../base/errors.ts";
import type { Facts, Finding } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";
import type { ReadFiles } from "../host/host.ts";
import { decode, hasBom } from "./decode.ts";
import type { Document } from "./document.ts";
import { fileFinding } from "./finding-at.ts";
import { parsersAgree } from "./guard.ts";
import { limits } from "./limits.ts";
import { plainSchema } from "./plain-scalars.ts";
import { lineAt } from "./lines.ts";
import { fastDocument, preparePlaces } from "./places.ts";
import { findPlanFiles } from "./plan-files.ts";

/** All files of a plan that could be read, and what was wrong with the others. */
export interface Loaded {
  /** `hyte.yaml` at the root; undefined where there is none, or none that can be read. */
  readonly config: Document | undefined;
  /**
   * `plan/**\/*.yaml` in path order (and `.yml`, which has a finding). `data` is a mapping, or undefined for an
   * empty file; slips with one clear meaning are mended in it.
   */
  readonly documents: readonly Document[];
  /**
   * Files whose content is not, or not wholly, in `documents`: what is named in their text may exist. A text is
   * empty where it is not known (too large, unreadable): then anything may exist.
   */
  readonly unread: readonly SourceFile[];
  /** How many files were looked at, `hyte.yaml` included. */
  readonly checked: number;
  /** In order of path and place. The subject of each is its file. */
  readonly findings: readonly Finding[];
}

/** What became of one file; `postponed` until the exact parser is there. */
interface Outcome {
  readonly document?: Document;
  readonly unread?: SourceFile;
  readonly postponed?: SourceFile;
  readonly findings: readonly Finding[];
}

const none: readonly Finding[] = [];

/**
 * Reads the plan below a root. Throws nothing for what the files hold. Waits only for the exact parser to be
 * imported, and that only where some file needs it.
 */
export async function load(files: ReadFiles): Promise<Loaded> {
  const found = findPlanFiles(files);
  const outcomes = await finished(found.paths.map((path) => readFile(files, path)));
  const strays = found.unread.map((path) => textOf(files, path));
  const texts = [
    ...outcomes.flatMap(({ document, unread }) => document?.file ?? unread ?? []),
    ...strays,
  ];
  const [first] = outcomes;
  const hasConfig = found.config !== undefined;
  return {
    config: hasConfig ? first?.document : undefined,
    documents: outcomes.slice(hasConfig ? 1 : 0).flatMap(({ document }) => document ?? []),
    unread: [...outcomes.flatMap(({ unread }) => unread ?? []), ...strays],
    checked: found.paths.length + strays.length,
    findings: [
      ...found.findings,
      ...(found.misplaced.size > 0
        ? texts.flatMap((file) => misplacedFinding(file, found.misplaced))
        : none),
      ...outcomes.flatMap(({ findings }) => findings),
    ].sort(byPlace),
  };
}

/** At the first line of the file: that is what a reader recognises it by. */
function misplacedFinding(
  file: SourceFile,
  misplaced: ReadonlyMap<string, string>,
): readonly Finding[] {
  const correct = misplaced.get(file.path);
  if (correct === undefined) return none;
  const end = lineAt(file.text, 0).text.trimEnd().length;
  return [
    fileFinding("file-outside-plan", file, { path: file.path, correct }, { from: 0, to: end }),
  ];
}

function readFile(files: ReadFiles, path: string): Outcome {
  const text = files.text(path, limits.fileBytes);
  if (text === undefined || text.startsWith("\uFEFF") || text.includes("\0"))
    return readBytes(files, path);
  return readPlain({ path, text });
}

function readPlain(file: SourceFile): Outcome {
  const document = readFast(file);
  return document ? { document, findings: none } : { postponed: file, findings: none };
}

/** Files that are too large, not UTF-8, or begin with a byte order mark. */
function readBytes(files: ReadFiles, path: string): Outcome {
  const size = files.size(path);
  if (size !== undefined && size > limits.fileBytes)
    return refused("file-too-large", path, {
      size: Math.ceil(size / 100_000) / 10,
      limit: limits.fileBytes / 1_000_000,
    });
  const bytes = bytesOf(files, path);
  if (!bytes) return refused("unreadable-file", path, { path });
  const { file, foreign } = decode(path, bytes);
  if (foreign) {
    const { encoding, from, to } = foreign;
    return {
      postponed: file,
      findings: [fileFinding("not-utf8", file, { encoding }, { from, to })],
    };
  }
  return readPlain(file);
}

function refused(code: "file-too-large" | "unreadable-file", path: string, facts: Facts): Outcome {
  const file = { path, text: "" };
  return { unread: file, findings: [fileFinding(code, file, facts)] };
}

function bytesOf(files: ReadFiles, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Letters that may be written in two ways begin here; Latin letters, dashes and quotes of prose are in neither. */
const mayBeComposed = /[\u0300-\u1FFF\u2126\u212A\u212B\u2ADC\u3040-\uFFFF]/;

/** Undefined where the exact parser has to look: the parsers could differ, or something is wrong. */
function readFast(file: SourceFile): Document | undefined {
  if (!parsersAgree(file.text)) return undefined;
  const text = mayBeComposed.test(file.text) ? file.text.normalize("NFC") : file.text;
  const held = { text: file.text };
  try {
    const data = parseFast(text, {
      schema: plainSchema,
      ...(text === file.text ? { listener: sharing(held) } : {}),
    });
    return typeof data === "object" && data !== null && !Array.isArray(data)
      ? fastDocument(hasBom(file) ? file : { path: file.path, text: held.text }, data)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * js-yaml works on a copy of the text with a mark at its end, and its strings are parts of that copy. Taking the
 * file's text out of it too lets go of the original: half of what a large plan holds in memory.
 */
function sharing(held: { text: string }): (event: string, state: State) => void {
  return (_event, state) => {
    held.text = state.input.slice(0, held.text.length);
    Object.assign(state, { listener: null });
  };
}

async function finished(outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  if (!outcomes.some(({ postponed }) => postponed)) return outcomes;
  const { readExactly } = await preparePlaces();
  return outcomes.map((outcome) => {
    const { postponed: file, findings } = outcome;
    if (!file) return outcome;
    const { isBroken, findings: more, ...read } = readExactly(file);
    const document = read.data === undefined && isBroken ? {} : { document: { file, ...read } };
    return { ...document, ...(isBroken ? { unread: file } : {}), findings: [...findings, ...more] };
  });
}

function textOf(files: ReadFiles, path: string): SourceFile {
  const size = files.size(path) ?? Infinity;
  const bytes = size <= limits.fileBytes ? bytesOf(files, path) : undefined;
  return bytes ? decode(path, bytes).file : { path, text: "" };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.at.file.path !== b.at.file.path) return a.at.file.path < b.at.file.path ? -1 : 1;
  return a.at.from - b.at.from;
}
