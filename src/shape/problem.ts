import type { Facts, Severity } from "../base/finding.ts";
import type { Wrong } from "./without.ts";

/** One problem before it becomes a finding. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  /** Facts that only the file knows: how a value that has become a number by now is written. */
  readonly writtenFacts?: (written: string) => Facts;
  readonly wrong: Wrong;
  readonly part: "key" | "value";
  /** Replaces the text at the place, where only one thing can have been meant. */
  readonly replacement?: string | ((written: string) => string);
}
