import type { SiteView } from "../view/site.ts";
import { type Output, renderedFile, type RenderedFile } from "./output.ts";

/** The whole plan for programs, and beside it the schema that says what is what. */
export const json: Output = { id: "json", render };

async function render(site: SiteView): Promise<readonly RenderedFile[]> {
  const { planSchema } = await import("./generated/plan-schema.ts");
  return [
    renderedFile("data/plan.json", `${JSON.stringify(site.planJson(), null, 1)}\n`),
    renderedFile("data/plan.schema.json", planSchema),
  ];
}
