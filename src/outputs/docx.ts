import type { SiteView } from "../view/site.ts";
import { documentBodies } from "./document/report-blocks.ts";
import type { CustomTemplates, Means, Output, RenderedFile } from "./output.ts";

/** The whole plan as a Word document in each language, for those who go on writing: `plan.fi.docx`. */
export const docx: Output = { id: "docx", render };

async function render(
  site: SiteView,
  _: CustomTemplates,
  means: Means,
): Promise<readonly RenderedFile[]> {
  const { wordFile } = await import("./docx-file.ts");
  const picture = await means.picture();
  const files: RenderedFile[] = [];
  for (const body of await documentBodies(site)) {
    const { stem, language } = body.report;
    files.push({ path: `${stem}.${language}.docx`, contents: await wordFile(body, picture) });
  }
  return files;
}
