// Made by `npm run generate`. Do not edit.
import type { Field } from "../field.ts";
import type { Noted } from "../noted.ts";
/** Whether data fits; what it refers to is added to the notes. */
export declare const fitsPlan: (data: unknown, notes: Noted[]) => boolean;
export declare const fitsConfig: (data: unknown, notes: Noted[]) => boolean;
/** What the numbers among the notes stand for. */
export declare const noted: readonly Pick<Field, "refs" | "past" | "kind" | "vocabulary">[];
