import { rangesOf } from "../../field/text-range.ts";
import { eachText } from "../each-text.ts";
import { defineRule } from "../rule.ts";
import { placeOfPart } from "../text-place.ts";

const names =
  "a|abbr|b|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul";
const tag = new RegExp(String.raw`</?(?:${names})(?=[\s/>])[^<>\n]{0,300}>|<!--`, "gi");

/** Texts are Markdown without HTML: a tag is printed as it is written. */
export const htmlInText = defineRule({
  id: "html-in-text",
  severity: "note",
  kind: "style",
  check(plan, report) {
    eachText(
      plan,
      (file) => file.includes("<"),
      (text) => {
        const found = text.value.includes("<") ? rangesOf(tag, text.value) : [];
        const [first] = found;
        if (first === undefined) return;
        const written = text.value.slice(first.from, first.to);
        const facts = { field: text.field, tag: written, count: found.length };
        report({ entry: text.entry, field: text.field, place: placeOfPart(text, first), facts });
      },
    );
  },
});
