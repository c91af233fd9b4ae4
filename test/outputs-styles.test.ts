import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { stylesheet } from "../src/outputs/generated/templates.js";
import { stylesheetOf } from "../src/outputs/stylesheet.ts";

describe("the stylesheet", () => {
  const tokensIn = (css: string): ReadonlyMap<string, string> =>
    new Map(
      [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
  const dark = stylesheet.indexOf("@media (prefers-color-scheme: dark)");
  const light = tokensIn(stylesheet.slice(0, dark));
  const print = stylesheet.indexOf("@media print");
  const schemes = {
    light,
    dark: tokensIn(stylesheet.slice(dark, stylesheet.indexOf("*,", dark))),
    print: new Map([...light, ...tokensIn(stylesheet.slice(print))]),
  };
  const texts = [
    ...["text", "muted", "brand", "link"].flatMap((ink) =>
      ["ground", "soft", "raised"].map((paper) => [ink, paper]),
    ),
    ["text", "brand-soft"],
    ["muted", "brand-soft"],
    ["link", "brand-soft"],
    ["brand", "brand-soft"],
    ["ground", "brand"],
    ["notice-text", "notice"],
    ...["planned", "in-progress", "done", "paused", "cancelled", "merged"].map((name) => [
      `${name}-text`,
      name,
    ]),
  ] as const;

  test.each(Object.keys(schemes) as (keyof typeof schemes)[])(
    "has readable colours in %s",
    (scheme) => {
      const colours = schemes[scheme];

      const faint = texts.filter(
        ([ink = "", paper = ""]) => contrast(colours.get(ink), colours.get(paper)) < 4.5,
      );

      expect(faint).toEqual([]);
      expect(contrast(colours.get("focus"), colours.get("ground"))).toBeGreaterThan(3);
    },
  );

  test("loads nothing", () => {
    expect(stylesheet).not.toMatch(/url\(|@import|@font-face/);
  });

  test("takes the plan's own colours and fonts, light and dark apart", () => {
    const css = stylesheetOf({
      brand: "#123456",
      "brand-dark": "rgb(200 220 255)",
      font: '"Source Sans 3", sans-serif',
    });

    expect(css.startsWith(stylesheet)).toBe(true);
    expect(css.slice(stylesheet.length)).toContain(
      ':root { --font: "Source Sans 3", sans-serif; }',
    );
    expect(css).toMatch(/light\) \{ :root \{ --brand: #123456; \} \}/);
    expect(css).toMatch(/dark\) \{ :root \{ --brand: rgb\(200 220 255\); \} \}/);
    expect(stylesheetOf({})).toBe(stylesheet);
  });

  test.each([
    { brand: "url(https://example.org)" },
    { brand: "red; } body { display: none" },
    { brand: "expression(alert(1))" },
    { brand: "image-set('x')" },
    { brand: "\\75 rl(x)" },
    { brand: "/*" },
    { colour: "red" },
    { "font-dark": "serif" },
  ])("refuses $brand $colour", (tokens) => {
    expect(() => stylesheetOf(tokens as Record<string, string>)).toThrow(UserError);
  });
});

/** WCAG 2.1: contrast ratio of two colours. */
function contrast(ink = "#000000", paper = "#000000"): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
