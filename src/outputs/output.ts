import type { DrawPicture, PrintPage, SetDocument, Typeface } from "../base/document-tools.ts";
import type { Translated } from "../base/language.ts";
import type { SiteView } from "../view/site.ts";

/**
 * One file of the report. `path` is from the site's root, with "/". As bytes, since thousands of pages as text would
 * keep the garbage collector busier than everything else.
 */
export interface RenderedFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

const encoder = new TextEncoder();
/** One room for all texts, from which each is copied: `encode` takes three times as long, for it makes one for each. */
let room = new Uint8Array(1 << 18);
/** Bytes that a unit of text takes at most in UTF-8. */
const mostBytes = 3;

/** A text as a file. */
export function renderedFile(path: string, text: string): RenderedFile {
  if (text.length * mostBytes > room.length) room = new Uint8Array(text.length * mostBytes);
  const { written } = encoder.encodeInto(text, room);
  return { path, contents: room.slice(0, written) };
}

/** Templates of the plan repository by name ("html/goal"), which take the place of the shipped ones. */
export type CustomTemplates = ReadonlyMap<string, string>;

/** What is not hyte itself and may be missing; loaded at the first question. */
export interface Means {
  readonly picture: () => Promise<DrawPicture | undefined>;
  readonly setDocument: () => Promise<SetDocument | undefined>;
  readonly printPage: () => Promise<PrintPage | undefined>;
  /** What documents and pictures are set in. */
  readonly typeface: () => readonly Typeface[];
  /** Hears what whoever builds should know of what was made. */
  readonly tell: (note: Translated) => void;
  /** hyte's own file of a template that is no Handlebars, by its path from `templates/`. */
  readonly template: (path: string) => string;
}

/** One form of the report: adding one means a file here, its templates, and a line in `index.ts`. */
export interface Output {
  readonly id: string;
  /** Every file, in a fixed order. Throws a UserError on a template of the plan repository that fails. */
  readonly render: (
    site: SiteView,
    templates: CustomTemplates,
    means: Means,
  ) => Promise<readonly RenderedFile[]>;
}
