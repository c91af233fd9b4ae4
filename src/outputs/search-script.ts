import type { SearchEntry, SearchIndex } from "../view/search.ts";
import type { Words } from "../view/words.ts";
import { withoutControls } from "./control-characters.ts";
import { renderedFile, type RenderedFile } from "./output.ts";

/**
 * The index as a classic script, which a page may load from a folder as well as from a server: `window.hyteSearch` is a
 * list of [kind, title, address, context, text, language of the title]. Read by src/browser/search.ts.
 */
export function searchScript({ path, entries }: SearchIndex): RenderedFile {
  const rows = entries.map((entry) => JSON.stringify(rowOf(entry)));
  return renderedFile(path, `window.hyteSearch=[\n${rows.join(",\n")}\n];\n`);
}

function rowOf({ kind, title, href, context, text }: SearchEntry): readonly string[] {
  return [kind, title.text, href, textOf(context), text, title.lang].map(withoutControls);
}

function textOf(words: Words | null): string {
  return words?.text ?? "";
}
