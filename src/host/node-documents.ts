import type { DocumentTools, DrawPicture, SetDocument, Typeface } from "../base/document-tools.ts";
import { nodePrintPage } from "./node-browser.ts";

const family = "Source Sans 3";

/** Typst and the drawing of pictures are packages that need not be installed, and a browser is a program that need not be. */
export function nodeDocuments(env: Readonly<Record<string, string | undefined>>): DocumentTools {
  return { picture, setDocument, printPage: () => nodePrintPage(env) };
}

async function picture(typeface: readonly Typeface[]): Promise<DrawPicture | undefined> {
  const resvg = await loaded(() => import("@resvg/resvg-js"));
  if (resvg === undefined) return undefined;
  const font = {
    fontFiles: typeface.map(({ path }) => path),
    loadSystemFonts: false,
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  return (svg, width) => {
    try {
      const fitTo = { mode: "width", value: width } as const;
      return new resvg.Resvg(svg, { fitTo, background: "white", font }).render().asPng();
    } catch {
      // A chart that it cannot draw stands in the document as SVG all the same.
      return undefined;
    }
  };
}

async function setDocument(typeface: readonly Typeface[]): Promise<SetDocument | undefined> {
  const typst = await loaded(() => import("@myriaddreamin/typst-ts-node-compiler"));
  if (typst === undefined) return undefined;
  const fontBlobs = typeface.map(({ contents }) => Buffer.from(contents));
  return (code, report, day) => {
    const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
    const inputs = { report };
    const made = compiler.compile({ mainFileContent: code, inputs });
    const { result } = made;
    if (result === null) throw new Error(`Typst: ${said(made.takeError())}`);
    const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
    return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp });
  };
}

function said(error: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? []);
}

/** A package that is not installed, or not made for this machine, cannot be loaded. */
async function loaded<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    return undefined;
  }
}
