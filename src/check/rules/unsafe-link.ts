import { eachText } from "../each-text.ts";
import { defineRule } from "../rule.ts";
import { placeOfPart } from "../text-place.ts";

/** Where a Markdown link begins its address: `](…`, `]: …`, `<…`. */
const target = /(?:\]\([ \t\n]{0,20}<?|\]:[ \t]{0,20}<?|<)([^\s()<>]{1,200})/g;
/** Encoded letters and line ends hide a scheme from readers, not from browsers. */
const unsafe = /^(?:javascript|vbscript|data|file):|^[a-z0-9+.-]{0,20}&(?:#|colon;|tab;|newline;)/i;

/** Links that run code or open nothing for the reader. A site never follows them; nor should the plan hold them. */
export const unsafeLink = defineRule({
  id: "unsafe-link",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    eachText(
      plan,
      (file) => file.includes("](") || file.includes("]:") || file.includes("<"),
      (text) => {
        for (const match of text.value.matchAll(target)) {
          const link = match[1] ?? "";
          if (!unsafe.test(link)) continue;
          const to = match.index + match[0].length;
          const place = placeOfPart(text, { from: to - link.length, to });
          report({
            entry: text.entry,
            field: text.field,
            place,
            facts: { field: text.field, link },
          });
        }
      },
    );
  },
});
