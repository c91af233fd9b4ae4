import { fitted, textWidth } from "../charts/text-width.ts";
import type { LinkPicture } from "../view/publication/picture.ts";
import { withoutControls } from "./control-characters.ts";
import { escapeHtml } from "./prose-html.ts";

/** In pixels; the width is what it is drawn at. */
export const pictureWidth = 1200;
const height = 630;
const left = 96;
const room = pictureWidth - left - 72;
const ink = "#20262b";
const quiet = "#555f66";
const usualBrand = "#00357a";
const noticeGround = "#fff4d6";
const noticeInk = "#4d3600";
/** Widths are those of a wider typeface than Source Sans 3, in which this is set. */
const narrower = 0.85;
/** Sizes of the title, the largest at which it is short enough first. */
const sizes = [76, 64, 54, 46] as const;
const mostLines = 4;

/** The picture as SVG: the publisher, the title, the period, and that it is invented or a draft. */
export function linkPictureSvg(picture: LinkPicture): string {
  const { title, organisation, period, notices, brand } = picture;
  const { size, lines } = titleLines(clean(title));
  const step = Math.round(size * 1.18);
  const top = 236;
  const after = top + (lines.length - 1) * step;
  const colour = brand === "" ? usualBrand : brand;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" font-family="Source Sans 3">`,
    `<rect width="${pictureWidth}" height="${height}" fill="#ffffff"/>`,
    `<rect width="28" height="${height}" fill="${colour}"/>`,
    textAt(fitted(clean(organisation), room / narrower, { size: 36 }), {
      y: 124,
      size: 36,
      fill: quiet,
    }),
    ...lines.map((line, at) =>
      textAt(line, { y: top + at * step, size, fill: colour, weight: 700 }),
    ),
    isInTitle(period, title)
      ? ""
      : textAt(clean(period), { y: after + 76, size: 40, fill: ink, weight: 600 }),
    ...noticeMarks(notices.map(clean)),
    "</svg>",
  ].join("");
}

/** What resvg cannot draw as text of one line. */
function clean(text: string): string {
  return withoutControls(text).replace(/\s+/g, " ").trim();
}

function isInTitle(period: string, title: string): boolean {
  return period === "" || title.includes(period);
}

interface Placed {
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
}

function textAt(text: string, { y, size, fill, weight = 400 }: Placed, x = left): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`;
}

/** The title in the largest letters in which it has its lines; else its beginning in the smallest. */
function titleLines(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines = wrapped(title, size);
    const most = size === sizes[0] ? mostLines - 1 : mostLines;
    if (lines.length <= most && lines.every((line) => widthOf(line, size) <= room))
      return { size, lines };
  }
  const size = sizes[sizes.length - 1] ?? 0;
  const lines = wrapped(title, size);
  const kept = [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(" ")];
  const fit = (line: string): string => fitted(line, room / narrower, { size, isBold: true });
  return { size, lines: kept.filter((line) => line !== "").map(fit) };
}

function widthOf(text: string, size: number): number {
  return textWidth(text, { size, isBold: true }) * narrower;
}

function wrapped(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function noticeMarks(notices: readonly string[]): readonly string[] {
  let x = left;
  return notices.flatMap((notice) => {
    const width = Math.ceil(widthOf(notice, 30)) + 40;
    const marks = [
      `<rect x="${x}" y="512" width="${width}" height="60" rx="8" fill="${noticeGround}"/>`,
      textAt(notice, { y: 552, size: 30, fill: noticeInk, weight: 600 }, x + 20),
    ];
    x += width + 20;
    return marks;
  });
}
