import type { Flag } from "../../snapshots/snapshot.ts";

/** What a cell of values holds. */
export interface ReadValue {
  /** A decimal number with a point and the decimals of the file; "" where the flag says why there is none. */
  readonly value: string;
  readonly flag: Extract<Flag, "" | "provisional" | "suppressed" | "missing">;
  /** Whether a percent sign stands behind the number. */
  readonly isPercent: boolean;
  /** Of a hidden value: the mark says that it is under this. */
  readonly below?: number;
}

/**
 * Reads a number as Finns write it (`1 234,5`, `12.4`, `−3`, `12,4 %`), or a mark in its place. Nothing is missing; `…`
 * and `*` alone, `<5`, `alle 5` and `1–4` hide a number that exists; `..`, `.` and `-` say that there is none, which is
 * not 0 (Statistics Finland's marks in tables). A star after a number marks it preliminary. Undefined for anything else.
 */
export function readValue(cell: string): ReadValue | undefined {
  const text = cell.trim();
  if (text === "") return missing;
  const isProvisional = text.endsWith("*");
  const bare = isProvisional ? text.slice(0, -1).trimEnd() : text;
  const isPercent = bare.endsWith("%");
  const value = readNumber(isPercent ? bare.slice(0, -1).trimEnd() : bare);
  if (value !== undefined) return { value, flag: isProvisional ? "provisional" : "", isPercent };
  const mark = text.normalize("NFC");
  if (isMissing(mark)) return missing;
  if (!isHidden(mark)) return undefined;
  const below = belowIn(mark);
  return { ...missing, flag: "suppressed", ...(below === undefined ? {} : { below }) };
}

const missing = { value: "", flag: "missing", isPercent: false } as const;

const missingMarks =
  /^(?:\.|\.\.|:|[-–—−]|n\/?a|#n\/a|#puuttuu!|puuttuu|ei tietoa|tieto puuttuu|saknas|uppgift saknas|ingen uppgift|missing|no data|null)$/i;

function isMissing(text: string): boolean {
  return text.length < 20 && missingMarks.test(text);
}

const hiddenMarks =
  /^(?:\.{3}|…|\*+|peitetty|salattu|salainen|dold|sekretess|hidden|suppressed|confidential|(?:<|≤|alle|under|below|less than|mindre än|färre än|fewer than) ?\d{1,4}(?:[.,]\d{1,3})?|1 ?[-–] ?\d)$/i;

function isHidden(text: string): boolean {
  return text.length < 24 && hiddenMarks.test(text);
}

/** `<5` and `≤4`, `1–4`: under five. */
function belowIn(mark: string): number | undefined {
  const [, said] = /(\d{1,4}(?:[.,]\d{1,3})?)$/.exec(mark) ?? [];
  if (said === undefined) return undefined;
  const limit = Number(said.replace(",", "."));
  return /[≤–-]/.test(mark) ? limit + 1 : limit;
}

/** Digits, or digits in threes with a space between; no other mark of thousands, which would be a guess. */
const numberPattern =
  /^[-−–+]?(?:\d{1,20}|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}){1,6})(?:[.,]\d{1,20})?$/;

/** A number as Finns write it, with a point; undefined for anything else. */
function readNumber(text: string): string | undefined {
  if (text.length > 50 || !numberPattern.test(text)) return undefined;
  const plain = text
    .replace(/\s/gu, "")
    .replace(",", ".")
    .replace(/^[−–]/, "-")
    .replace(/^\+/, "")
    .replace(/^(-?)0+(?=\d)/, "$1");
  return /^-0(?:\.0+)?$/.test(plain) ? plain.slice(1) : plain;
}
