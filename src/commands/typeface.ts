import type { Typeface } from "../base/document-tools.ts";
import type { ReadFiles } from "../host/host.ts";
import type { SiteFile } from "../write/manifest.ts";
import { typefaceFiles } from "./typeface-files.js";

export type TypefaceFile = keyof typeof typefaceFiles;

/** The bytes of one file of Source Sans 3: from `dist/fonts/`, else where npm puts it. `ownFiles` are hyte's package. */
export function typeface(name: TypefaceFile, ownFiles: ReadFiles): Uint8Array {
  return ownFiles.read(pathOf(name, ownFiles));
}

function pathOf(name: TypefaceFile, ownFiles: ReadFiles): string {
  const shipped = `dist/fonts/${name}`;
  return ownFiles.size(shipped) === undefined ? typefaceFiles[name] : shipped;
}

const onPages = [
  "source-sans-3-latin.woff2",
  "source-sans-3-latin-italic.woff2",
  "source-sans-3-latin-ext.woff2",
  "source-sans-3-latin-ext-italic.woff2",
  "OFL.txt",
] as const satisfies readonly TypefaceFile[];

/** What the stylesheet of a site asks for (`assets/fonts/`), and the licence beside it. */
export function siteTypeface(ownFiles: ReadFiles): readonly SiteFile[] {
  return onPages.map((name) => ({
    path: `assets/fonts/${name}`,
    contents: typeface(name, ownFiles),
  }));
}

const inDocuments = [
  "SourceSans3-Regular.ttf",
  "SourceSans3-Italic.ttf",
  "SourceSans3-SemiBold.ttf",
  "SourceSans3-Bold.ttf",
] as const satisfies readonly TypefaceFile[];

/** What documents and pictures are set in, as TrueType: regular, italic, semibold and bold. */
export function documentTypeface(ownFiles: ReadFiles): readonly Typeface[] {
  return inDocuments.map((name) => ({
    path: `${ownFiles.root}/${pathOf(name, ownFiles)}`,
    contents: typeface(name, ownFiles),
  }));
}
