import { HtmlValidate } from "html-validate";
import type { SiteCheck } from "./site-check.ts";

/** Every page is valid HTML, and accessible as far as its text alone can tell. */
export const validity: SiteCheck = {
  id: "html-validate",
  isPerPage: true,
  find: async ({ pages, read }) => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
      // Meant for files of other servers; the site has none, and its own may change with the plan's colours.
      rules: { "require-sri": "off" },
    });
    const found: string[] = [];
    for (const path of pages) {
      const { results } = await validator.validateString(read(path), path);
      for (const { messages } of results)
        found.push(...messages.map((one) => `${path}:${one.line} ${one.ruleId}: ${one.message}`));
    }
    return found;
  },
};
