import { phaseOf } from "../plan/phases.ts";
import type { Action } from "../plan/plan.ts";
import type { Chip } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { plain, wordsOr } from "./words.ts";

/** An action's own status word, coloured by its phase; "none" where nothing is written. */
export function statusChip({ data }: Action, reader: Reader): Chip {
  return statusWordChip(data.status, reader);
}

/** The same of any status, as the plan writes it. */
export function statusWordChip(status: string | undefined, reader: Reader): Chip {
  const { settings } = reader.plan;
  const level = settings.statusScale.find(({ id }) => id === status);
  if (level === undefined) return { phase: "none", words: plain(reader.text.labels.noStatus) };
  return { phase: level.phase, words: wordsOr(level.title, level.id, reader) };
}

/** The phase of an action; "none" where nothing is written. */
export function phaseClass({ data }: Action, { plan }: Reader): string {
  return phaseOf(data.status, plan.settings) ?? "none";
}
