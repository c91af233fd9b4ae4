import { textDamageRule } from "../text-damage-rule.ts";

/** Bullets of word processors are no list in Markdown (CommonMark 5.2). */
export const pastedBullet = textDamageRule("pasted-bullet", "note", "bullet");
