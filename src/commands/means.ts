import type { Typeface } from "../base/document-tools.ts";
import type { Host } from "../host/host.ts";
import type { Means } from "../outputs/output.ts";
import { documentTypeface } from "./typeface.ts";

/**
 * What outputs may use beside hyte itself. The typeface is read only for documents. `tell` hears what whoever builds
 * should know of what was made.
 */
export function meansOf(
  { documents, ownFiles }: Pick<Host, "documents" | "ownFiles">,
  tell: Means["tell"],
): Means {
  const typeface = (): readonly Typeface[] => documentTypeface(ownFiles);
  return {
    picture: () => documents.picture(typeface()),
    setDocument: () => documents.setDocument(typeface()),
    printPage: documents.printPage,
    typeface,
    tell,
    template: (path) => new TextDecoder().decode(ownFiles.read(`templates/${path}`)),
  };
}
