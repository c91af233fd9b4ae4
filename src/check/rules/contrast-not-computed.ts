import { isNoColour } from "../colour.ts";
import { defineRule } from "../rule.ts";
import { uncomputedColours } from "../site-colours.ts";

/** What `contrast-too-low` cannot look at is told, so that nobody takes its silence for a yes. */
export const contrastNotComputed = defineRule({
  id: "contrast-not-computed",
  severity: "note",
  kind: "style",
  check({ settings: { entry, data } }, report) {
    const own = data.site?.tokens;
    if (own === undefined) return;
    for (const [token, colour] of uncomputedColours(own)) {
      if (isNoColour(colour)) continue;
      report({
        entry,
        field: `site/tokens/${token}`,
        at: ["site", "tokens", token],
        facts: { token, colour },
      });
    }
  },
});
