/** Draws an SVG as a PNG of so many pixels in width; undefined where it cannot be drawn. */
export type DrawPicture = (svg: string, width: number) => Uint8Array | undefined;

/**
 * Sets a document as a PDF with tags. `code` is Typst; `report` is what it reads as the input `report`; `day`
 * (YYYY-MM-DD) is when it was made; `unshown` hears the characters that no typeface has, in whose place a sign for them
 * stands. Throws an Error with what Typst says.
 */
export type SetDocument = (
  code: string,
  report: string,
  day: string,
  unshown: (characters: string) => void,
) => Uint8Array;

/** Prints a page of HTML that needs nothing beside it as a PDF with tags and an outline. Throws a UserError. */
export type PrintPage = (html: string) => Promise<Uint8Array>;

/** Files of the typeface that documents are set in. `path` is absolute. */
export interface Typeface {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** What documents are made with that may be missing on a machine: then undefined. Loaded at the first question. */
export interface DocumentTools {
  readonly picture: (typeface: readonly Typeface[]) => Promise<DrawPicture | undefined>;
  readonly setDocument: (typeface: readonly Typeface[]) => Promise<SetDocument | undefined>;
  readonly printPage: () => Promise<PrintPage | undefined>;
}
