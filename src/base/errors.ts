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

/** 0 clean · 1 findings · 2 wrong use or surroundings · 3 a bug in hyte. */
export type ExitCode = 0 | 1 | 2 | 3;
export const exit = { clean: 0, findings: 1, surroundings: 2, bug: 3 } as const;
