import { describe, expect, test } from "vitest";
import { type Colour, dark, light, type Palette } from "../src/charts/palette.ts";
import { chartStyles } from "../src/charts/stylesheet.ts";
import { readFileSync } from "node:fs";

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((one, two) => two - one);
  return (bright + 0.05) / (dim + 0.05);
}

/** Letters on the ground, and letters of the colour of the ground on a fill. */
const letters: readonly Colour[] = [
  "text",
  "muted",
  "own",
  "target",
  "other1",
  "other2",
  "other3",
  "other4",
  "other5",
  "good",
  "busy",
  "warn",
  "bad",
  "calm",
];
const shapes: readonly Colour[] = ["axis", "bar", "merged"];

function failing(palette: Palette): readonly string[] {
  const least = (names: readonly Colour[], wanted: number): readonly string[] =>
    names
      .filter((name) => contrast(palette[name], palette.ground) < wanted)
      .map((name) => `${name} on ground: ${contrast(palette[name], palette.ground).toFixed(2)}`);
  const months = contrast(palette.text, palette.grid);
  return [
    ...least(letters, 4.5),
    ...least(shapes, 3),
    ...(months < 4.5 ? [`text on grid: ${months.toFixed(2)}`] : []),
  ];
}

describe.each(Object.entries({ light, dark }))("the %s colours", (_, palette) => {
  test("can be told from the ground", () => {
    expect(failing(palette)).toEqual([]);
  });

  test("are found where one cannot", () => {
    expect(failing({ ...palette, muted: palette.ground })).toEqual(["muted on ground: 1.00"]);
  });
});

test("every colour is tested, but for the ground and the lines of the grid", () => {
  const tested = new Set([...letters, ...shapes, "ground", "grid"]);

  expect(Object.keys(light).filter((name) => !tested.has(name))).toEqual([]);
});

test("the page's rules name every colour for fills and lines", () => {
  const css = chartStyles();

  for (const name of Object.keys(light)) {
    expect(css).toContain(`.f-${name} {\nfill: var(--chart-${name});`);
    expect(css).toContain(`.s-${name} {\nstroke: var(--chart-${name});`);
  }
});

test("the site's stylesheet has the page's rules", () => {
  const file = new URL("../templates/html/styles/8-charts.css", import.meta.url);
  const bare = (css: string): string => css.replaceAll(/\s+/g, "");

  expect(bare(readFileSync(file, "utf8"))).toContain(bare(chartStyles()));
});
