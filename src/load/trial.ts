import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Edit } from "../base/finding.ts";
import type { Slip } from "./slip.ts";

/** How much of a text stays unread after a repair: characters to its end, or -1 where all of it can be read. */
export interface Trial {
  readonly slip: Slip;
  readonly left: number;
}

/** Characters from the first mistake of syntax to the end, or -1. By the fast parser: it is asked many times. */
export function unread(text: string, { doubles = false } = {}): number {
  try {
    load(text, { schema: FAILSAFE_SCHEMA, json: !doubles });
    return -1;
  } catch (error) {
    const mark: unknown = error instanceof YAMLException ? error.mark : undefined;
    const position =
      typeof mark === "object" && mark !== null && "position" in mark ? mark.position : 0;
    return Math.max(0, text.length - (typeof position === "number" ? position : 0));
  }
}

/** A text after a repair. */
export function repaired(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Tries what could have been meant; the first of those after which most can be read. */
export function bestOf(text: string, slips: Iterable<Slip>, most: number): Trial | undefined {
  let best: Trial | undefined;
  let count = 0;
  for (const slip of slips) {
    if (!slip.repair) continue;
    const left = unread(repaired(text, slip.repair));
    if (!best || left < best.left) best = { slip, left };
    if (left === -1 || ++count >= most) break;
  }
  return best;
}
