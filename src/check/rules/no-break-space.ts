import { textDamageRule } from "../text-damage-rule.ts";

/** Pasted text; no-break spaces belong in figures, before % and §, and in names such as "5 §" (SFS 4175). */
export const noBreakSpace = textDamageRule("no-break-space", "note", "no-break-space");
