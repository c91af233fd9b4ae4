import { isNoColour } from "../colour.ts";
import { defineRule } from "../rule.ts";
import { uncomputedColours } from "../site-colours.ts";

/** A browser passes over a declaration that it does not understand, and takes the text or its ground away with it. */
export const notAColour = defineRule({
  id: "not-a-colour",
  severity: "error",
  kind: "contradiction",
  check({ settings: { entry, data } }, report) {
    const own = data.site?.tokens;
    if (own === undefined) return;
    for (const [token, colour] of uncomputedColours(own)) {
      if (!isNoColour(colour)) continue;
      report({
        entry,
        field: `site/tokens/${token}`,
        at: ["site", "tokens", token],
        facts: { token, colour },
      });
    }
  },
});
