import type { Place } from "./place.ts";

/** How bad a finding is: an error stops the build of a plan, a warning asks for completion, a note is advice. */
export type Severity = "error" | "warning" | "note";

export type Fact = string | number | boolean | readonly string[];

/** What a finding says, as data: its sentences are made from these in each language. */
export type Facts = Readonly<Record<string, Fact>>;

/** A second place that explains the first ("first used here"); `label` is a key of `Text.related`. */
export interface Related {
  readonly label: "first-used" | "defined" | "see-also";
  readonly at: Place;
}

/** Replaces a range of the finding's file. Edits of one fix do not overlap. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Something wrong in the user's files. Never thrown: collected, sorted and printed. */
export interface Finding {
  /** A rule id, or the id of what load, shape or link found; each has its texts in `findings` documents. */
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly at: Place;
  readonly related: readonly Related[];
  /** Where in the plan, by ids and not by lines: `goals/yksinaisyys-vahenee/targets`. Fingerprints are made of it. */
  readonly subject: string;
  /** Edits that are safe to make without asking (`--fix`). */
  readonly fix?: readonly Edit[];
}

/** What a stage could make of its input, and what it had to say about the rest. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
