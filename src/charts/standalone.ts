import type { Language } from "../base/language.ts";
import type { Chart } from "./chart.ts";
import { light } from "./palette.ts";

const viewBox = / viewBox="(\S+) (\S+) (\S+) (\S+)"/;

/** The chart as a file of its own, for a download, Word and PDF: with its namespace, its language and a white ground. */
export function standaloneSvg({ svg }: Pick<Chart, "svg">, language: Language): string {
  const [, x = "0", y = "0", width = "0", height = "0"] = viewBox.exec(svg) ?? [];
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${light.ground}"/>`;
  // Without ids and without anything in it a chart is one empty element.
  const whole = svg.includes("</svg>") ? svg : `${svg.slice(0, -"/>".length)}></svg>`;
  const before = whole.includes("</desc>") ? "</desc>" : ">";
  // Cut and put together once: each replacing would copy the whole drawing.
  const at = whole.indexOf(before) + before.length;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" `;
  return `${root}${whole.slice("<svg ".length, at)}${ground}${whole.slice(at)}`;
}
