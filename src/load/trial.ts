import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Edit } from "../base/finding.ts";
import { originalOffset, patch, unpatched } from "./patched.ts";
import type { Slip } from "./slip.ts";

/** How much of a text stays unread after a repair: characters to its end, or -1 where all of it can be read. */
export interface Trial {
  readonly slip: Slip;
  readonly left: number;
}

/** How much of a text stays unread after edits. By the fast parser: it is asked many times. */
export function unread(
  text: string,
  edits: readonly Edit[] = [],
  { doubles = false } = {},
): number {
  const patched = patch(unpatched(text), edits);
  try {
    load(patched.text, { schema: FAILSAFE_SCHEMA, json: !doubles });
    return -1;
  } catch (error) {
    return Math.max(0, text.length - originalOffset(patched, placeOf(error)));
  }
}

function placeOf(error: unknown): number {
  const mark: unknown = error instanceof YAMLException ? error.mark : undefined;
  const isMark = typeof mark === "object" && mark !== null && "position" in mark;
  return isMark && typeof mark.position === "number" ? mark.position : 0;
}

/** Tries what could have been meant; the first of those after which most can be read. */
export function bestOf(text: string, slips: Iterable<Slip>, most: number): Trial | undefined {
  let best: Trial | undefined;
  let count = 0;
  for (const slip of slips) {
    if (!slip.repair) continue;
    const left = unread(text, slip.repair);
    if (!best || left < best.left) best = { slip, left };
    if (left === -1 || ++count >= most) break;
  }
  return best;
}
