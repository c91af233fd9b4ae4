import { type Colour, dark, light, type Palette } from "./palette.ts";

const colours = Object.keys(light) as readonly Colour[];

/**
 * The rules by which a page gives charts its colours: a custom property for each, a dark set, a darker print, and
 * system colours where the reader has chosen those. A rule of the page is stronger than the attributes in the SVG.
 */
export function chartStyles(): string {
  return [
    `:root {\n${declarations(light)}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${declarations(dark)}\n}\n}`,
    `@media print {\n:root {\n${declarations({ ...light, grid: "#9aa3aa", muted: "#20262b", text: "#000000" })}\n}\n}`,
    `.chart {\nfont-family: var(--font);\n}`,
    ...colours.map((name) => `.chart .f-${name} {\nfill: var(--chart-${name});\n}`),
    ...colours.map((name) => `.chart .s-${name} {\nstroke: var(--chart-${name});\n}`),
    `@media (forced-colors: active) {\n:root {\n${declarations(forced())}\n}\n}`,
  ].join("\n");
}

function declarations(palette: Palette): string {
  return colours.map((name) => `--chart-${name}: ${palette[name]};`).join("\n");
}

/** Colours say nothing there: dashes, marks and words are left. */
function forced(): Palette {
  const own = { ground: "Canvas", grid: "GrayText", axis: "GrayText", bar: "GrayText" };
  const all = Object.fromEntries(colours.map((name) => [name, "CanvasText"]));
  return { ...dark, ...all, ...own, own: "Highlight" };
}
