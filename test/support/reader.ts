import type { Language } from "../../src/base/language.ts";
import { workOfAction } from "../../src/measure/work.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { siteTextOf } from "../../src/text/site-texts.ts";
import { dutiesOf } from "../../src/view/duties.ts";
import { measuredOn } from "../../src/view/measured.ts";
import type { Reader } from "../../src/view/reader.ts";
import { asOf } from "./analysed.ts";

/** One language's reader of a plan, on the day of the tests. */
export async function readerOf(plan: Plan, language: Language = "fi"): Promise<Reader> {
  const [own] = plan.settings.languages;
  return {
    ...{ plan, language, own, asOf, base: "", focusAreas: plan.focusAreas },
    text: await siteTextOf(language),
    duties: dutiesOf(plan, plan.goals),
    measurementOf: measuredOn(plan, asOf),
    goalMeasured: () => null,
    workOf: (action) => workOfAction(action, plan.settings, asOf),
    periods: new Map(),
  };
}
