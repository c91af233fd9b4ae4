import type { Flag } from "../../snapshots/snapshot.ts";

/** What a mark beside a value, or in its place, says. */
export type Mark = "suppressed" | "provisional" | "estimate" | "revised" | "missing" | "break" | "";

/**
 * The marks of PX files as Statistics Finland defines them: `.` missing, `..` cannot occur, `...` subject to secrecy,
 * `....` not obtained, `.....` not asked, `-` none at all, `*` preliminary. Only `...` hides a figure that exists. In a
 * file of another office the same dots may mean other things, so they are no more than missing there. `-` has no
 * number beside it, and none is made up: it stays missing.
 */
const dots = /^(?:\.{1,6}|-|–|:)$/;

/**
 * SDMX and Eurostat: c confidential, q suppressed, p provisional, e and s estimated, f forecast, i imputed, r revised,
 * b break; h, l, m, o and z for reasons why there is no number.
 */
const letters: readonly (readonly [RegExp, Mark])[] = [
  [/[cq]/i, "suppressed"],
  [/p/i, "provisional"],
  [/[esfi]/i, "estimate"],
  [/r/i, "revised"],
  [/b/i, "break"],
  [/[hlmoz]/i, "missing"],
];

const lettered = /^:?\s?[a-z]{1,3}$/i;

/** Reads the status of a cell. `secret` is the dots by which this source marks what it must not tell, if any. */
export function markOf(status: string, secret: string): Mark {
  const text = status.trim();
  if (text === "") return "";
  if (text === secret) return "suppressed";
  if (dots.test(text)) return "missing";
  if (text === "*") return "provisional";
  if (!lettered.test(text)) return "";
  return letters.find(([pattern]) => pattern.test(text))?.[1] ?? "";
}

/** Whether a mark says that the series breaks at the value, alone or beside something else: `b`, `bp`, `be`. */
export function isBreak(status: string): boolean {
  const text = status.trim();
  return lettered.test(text) && /b/i.test(text);
}

/** A mark does not make a value missing: what has a number keeps it. */
export function flagOf(mark: Mark, hasValue: boolean): Flag {
  if (!hasValue) return mark === "suppressed" ? "suppressed" : "missing";
  if (mark === "provisional" || mark === "estimate" || mark === "revised") return mark;
  return "";
}

/** Whether a mark says that there is none at all of what is counted: not a number, but not unknown either. */
export function isNone(status: string): boolean {
  return /^[-–]$/.test(status.trim());
}

/** Whether a text in the place of a number is a mark and no number that went wrong. */
export function isMark(text: string): boolean {
  return text.trim() === "" || dots.test(text.trim()) || lettered.test(text.trim());
}
