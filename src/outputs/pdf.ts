import { UserError } from "../base/errors.ts";
import type { SiteView } from "../view/site.ts";
import { type DocumentBody, documentBodies } from "./document/report-blocks.ts";
import type { CustomTemplates, Means, Output, RenderedFile } from "./output.ts";
import { headingPages } from "./pdf-contents.ts";
import { withFixedIds } from "./pdf-ids.ts";
import { printedPage } from "./pdf-page.ts";
import { pdfReport } from "./pdf-report.ts";
import { unshownNote } from "./pdf-unshown.ts";
import { withFixedTimes } from "./pdf-times.ts";

/** The whole plan as a PDF in each language, set by Typst, else printed by a browser: `plan.fi.pdf`. */
export const pdf: Output = { id: "pdf", render };

type MakePdf = (body: DocumentBody) => Promise<Uint8Array>;

async function render(
  site: SiteView,
  _: CustomTemplates,
  means: Means,
): Promise<readonly RenderedFile[]> {
  const make = await maker(means);
  const files: RenderedFile[] = [];
  for (const body of await documentBodies(site)) {
    const { stem, language } = body.report;
    files.push({ path: `${stem}.${language}.pdf`, contents: await make(body) });
  }
  return files;
}

async function maker(means: Means): Promise<MakePdf> {
  const set = await means.setDocument();
  if (set !== undefined) {
    const code = means.template("pdf/report.typ");
    return (body) => {
      const unshown = new Set<string>();
      const made = set(code, pdfReport(body), body.report.day, (text) => unshown.add(text));
      if (unshown.size > 0) means.tell(unshownNote(body, unshown));
      return Promise.resolve(made);
    };
  }
  const print = await means.printPage();
  if (print === undefined) throw nothingThere();
  const styles = means.template("pdf/report.css");
  return async (body) => {
    // Only what is printed tells on which page a heading is: the contents get their numbers in a second printing.
    const pages = headingPages(await print(printedPage(body, styles)));
    const printed = await print(printedPage(body, styles, pages));
    return withFixedIds(withFixedTimes(printed, body.report.day));
  };
}

function nothingThere(): UserError {
  const install = "npm install @myriaddreamin/typst-ts-node-compiler@0.7.0";
  return new UserError({
    fi: `PDF-tiedostoa ei voi tehdä, koska koneella ei ole siihen tarvittavaa ohjelmaa. Asenna Typst samaan kansioon kuin hyte: ${install}. Myös asennettu Chromium tai Chrome käy; jos hyte ei löydä sitä, anna sen polku ympäristömuuttujassa HYTE_CHROMIUM.`,
    sv: `Det går inte att göra en PDF, eftersom programmet som behövs inte finns på datorn. Installera Typst i samma mapp som hyte: ${install}. Också en installerad Chromium eller Chrome duger; om hyte inte hittar den, ange dess sökväg i miljövariabeln HYTE_CHROMIUM.`,
    en: `The PDF cannot be made, because the program that it needs is not on this computer. Install Typst in the folder where hyte is: ${install}. An installed Chromium or Chrome will do too; where hyte does not find it, give its path in the environment variable HYTE_CHROMIUM.`,
  });
}
