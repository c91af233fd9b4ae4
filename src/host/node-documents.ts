import type { DocumentTools, DrawPicture, SetDocument, Typeface } from "../base/document-tools.ts";
import { nodePrintPage } from "./node-browser.ts";
import { typstSetter } from "./node-typst.ts";

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
  return typst === undefined ? undefined : typstSetter(typst, typeface);
}

/** A package that is not installed, or not made for this machine, cannot be loaded. */
async function loaded<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    return undefined;
  }
}
