import { textDamageRule } from "../text-damage-rule.ts";

/** Characters that got lost between encodings, and those that nobody sees: U+FFFD, "Ã¤", controls. */
export const brokenCharacters = textDamageRule(
  "broken-characters",
  "warning",
  "unreadable",
  "mojibake",
  "invisible",
);
