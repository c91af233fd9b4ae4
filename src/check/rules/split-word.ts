import type { TextRange } from "../../field/text-range.ts";
import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { placeOfPart } from "../text-place.ts";

/** Words that a line's end in a PDF split: "kaventami- nen". Reported only, since "terveys- ja" is right. */
export const splitWord = defineRule({
  id: "split-word",
  severity: "note",
  kind: "style",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).damage, "broken-word")) {
      for (const range of found) {
        const whole = wholeWord(text.value, range);
        report({
          entry: text.entry,
          field: text.field,
          place: placeOfPart(text, whole),
          facts: {
            word: text.value.slice(whole.from, whole.to),
            joined: text.value.slice(whole.from, range.from) + text.value.slice(range.to, whole.to),
          },
        });
      }
    }
  },
});

const letter = /\p{L}/u;

function wholeWord(text: string, { from, to }: TextRange): TextRange {
  let [start, end] = [from, to];
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return { from: start, to: end };
}
