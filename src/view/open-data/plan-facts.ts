import type { Plan } from "../../plan/plan.ts";
import { type JsonObject, publishedData } from "./published.ts";

/** What hyte.yaml says of the plan to everyone. */
export function planFacts({ settings }: Pick<Plan, "settings">): JsonObject {
  const { data, statusScale, draft, languages } = settings;
  const [own] = languages;
  const { profile, area, title, summary, term, period, responsibleBody, approvals } = data;
  const { organisation, baseUrl } = data.site ?? {};
  const facts = { profile, title, summary, term, period, responsibleBody, approvals };
  return {
    ...publishedData("config", facts, own),
    ...(typeof area === "object"
      ? { inventedArea: publishedData("inventedArea", area, own) }
      : { area }),
    stage: draft ? "draft" : "approved",
    statusScale: statusScale.map((level) => publishedData("statusLevel", level, own)),
    ...publishedData("site", { organisation, baseUrl }, own),
  };
}
