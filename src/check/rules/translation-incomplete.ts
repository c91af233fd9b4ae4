import { defineRule } from "../rule.ts";
import { reportUntranslated } from "../translations.ts";

/** Languages that the plan promises in `languages:` without the law asking for them. */
export const translationIncomplete = defineRule({
  id: "translation-incomplete",
  severity: "note",
  kind: "translation",
  check(plan, report) {
    const { languages, officialLanguages } = plan.settings;
    const others = languages.filter((language) => !officialLanguages.includes(language));
    reportUntranslated(plan, others, report);
  },
});
