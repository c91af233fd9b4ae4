import { type FileChild, ImageRun, Paragraph } from "docx";
import type { ChartBlock } from "./document/block.ts";
import { runsOf, type WordWriter } from "./docx-runs.ts";

/** Pixels from margin to margin; Word has 96 of them in an inch. */
const mostWidth = 620;
const mostHeight = 820;
/** Of the pictures that old versions of Word show: half as fine again as a screen. */
const pictureWidth = 930;

/**
 * A chart with its caption. Word shows the SVG since 2016 and a picture beside it before; where no picture can be
 * drawn, the smallest one there is stands in, for a file without any could not be opened at all.
 */
export function chartChildren(chart: ChartBlock, writer: WordWriter): readonly FileChild[] {
  const { svg, alt, title, id, caption } = chart;
  const picture = writer.picture?.(svg, pictureWidth) ?? emptyPicture;
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    transformation: sizeOf(svg),
    fallback: { type: "png", data: picture },
    altText: { name: id, title, description: alt },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 40 }, children: [image] }),
    new Paragraph({ style: "FigureCaption", children: runsOf(caption) }),
  ];
}

/** A PNG of one white pixel. */
const emptyPicture = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

const viewBox = / viewBox="\S+ \S+ (\S+) (\S+)"/;

/** As wide as the page lets it be, and never higher than a page. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "720", height = "360"] = viewBox.exec(svg) ?? [];
  const scale = Math.min(mostWidth / Number(width), mostHeight / Number(height), 1);
  return { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
}
