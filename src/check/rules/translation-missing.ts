import { defineRule } from "../rule.ts";
import { reportUntranslated } from "../translations.ts";

/**
 * Language Act 423/2003 32 §: what a bilingual authority tells the public is in Finnish and in Swedish; 1385/2022 says
 * which counties are bilingual. Where the plan does not have the language at all, that is said once.
 */
export const translationMissing = defineRule({
  id: "translation-missing",
  severity: "error",
  kind: "translation",
  check(plan, report) {
    const { entry, languages, officialLanguages } = plan.settings;
    const absent = officialLanguages.filter((language) => !languages.includes(language));
    if (absent.length > 0) {
      const correct = `languages: [${[...languages, ...absent].join(", ")}]`;
      const facts = {
        setting: "languages",
        text: "",
        languages: absent,
        correct,
        own: languages[0],
        texts: "",
      };
      report({ entry, field: "languages", facts });
    }
    const isOfficial = (language: string): boolean =>
      officialLanguages.some((one) => one === language);
    reportUntranslated(plan, (missing) => missing.some(isOfficial), report);
  },
});
