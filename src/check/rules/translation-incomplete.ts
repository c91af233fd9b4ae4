import { defineRule } from "../rule.ts";
import { reportUntranslated } from "../translations.ts";

/** Languages that the plan promises in `languages:` without the law asking for them. */
export const translationIncomplete = defineRule({
  id: "translation-incomplete",
  severity: "note",
  kind: "translation",
  check(plan, report) {
    const { officialLanguages } = plan.settings;
    const isOfficial = (language: string): boolean =>
      officialLanguages.some((one) => one === language);
    reportUntranslated(plan, (missing) => !missing.some(isOfficial), report);
  },
});
