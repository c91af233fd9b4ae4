import { type Attributes, element, type Markup, paint, pixels } from "./markup.ts";
import type { Marker, SeriesStyle } from "./series-styles.ts";

/** A place in the drawing, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Each shape around a place, `size` being half its width. */
const shapes: Readonly<Record<Marker, (spot: Spot, size: number) => string>> = {
  circle: ({ x, y }, size) => circlePath({ x, y }, size),
  square: ({ x, y }, size) =>
    `M${pixels(x - size)},${pixels(y - size)}h${pixels(2 * size)}v${pixels(2 * size)}h${pixels(-2 * size)}z`,
  triangle: ({ x, y }, size) =>
    `M${pixels(x)},${pixels(y - 1.2 * size)}l${pixels(1.2 * size)},${pixels(2.1 * size)}h${pixels(-2.4 * size)}z`,
  diamond: ({ x, y }, size) =>
    `M${pixels(x)},${pixels(y - 1.3 * size)}l${pixels(1.3 * size)},${pixels(1.3 * size)}l${pixels(-1.3 * size)},${pixels(1.3 * size)}l${pixels(-1.3 * size)},${pixels(-1.3 * size)}z`,
  cross: (spot, size) => crossPath(spot, size),
};

export function circlePath({ x, y }: Spot, size: number): string {
  const r = pixels(size);
  const width = pixels(2 * size);
  return `M${pixels(x - size)},${pixels(y)}a${r} ${r} 0 1 0 ${width} 0 ${r} ${r} 0 1 0-${width} 0z`;
}

export function crossPath({ x, y }: Spot, size: number): string {
  const across = pixels(2 * size);
  return `M${pixels(x - size)},${pixels(y - size)}l${across},${across}m-${across},0l${across},-${across}`;
}

const sizes = { own: 4, other: 3.2 } as const;

/** A path, or nothing where there is nothing to draw. */
export function drawnPath(d: string, attributes: Attributes): readonly Markup[] {
  return d === "" ? [] : [element("path", { ...attributes, d })];
}

/** The marks of a series: full for the plan's own, hollow for comparisons, so that what lies below is seen. */
export function markersOf(spots: readonly Spot[], style: SeriesStyle): readonly Markup[] {
  const size = style.isOwn ? sizes.own : sizes.other;
  const d = spots.map((spot) => shapes[style.marker](spot, size)).join("");
  const colours = style.isOwn
    ? paint({ fill: style.colour, stroke: "ground" })
    : paint({ fill: "ground", stroke: style.colour });
  return drawnPath(d, { ...colours, "stroke-width": "1.5" });
}

/** A value that is not shown: a crossed square. */
export function hiddenMark(spot: Spot): string {
  return `${shapes.square(spot, 4.5)}${crossPath(spot, 4.5)}`;
}

/** Targets: rings, with a dot in those that are final. */
export function targetMarks(final: readonly Spot[], interim: readonly Spot[]): readonly Markup[] {
  const rings = [
    ...final.map((spot) => circlePath(spot, 5.5)),
    ...interim.map((spot) => circlePath(spot, 4.5)),
  ].join("");
  const dots = final.map((spot) => circlePath(spot, 2)).join("");
  return [
    ...drawnPath(rings, { ...paint({ fill: "ground", stroke: "target" }), "stroke-width": 2 }),
    ...drawnPath(dots, paint({ fill: "target" })),
  ];
}
