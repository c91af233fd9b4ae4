import type { Colour } from "./palette.ts";

/** The shapes that stand on the values of a series. */
export type Marker = "circle" | "square" | "triangle" | "diamond" | "cross";

/** How a series is told from others: no two of the first twenty have the same dash and marker. */
export interface SeriesStyle {
  readonly colour: Colour;
  readonly width: number;
  readonly dash: string | undefined;
  readonly marker: Marker;
  /** The plan's own series: its label is bold, its marks are full. */
  readonly isOwn: boolean;
}

export const ownStyle: SeriesStyle = {
  colour: "own",
  width: 2.75,
  dash: undefined,
  marker: "circle",
  isOwn: true,
};

export const targetDash = "8 5";

const colours = ["other1", "other2", "other3", "other4", "other5"] as const;
const dashes = ["5 4", "2 3", "9 3 2 3", "12 3"];
const markers: readonly Marker[] = ["square", "triangle", "diamond", "cross", "circle"];

/** The style of the comparison at a place, from 0. */
export function otherStyle(index: number): SeriesStyle {
  return {
    colour: colours[index % colours.length] ?? "other1",
    width: 1.75,
    dash: dashes[index % dashes.length],
    marker: markers[index % markers.length] ?? "square",
    isOwn: false,
  };
}
