import { phases, termOf } from "../../field/vocabularies.ts";
import type { Reader } from "../reader.ts";

/** The word of a phase, which is the same in every plan; "" for none. */
export function phaseWord(
  phase: string | null | undefined,
  { language }: Pick<Reader, "language">,
): string {
  if (phase === null || phase === undefined) return "";
  return termOf(phases, phase)?.name[language] ?? phase;
}
