// Made by `npm run generate`. Do not edit.
import type { Compiled } from "../fill.ts";
export declare const templates: Readonly<Record<string, Compiled>>;
export declare const stylesheet: string;
