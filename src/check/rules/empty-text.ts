import { eachText } from "../each-text.ts";
import { defineRule } from "../rule.ts";

/** A text that holds nothing is printed as nothing: a goal without a name, a note without words. */
export const emptyText = defineRule({
  id: "empty-text",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    eachText(
      plan,
      (file) => emptyQuotes.test(file),
      ({ entry, field, value, path }) => {
        if (value.trim() !== "") return;
        report({ entry, field, at: path.slice(entry.path.length), facts: { field } });
      },
    );
  },
});

const emptyQuotes = /" *"|' *'/;
