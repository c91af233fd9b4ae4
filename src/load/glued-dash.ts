import type { Edit } from "../base/finding.ts";
import type { Slip } from "./slip.ts";
import { type StructureLine, structureLines } from "./structure-lines.ts";
import { unread } from "./trial.ts";

const suspicious = /^ *(?:- +)*-["'{[\p{L}_]/mu;
const glued = /^( *(?:- +)*)-(["'{[\p{L}_].*)$/u;
const keyed = /^[A-Za-z_][\w-]*:(?: |$)/;
const name = /^[a-z][a-z0-9-]* *(?:#.*)?$/;

/** Told of one file. */
const most = 300;

/** Lines above in which the key of a list is looked for, past comments. */
const nearest = 20;

/** Lines of an entry that move along with its key. */
const mostBelow = 500;

/**
 * Entries of a list whose dash touches what it stands before: `-id: uni`. YAML takes the dash for the beginning of
 * the name. The lines of the entry move along where they stand below the key as it is written.
 */
export function gluedDashSlips(text: string): readonly Slip[] {
  if (!suspicious.test(text)) return [];
  const lines = [...structureLines(text)].filter((line) => line.text.trim() !== "");
  const entries = lines
    .flatMap((line, index) => (isEntry(lines, index) ? [{ line, index }] : []))
    .slice(0, most)
    .map(({ line, index }) => ({ line, repair: editsOf(lines, index) }));
  const isRead =
    entries.length > 0 &&
    unread(
      text,
      entries.flatMap(({ repair }) => repair),
    ) === -1;
  return entries.map(({ line, repair }) => ({
    code: "missing-space-after-dash",
    from: line.from + line.indent,
    to: line.from + line.text.trimEnd().length,
    facts: { correct: `- ${(glued.exec(line.text)?.[2] ?? "").trimEnd().slice(0, 200)}` },
    repair,
    safe: isRead || repair.length === 1,
  }));
}

/** A key or brackets after the dash say it; of a mere word, the lines beside it. */
function isEntry(lines: readonly StructureLine[], index: number): boolean {
  const line = lines[index];
  const rest = line && !line.head ? glued.exec(line.text)?.[2] : undefined;
  if (rest === undefined) return false;
  if (keyed.test(rest) || /^["'{[]/.test(rest)) return true;
  return (name.test(rest) && isBelowKey(lines, index)) || isBesideEntry(lines, index);
}

function isBelowKey(lines: readonly StructureLine[], index: number): boolean {
  const before = lines.slice(Math.max(0, index - nearest), index).findLast(isNoComment);
  if (before?.key === undefined || before.value !== "") return false;
  return before.indent <= (lines[index]?.indent ?? 0);
}

function isNoComment({ value }: StructureLine): boolean {
  return !value.startsWith("#");
}

function isBesideEntry(lines: readonly StructureLine[], index: number): boolean {
  const indent = lines[index]?.indent;
  return [lines[index - 1], lines[index + 1]].some(
    (other) => other?.indent === indent && /^ *-(?: |\p{L})/u.test(other?.text ?? ""),
  );
}

function editsOf(lines: readonly StructureLine[], index: number): readonly Edit[] {
  const line = lines[index];
  const [, lead = ""] = glued.exec(line?.text ?? "") ?? [];
  if (!line) return [];
  const at = line.from + lead.length + 1;
  const below = lines[index + 1]?.indent === lead.length + 1 ? linesBelow(lines, index) : [];
  return [
    { from: at, to: at, text: " " },
    ...below.map(({ from }) => ({ from, to: from, text: " " })),
  ];
}

function linesBelow(lines: readonly StructureLine[], index: number): readonly StructureLine[] {
  const near = lines.slice(index + 1, index + 1 + mostBelow);
  const column = lines[index]?.indent ?? 0;
  const end = near.findIndex(({ indent }) => indent <= column);
  return end === -1 ? near : near.slice(0, end);
}
