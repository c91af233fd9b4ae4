import { isMap } from "yaml";
import type { Finding } from "../base/finding.ts";
import type { KeyPath, Place, SourceFile } from "../base/place.ts";
import { conflictSlips } from "./conflict-slips.ts";
import type { PlaceOf } from "./document.ts";
import { findingAt } from "./finding-at.ts";
import { gluedDashSlips } from "./glued-dash.ts";
import { limits } from "./limits.ts";
import { lineAt } from "./lines.ts";
import { readNodes } from "./nodes.ts";
import { parse, type Parsed } from "./parse.ts";
import { inOriginal, originalOffset, patch, type Patched, unpatched } from "./patched.ts";
import { withoutMarks } from "./quote-marks.ts";
import type { Slip } from "./slip.ts";
import { spotAt, surveySpots } from "./spots.ts";
import { syntaxSlips } from "./syntax-slips.ts";
import { textSlips } from "./text-slips.ts";

/** What the exact parser made of a file. */
export interface ExactReading {
  /** The data, as if every slip that has one clear meaning were mended; undefined for an empty file. */
  readonly data: unknown;
  /** Whether the data cannot be relied on, wholly or in part. */
  readonly isBroken: boolean;
  /** Whether some of it was read as its writer most likely meant it. */
  readonly isMended: boolean;
  readonly lost: readonly KeyPath[];
  readonly placeOf: PlaceOf;
  readonly findings: readonly Finding[];
}

/** Times that a file is parsed anew after something in it was mended: at most, at least, and characters in all. */
const mostRounds = 20;
const leastRounds = 6;
const mostReread = 300_000;

/** Larger files are parsed once: their slips are told, and not mended. */
const longestMended = 100_000;

/** Slips mended at a time, and findings told of one file: a thousand more would help nobody. */
const mostMended = 300;
const mostFindings = 1000;

const breaking: ReadonlySet<string> = new Set([
  "alias-limit",
  "alias-to-itself",
  "several-documents",
]);

/**
 * Reads a file by the exact parser, with all its slips. Slips that have one clear meaning are mended in a copy of
 * the text, which is read again: so one slip brings no other findings, and what stands beside it is found as well.
 */
export function readExactly(file: SourceFile): ExactReading {
  const findings: Finding[] = [];
  let patched = unpatched(file.text);
  const rounds = Math.min(mostRounds, Math.max(leastRounds, mostReread / (file.text.length + 1)));
  for (let round = 1; ; round++) {
    const before = patched;
    const once = readOnce(before.text);
    const reading = { ...once, slips: untold(before, once.slips, findings) };
    const mayMend = round < rounds && file.text.length <= longestMended;
    const mended = mayMend ? mend(before, reading.slips) : [];
    findings.push(...mended.map(({ slip, edits }) => findingAt(file, before, slip, edits)));
    if (mended.length === 0) {
      const told = reading.slips.slice(0, mostFindings);
      const kept = withoutSpoilt(findings, file, before, once);
      findings.splice(0, findings.length, ...kept);
      const rest = told.map((slip) => findingAt(file, before, slip, undefined));
      findings.push(...(reading.isBroken ? rest.filter((each) => !follows(each, findings)) : rest));
      const isBroken = reading.isBroken || reading.slips.some(({ code }) => breaking.has(code));
      const isLost = reading.slips.some(({ code }) => code === "alias-limit");
      return {
        data: isLost ? undefined : reading.data,
        isBroken,
        isMended: before.edits.length > 0,
        lost: reading.lost,
        placeOf: placesIn(file, before),
        findings: findings.slice(0, mostFindings),
      };
    }
    patched = patch(
      patched,
      mended.flatMap(({ edits }) => edits),
    );
  }
}

/** The slips that were not told before; of those that are too many to be told, only what breaks the reading. */
function untold(
  patched: Patched,
  slips: readonly Slip[],
  told: readonly Finding[],
): readonly Slip[] {
  if (told.length === 0) return slips;
  const found: Slip[] = [];
  for (const slip of slips) {
    if (found.length >= mostFindings && !breaking.has(slip.code)) continue;
    if (!isRetold(patched, slip, told)) found.push(slip);
  }
  return found;
}

/** Whether a slip was told before, and mending it did not help. */
function isRetold(patched: Patched, { code, from }: Slip, told: readonly Finding[]): boolean {
  const at = originalOffset(patched, from);
  return told.some(
    (finding) =>
      finding.at.from <= at &&
      at <= finding.at.to &&
      (finding.code === code || finding.code.startsWith("unclosed-")),
  );
}

/** What is mended wherever it stands, and has nothing to do with what else is on its lines. */
const everywhere: ReadonlySet<string> = new Set([
  "line-ends",
  "tab-indent",
  "unprintable-character",
  "unusual-space",
  "yaml-directive",
]);

/** Takes the fix from findings on whose lines something is still wrong after it: it was not what was meant. */
function withoutSpoilt(
  findings: readonly Finding[],
  file: SourceFile,
  patched: Patched,
  { slips, isBroken }: Once,
): readonly Finding[] {
  if (!findings.some(({ fix }) => fix)) return findings;
  const left = slips
    .slice(0, mostFindings)
    .map((slip) => findingAt(file, patched, slip, undefined));
  const moved = findings.filter(({ code }) => code === "bad-indent" || code === "missing-dash");
  const isSpoilt = (finding: Finding): boolean => {
    const near = linesOf(finding, isBroken ? 1 : 0);
    const nearer = linesOf(finding, 1);
    return left.some((each) => isAmong(each, near)) || moved.some((each) => isAmong(each, nearer));
  };
  return findings.map((finding) => {
    const { fix, ...rest } = finding;
    return fix && !everywhere.has(finding.code) && isSpoilt(finding) ? rest : finding;
  });
}

type Range = Pick<Place, "from" | "to">;

/** The lines of a finding and of what would be mended for it; `more` are the lines after each. */
function linesOf({ at: place, fix = [] }: Finding, more: 0 | 1): readonly Range[] {
  const { text } = place.file;
  return [place, ...fix].map(({ from, to }) => {
    const last = lineAt(text, to);
    const end = last.from + last.text.length;
    const next = more === 1 ? lineAt(text, Math.min(end + 1, text.length)) : last;
    return { from: lineAt(text, from).from, to: next.from + next.text.length };
  });
}

function isAmong({ at }: Finding, lines: readonly Range[]): boolean {
  return lines.some(({ from, to }) => at.from >= from && at.from <= to);
}

/** Whether an error is what is left of a slip that was told: it is on one of its lines, or the next. */
function follows({ code, at }: Finding, told: readonly Finding[]): boolean {
  if (code === "not-a-mapping" && told.length > 0) return true;
  return told.some(({ at: { file, from, to } }) => {
    const next = lineAt(file.text, to + lineAt(file.text, to).text.length + 1);
    return at.from >= lineAt(file.text, from).from && at.from <= next.from + next.text.length;
  });
}

interface Mended {
  readonly slip: Slip;
  /** In offsets of the original. */
  readonly edits: NonNullable<Slip["repair"]>;
}

/** The slips that can be mended now, those left out that touch what another of them mends. */
function mend(patched: Patched, slips: readonly Slip[]): readonly Mended[] {
  const mended: Mended[] = [];
  let taken = patched;
  for (const slip of slips.slice(0, mostMended)) {
    const edits = slip.repair && inOriginal(patched, slip.repair);
    if (!edits || edits.length === 0 || touches(taken, edits)) continue;
    taken = { ...taken, edits: [...taken.edits, ...edits] };
    mended.push({ slip, edits });
  }
  return mended;
}

function touches(patched: Patched, edits: Mended["edits"]): boolean {
  return patched.edits.some((known) =>
    edits.some((edit) => edit.from < known.to && known.from < edit.to),
  );
}

interface Once {
  readonly data: unknown;
  readonly slips: readonly Slip[];
  readonly isBroken: boolean;
  readonly lost: readonly KeyPath[];
}

const nothing: readonly never[] = [];

function readOnce(text: string): Once {
  if (text.trim() === "") {
    const slip = { code: "empty-file", from: 0, to: 0, facts: {} } as const;
    return { data: undefined, slips: [slip], isBroken: false, lost: nothing };
  }
  const early = earlySlips(text);
  if (early.length > 0) return { data: undefined, slips: early, isBroken: true, lost: nothing };
  const parsed = parse(text);
  const slips = parsedSlips(text, parsed).map(withoutMarks);
  if (parsed.tooDeep !== undefined || parsed.errors.length > 0 || parsed.directives.length > 0) {
    return { data: undefined, slips, isBroken: true, lost: nothing };
  }
  const { contents } = parsed;
  if (!contents) return { data: undefined, slips, isBroken: false, lost: nothing };
  const read = readNodes(contents, text);
  if (!isMap(contents)) {
    const line = lineAt(text, contents.range[0]);
    const to = line.from + line.text.trimEnd().length;
    slips.push({ code: "not-a-mapping", from: contents.range[0], to, facts: {} });
    return { data: undefined, slips, isBroken: true, lost: nothing };
  }
  const all = [...slips, ...read.slips.map(withoutMarks)];
  return { data: read.data, slips: all, isBroken: false, lost: read.lost };
}

/** What is told before any structure is looked for, since there is none to be trusted with it. */
function earlySlips(text: string): readonly Slip[] {
  const conflicts = conflictSlips(text);
  if (conflicts.length > 0) return conflicts;
  const slips = textSlips(text);
  return slips.length > 0 ? slips : gluedDashSlips(text);
}

function parsedSlips(
  text: string,
  { errors, directives, second, tooDeep }: Parsed,
): readonly Slip[] {
  if (tooDeep !== undefined)
    return [
      { code: "nesting-limit", from: tooDeep, to: tooDeep + 1, facts: { limit: limits.depth } },
    ];
  if (directives.length > 0) return directives.map((from) => directiveSlip(text, from));
  const slips = [...syntaxSlips(text, errors)];
  if (second === undefined) return slips;
  const marker = text.lastIndexOf("\n---", second) + 1;
  return [...slips, { code: "several-documents", from: marker, to: marker + 3, facts: {} }];
}

/** `%YAML 1.1` would make `no` mean false; the line is taken away. */
function directiveSlip(text: string, from: number): Slip {
  const written = /^[^\r\n]*/.exec(text.slice(from, from + 1000))?.[0] ?? "";
  const to = from + written.length;
  return {
    code: "yaml-directive",
    from,
    to,
    facts: { written },
    repair: [{ from, to, text: "" }],
    safe: true,
  };
}

/** The places of a file whose text was mended: asked once, its spots are kept. */
export function placesIn(file: SourceFile, patched: Patched): PlaceOf {
  let survey: { readonly root: ReturnType<typeof surveySpots> } | undefined;
  return (path, part = "value") => {
    survey ??= { root: surveySpots(patched.text) };
    const { root } = survey;
    if (!root) return { file, from: 0, to: 0 };
    const { spot, isWhole } = spotAt(root, path);
    const isKey = part === "key" && isWhole;
    return placeIn(file, patched, isKey ? { from: spot.keyFrom, to: spot.keyTo } : spot);
  };
}

function placeIn(
  file: SourceFile,
  patched: Patched,
  { from, to }: { from: number; to: number },
): Place {
  const start = originalOffset(patched, from);
  return { file, from: start, to: Math.max(start, originalOffset(patched, to)) };
}
