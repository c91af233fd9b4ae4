import { labelSize, lineHeight } from "./chart.ts";
import type { Spot } from "./markers.ts";
import { element, type Markup, paint, together } from "./markup.ts";
import type { Colour } from "./palette.ts";
import { type Face, fitted, textWidth } from "./text-width.ts";

/** A sign and what it means. */
export interface KeyEntry {
  readonly words: string;
  /** The sign, drawn around its middle. Without one the words stand alone. */
  readonly sign?: (middle: Spot) => readonly Markup[];
  /** How wide the sign is; `swatchWidth` without it. */
  readonly signWidth?: number;
  readonly colour?: Colour;
  readonly isBold?: boolean;
}

/** Entries beside each other, on as many lines as they need. */
export interface Key {
  readonly content: readonly Markup[];
  readonly height: number;
}

/** Where a key stands; in pixels. */
export interface KeyPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  /** Of its letters. */
  readonly size?: number;
}

/** Of a sign that is a piece of line. */
export const swatchWidth = 26;
/** Of a sign that is an upright stroke or a mark. */
export const markWidth = 12;
const afterSign = 7;
const between = 20;

interface Place {
  readonly entry: KeyEntry;
  readonly words: string;
  readonly x: number;
  readonly line: number;
}

/** Draws entries from `left` on, `room` pixels wide; `top` is the upper edge of the first line. */
export function keyOf(
  entries: readonly KeyEntry[],
  { left, top, room, size = labelSize }: KeyPlace,
): Key {
  const places = placed(entries, room, size);
  const height = Math.ceil(size * lineHeight);
  const content = places.map(({ entry, words, x, line }) => {
    const middle = { x: left + x + widthOfSign(entry) / 2, y: top + height * (line + 0.5) };
    const start = { x: left + x + signRoom(entry), y: middle.y + size * 0.35 };
    return together([...(entry.sign?.(middle) ?? []), keyText(entry, words, start)]);
  });
  const own = size === labelSize ? content : [element("g", { "font-size": size }, ...content)];
  return { content: own, height: height * ((places.at(-1)?.line ?? -1) + 1) };
}

function keyText(entry: KeyEntry, words: string, { x, y }: Spot): Markup {
  const weight = entry.isBold === true ? 700 : undefined;
  return element(
    "text",
    { x, y, ...paint({ fill: entry.colour ?? "text" }), "font-weight": weight },
    words,
  );
}

function signRoom(entry: KeyEntry): number {
  return entry.sign === undefined ? 0 : widthOfSign(entry) + afterSign;
}

function widthOfSign({ signWidth = swatchWidth }: KeyEntry): number {
  return signWidth;
}

function placed(entries: readonly KeyEntry[], room: number, size: number): readonly Place[] {
  const places: Place[] = [];
  let x = 0;
  let line = 0;
  for (const entry of entries) {
    const face: Face = { size, isBold: entry.isBold ?? false };
    const words = fitted(entry.words, room - signRoom(entry), face);
    const width = signRoom(entry) + textWidth(words, face);
    if (x > 0 && x + width > room) {
      x = 0;
      line += 1;
    }
    places.push({ entry, words, x, line });
    x += width + between;
  }
  return places;
}
