import { apart } from "./apart.ts";
import { labelSize, lineHeight } from "./chart.ts";
import { swatchWidth } from "./key.ts";
import type { Spot } from "./markers.ts";
import { element, linesOf, type Markup, paint } from "./markup.ts";
import type { Colour } from "./palette.ts";
import { type Face, textWidth, wrapped } from "./text-width.ts";

/** What stands beside the end of a line: its name and its value, and before them room for the sign of the line. */
export interface EndLabel {
  readonly name: string;
  /** Stays whole, whatever happens to the name. */
  readonly value: string;
  readonly colour: Colour;
  readonly isBold: boolean;
}

/** A label cut into lines; lengths in pixels. */
export interface Block {
  readonly label: EndLabel;
  readonly lines: readonly string[];
  readonly height: number;
  readonly width: number;
}

const mostLines = 2;
const pitch = 18;
const between = 4;
const afterSign = 7;
const signRoom = swatchWidth + afterSign;

/** Cuts a label so that none of its lines is wider than `room`, its sign included. */
export function blockOf(label: EndLabel, room: number): Block {
  const face: Face = { size: labelSize, isBold: label.isBold };
  const space = room - signRoom;
  const names = wrapped(label.name, space, mostLines, face);
  const joined = [names.at(-1), label.value].filter(Boolean).join(" ");
  const isRoomy = textWidth(joined, face) <= space;
  const lines = isRoomy
    ? [...names.slice(0, -1), joined]
    : [...names, ...wrapped(label.value, space, mostLines, face)];
  return {
    label,
    lines,
    height: (lines.length - 1) * pitch + labelSize * lineHeight + between,
    width: signRoom + Math.max(0, ...lines.map((line) => textWidth(line, face))),
  };
}

/** Where labels stand; in pixels. `wanted` are the heights of the ends of their lines. */
export interface LabelPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly wanted: readonly number[];
}

/** Labels that are drawn, and the middles of their signs, in the order of the labels. */
export interface DrawnLabels {
  readonly content: readonly Markup[];
  readonly middles: readonly Spot[];
}

/** Draws labels one below another, each as near the end of its line as the others let it. */
export function endLabels(
  blocks: readonly Block[],
  { x, top, bottom, wanted }: LabelPlace,
): DrawnLabels {
  const wishes = blocks.map(({ height }, index) => ({ middle: wanted[index] ?? top, height }));
  const firsts = apart(wishes, top, bottom).map(
    (middle, index) => middle - (((blocks[index]?.lines.length ?? 1) - 1) * pitch) / 2,
  );
  return {
    content: blocks.map(({ label, lines }, index) =>
      textOf(label, lines, { x: x + signRoom, y: (firsts[index] ?? top) + labelSize * 0.35 }),
    ),
    middles: firsts.map((y) => ({ x: x + swatchWidth / 2, y })),
  };
}

function textOf({ colour, isBold }: EndLabel, lines: readonly string[], { x, y }: Spot): Markup {
  const attributes = { x, y, ...paint({ fill: colour }), "font-weight": isBold ? 700 : undefined };
  return element("text", attributes, ...linesOf(lines, x, pitch));
}
