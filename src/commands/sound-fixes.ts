import type { SourceFile } from "../base/place.ts";
import { applyFixes, type Fix } from "../fix/fix.ts";
import { preparePlaces } from "../load/places.ts";
import { shapeAll } from "../shape/shape-all.ts";

/** Groups in which the fixes of a file are tried: one fix each, unless there are more. */
const mostGroups = 40;

/**
 * Of fixes that do not touch each other those after which the file reads no worse than before: it can still be read,
 * and has no more slips and misfits than it had. A fix is made for one slip; in a line with two it may do harm, and then
 * the line is left to its writer.
 * Each is tried alone, since what one mends would hide what another spoils.
 */
export async function soundFixes(file: SourceFile, fixes: readonly Fix[]): Promise<readonly Fix[]> {
  const before = await stateOf(file);
  const isSound = async (some: readonly Fix[]): Promise<boolean> =>
    isNoWorse(await stateOf({ ...file, text: applyFixes(file, some) }), before);
  const alone: Fix[] = [];
  for (const group of groupsOf(fixes)) {
    if (await isSound(group)) alone.push(...group);
  }
  if (alone.length < 2 || (await isSound(alone))) return alone;
  const together: Fix[] = [];
  for (const group of groupsOf(alone)) {
    if (await isSound([...together, ...group])) together.push(...group);
  }
  return together;
}

function groupsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const size = Math.ceil(fixes.length / mostGroups);
  const starts = fixes.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => fixes.slice(start, start + size));
}

interface State {
  readonly isBroken: boolean;
  /** What cannot be read as it is meant. */
  readonly slips: number;
  /** What is read, and is not of the format. */
  readonly misfits: number;
}

async function stateOf(file: SourceFile): Promise<State> {
  const { readExactly } = await preparePlaces();
  const { isBroken, findings, ...read } = readExactly(file);
  const root = file.path === "hyte.yaml" ? "config" : "planFile";
  const shaped = await shapeAll([{ file, ...read }], root);
  const misfits = shaped.flatMap((result) => result.findings).length;
  return { isBroken, slips: findings.length, misfits };
}

/** Of a file that could not be read nobody knows what does not fit in it. */
function isNoWorse(after: State, before: State): boolean {
  if (before.isBroken) return !after.isBroken || after.slips <= before.slips;
  return !after.isBroken && after.slips <= before.slips && after.misfits <= before.misfits;
}
