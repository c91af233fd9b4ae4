import { textDamageRule } from "../text-damage-rule.ts";

/** Pasted or justified text. In Markdown a run of spaces means nothing but at a line's ends. */
export const repeatedSpaces = textDamageRule("repeated-spaces", "note", "spaces");
