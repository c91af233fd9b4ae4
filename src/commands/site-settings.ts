import type { Plan } from "../plan/plan.ts";

/**
 * Refuses what `build` would refuse of `site.tokens` and `site.words`, so that it is not found out only when the site is
 * published. What that takes is loaded only for a plan that sets any. Throws a UserError.
 */
export async function refuseUnusableSite({ settings: { data, languages } }: Plan): Promise<void> {
  const { tokens = {}, words = {} } = data.site ?? {};
  if (Object.keys(tokens).length > 0) {
    const { stylesheetOf } = await import("../outputs/stylesheet.ts");
    stylesheetOf(tokens);
  }
  for (const language of languages) {
    if (words[language] === undefined) continue;
    const { withOwnWords } = await import("../text/own-words.ts");
    const { siteTextOf } = await import("../text/site-texts.ts");
    withOwnWords(await siteTextOf(language), words[language]);
  }
}
