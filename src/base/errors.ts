import type { Translated } from "./language.ts";

/** The run cannot go on: a wrong option, no plan here, an unknown revision. Exit code 2. */
export class UserError extends Error {
  /** What is wrong and what to do, in each language. */
  readonly text: Translated;

  constructor(text: Translated, options?: ErrorOptions) {
    super(text.en, options);
    this.name = "UserError";
    this.text = text;
  }
}

/**
 * One indicator could not be fetched; the others go on. `source`: the source did not answer, or not as it should
 * (exit code 2). `plan`: what the plan asks for is not there, or the plan's own file is at fault (exit code 1).
 * `disk`: it was fetched and could not be written (exit code 2).
 */
export class FetchError extends Error {
  readonly kind: "source" | "plan" | "disk";
  /** What is wrong and what to do, in each language. */
  readonly text: Translated;

  constructor(kind: FetchError["kind"], text: Translated, options?: ErrorOptions) {
    super(text.en, options);
    this.name = "FetchError";
    this.kind = kind;
    this.text = text;
  }
}

/** 0 clean · 1 findings · 2 wrong use or surroundings · 3 a bug in hyte. */
export type ExitCode = 0 | 1 | 2 | 3;
export const exit = { clean: 0, findings: 1, surroundings: 2, bug: 3 } as const;
