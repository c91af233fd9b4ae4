import { defineRule } from "../rule.ts";
import { weakColours } from "../site-colours.ts";

/** Texts and marks of a public site stand out from their ground (306/2019 7 §; WCAG 2.1, 1.4.3 and 1.4.11). */
export const contrastTooLow = defineRule({
  id: "contrast-too-low",
  severity: "error",
  kind: "contradiction",
  check({ settings: { entry, data } }, report) {
    const own = data.site?.tokens;
    if (own === undefined) return;
    for (const { token, ...facts } of weakColours(own)) {
      report({
        entry,
        field: `site/tokens/${token}`,
        at: ["site", "tokens", token],
        facts: { token, ...facts },
      });
    }
  },
});
