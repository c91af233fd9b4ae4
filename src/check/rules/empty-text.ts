import type { KeyPath } from "../../base/place.ts";
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
        const at = path.slice(entry.path.length);
        const isRequired = mustStay(field, entry.collection, at);
        const facts = {
          field,
          required: isRequired ? field : "",
          optional: isRequired ? "" : field,
        };
        report({ entry, field, at, facts });
      },
    );
  },
});

/** Texts that something in the plan must have. */
const required = new Set(["title", "role", "need", "assessor", "text", "reason", "name"]);

/** Whether the field cannot be left out: then its removal is no advice. When in doubt it stays. */
function mustStay(field: string, collection: string, at: KeyPath): boolean {
  if (field === "note") return at[0] === "breaks";
  if (at[0] === "actionGroups" || (collection === "metrics" && at[0] === "title")) return false;
  return required.has(field);
}

const emptyQuotes = /" *"|' *'/;
