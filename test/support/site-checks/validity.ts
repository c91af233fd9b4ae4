import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";
import type { SiteCheck } from "./site-check.ts";

const settings: ConfigData = {
  root: true,
  extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
  // Meant for files of other servers; the site has none, and its own may change with the plan's colours.
  rules: { "require-sri": "off" },
};

/** Every page is valid HTML, and accessible as far as its text alone can tell. */
export const validity: SiteCheck = {
  id: "html-validate",
  isPerPage: true,
  find: async ({ pages, read }) => {
    const loader = new StaticConfigLoader(settings);
    const resolved = await loader.getConfigFor("");
    // Else it works out the same settings anew for each page.
    loader.getConfigFor = () => resolved;
    const validator = new HtmlValidate(loader);
    const found: string[] = [];
    for (const path of pages) {
      const { results } = await validator.validateString(read(path), path);
      for (const { messages } of results)
        found.push(...messages.map((one) => `${path}:${one.line} ${one.ruleId}: ${one.message}`));
    }
    return found;
  },
};
