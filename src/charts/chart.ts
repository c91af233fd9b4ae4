import { shorten } from "../base/printable.ts";
import { type Attributes, element, type Markup, pixels, plainText } from "./markup.ts";
import { closed } from "./sentences.ts";

/** A cell of the table beside a chart: what is read, and the bare number for sorting, aligning and CSV. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** The table beside a chart: its header words, and lines whose first cell is the line's header. */
export interface Rows {
  readonly head: readonly string[];
  readonly body: readonly (readonly Cell[])[];
}

/** A drawn chart: markup to stand in a page, the same in words, and the same as a table. */
export interface Chart {
  readonly svg: string;
  readonly title: string;
  readonly description: string;
  readonly rows: Rows;
}

/** What every chart is told, in the reader's language. */
export interface Frame {
  readonly title: string;
  /** Of the title, where it is not that of the page. */
  readonly titleLanguage?: string | undefined;
  /** Begins the ids in the SVG: it must stand once in a page. With "" there are none, and the words are attributes. */
  readonly idPrefix: string;
  /** In pixels; from 260, where what would not fit beside stands above, to 1,200. */
  readonly width?: number;
}

/** A finished drawing; lengths in pixels. The viewBox begins at `left` and `top`, which are 0 unless they are given. */
export interface Drawing {
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
  readonly content: readonly Markup[];
}

export const labelSize = 14;
export const tickSize = 13;
/** Of texts one below another, as a share of their size: the tallest usual typefaces need it. */
export const lineHeight = 1.43;
/** Below this width what would stand beside the drawing stands above or below it. */
const narrowBelow = 520;
const widths = { least: 260, usual: 600, most: 1200 } as const;

/** The width to draw for. */
export function widthOf({ width = widths.usual }: Frame): number {
  if (!Number.isFinite(width)) return widths.usual;
  return Math.round(Math.min(Math.max(width, widths.least), widths.most));
}

export function isNarrow(width: number): boolean {
  return width < narrowBelow;
}

/** The SVG with its name and description, as assistive technology and tagged PDF read them. */
export function chartOf(
  frame: Frame,
  drawing: Drawing,
  words: Pick<Chart, "description" | "rows">,
): Chart {
  const title = plainText(frame.title);
  const description = plainText(words.description);
  const named = nameOf(frame, title, description);
  const { markup } = element(
    "svg",
    {
      class: `chart chart-${drawing.kind}`,
      role: "img",
      ...named.attributes,
      viewBox: [drawing.left ?? 0, drawing.top ?? 0, drawing.width, drawing.height]
        .map(pixels)
        .join(" "),
      width: drawing.width,
      height: drawing.height,
      "font-family": "Arial, Helvetica, sans-serif",
      "font-size": labelSize,
      fill: "none",
      "stroke-linejoin": "round",
    },
    ...named.content,
    ...drawing.content,
  );
  return { svg: markup, title, description, rows: words.rows };
}

/** So that an attribute, which is bounded, has room for the description too. */
const longestName = 200;

/** The name and the description: elements that are pointed at, or one attribute where no id may stand. */
function nameOf(
  { idPrefix, titleLanguage }: Frame,
  title: string,
  description: string,
): { readonly attributes: Attributes; readonly content: readonly Markup[] } {
  if (idPrefix === "") {
    const label = `${closed(shorten(title, longestName))} ${description}`;
    return { attributes: { "aria-label": label }, content: [] };
  }
  const id = idOf(idPrefix);
  return {
    attributes: { "aria-labelledby": `${id}-t ${id}-d` },
    content: [
      element("title", { id: `${id}-t`, lang: titleLanguage }, title),
      element("desc", { id: `${id}-d` }, description),
    ],
  };
}

/** Ids are made of letters, digits, hyphens and underscores, so that they can stand in any list of ids. */
function idOf(prefix: string): string {
  const plain = prefix.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 100);
  return /^[A-Za-z]/.test(plain) ? plain : `c${plain}`;
}
