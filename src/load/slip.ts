import type { Edit, Facts } from "../base/finding.ts";
import type { LoadCode } from "./findings/index.ts";

/** Something found in one text: a finding that does not know its file yet. Offsets are of that text. */
export interface Slip {
  readonly code: LoadCode;
  readonly from: number;
  readonly to: number;
  readonly facts: Facts;
  /** Where the same thing stood first. */
  readonly first?: { readonly from: number; readonly to: number };
  /** What the writer most likely meant: the rest of the file is read as if it were written so. */
  readonly repair?: readonly Edit[];
  /** Whether the repair may be made in the file without asking. */
  readonly safe?: boolean;
}

/** Text as a YAML scalar in quotes, with as few escapes as can be. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
