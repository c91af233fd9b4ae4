import { UserError } from "../base/errors.ts";
import { parseDate } from "../field/period.ts";
import type { Host } from "../host/host.ts";

/** The day against which anything is late: --as-of, else today. */
export function asOfDate(asked: string | undefined, { clock }: Host): string {
  if (asked === undefined) return clock.today();
  const parsed = parseDate(asked);
  if (parsed.kind === "date") return parsed.date;
  const like = parsed.suggestion ?? "2026-11-21";
  throw new UserError({
    fi: `”${asked}” ei ole päivämäärä: kirjoita se muodossa --as-of ${like}.`,
    sv: `”${asked}” är inget datum: skriv det så här: --as-of ${like}.`,
    en: `“${asked}” is not a date: write it like --as-of ${like}.`,
  });
}
