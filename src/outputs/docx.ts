import type { SiteView } from "../view/site.ts";
import { documentBodies } from "./document/report-blocks.ts";
import { picturesFor } from "./docx-pictures.ts";
import type { CustomTemplates, Means, Output, RenderedFile } from "./output.ts";

/** The whole plan as a Word document in each language, for those who go on writing: `plan.fi.docx`. */
export const docx: Output = { id: "docx", render };

async function render(
  site: SiteView,
  _: CustomTemplates,
  means: Means,
): Promise<readonly RenderedFile[]> {
  const { wordFile } = await import("./docx-file.ts");
  const files: RenderedFile[] = [];
  for (const body of await documentBodies(site)) {
    const { stem, language } = body.report;
    const picture = await picturesFor(body.blocks, means);
    files.push({ path: `${stem}.${language}.docx`, contents: await wordFile(body, picture) });
  }
  return files;
}
