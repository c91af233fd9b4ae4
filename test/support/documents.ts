import { strFromU8, unzipSync } from "fflate";
import type { DocumentTools } from "../../src/base/document-tools.ts";
import type { Outcome } from "./run.ts";

/** Tools that are all missing, but for those that are given. */
export function documentTools(there: Partial<DocumentTools> = {}): DocumentTools {
  const missing = (): Promise<undefined> => Promise.resolve(undefined);
  return { picture: missing, setDocument: missing, printPage: missing, ...there };
}

/** In place of Typst: the PDF is what it would have been told. */
export const toldReport = documentTools({
  setDocument: () => Promise.resolve((_, report) => new TextEncoder().encode(report)),
});

/** A file that was built. */
export function fileOf({ files }: Outcome, path: string): Uint8Array {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} was not built`);
  return file;
}

/** A part of a Word document. */
export function wordPart(docx: Uint8Array, name = "word/document.xml"): string {
  return strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
}

/** All texts of a Word document, paragraph by paragraph. */
export function wordText(docx: Uint8Array): string {
  const paragraphs = wordPart(docx).split("</w:p>");
  return paragraphs.map(textIn).join("\n");
}

function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text);
  return texts
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** All texts of what Typst is told, run after run; blocks are apart. */
export function toldText(report: Uint8Array): string {
  return textsOf(JSON.parse(new TextDecoder().decode(report))).join("");
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (typeof inside === "string") return shownKeys.has(key) ? [inside] : [];
    return key === "runs" || key === "head" || key === "caption"
      ? [...textsOf(inside), "\n"]
      : textsOf(inside);
  });
}

const shownKeys = new Set(["text", "term", "title", "organisation", "stage", "alt"]);
