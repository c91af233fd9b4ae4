import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { rgbOf } from "../src/check/colour.ts";
import { contrast } from "../src/check/contrast.ts";
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
        ([ink = "", paper = ""]) => ratio(colours.get(ink), colours.get(paper)) < 4.5,
      );

      expect(faint).toEqual([]);
      expect(ratio(colours.get("focus"), colours.get("ground"))).toBeGreaterThan(3);
    },
  );

  test("loads nothing but its typeface, from beside it", () => {
    const loaded = [...stylesheet.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);

    expect(loaded.length).toBe(4);
    for (const address of loaded) expect(address).toMatch(/^"fonts\/[\w-]+\.woff2"$/);
    expect(stylesheet).not.toContain("@import");
  });

  test("is dark by the device's word and by the reader's, with the same values", () => {
    const byDevice = /dark\) \{\s*:root:where\(:not\(\[data-theme="light"\]\)\) \{([^}]*)\}/g;
    const byChoice = /^:root:where\(\[data-theme="dark"\]\) \{([^}]*)\}/gm;
    const values = (pattern: RegExp): readonly (string | undefined)[] =>
      [...stylesheet.matchAll(pattern)].map(([, declarations]) => declarations);

    expect(values(byDevice)).toEqual(values(byChoice));
    expect(values(byDevice).join()).toContain("--ground: #12171c");
    expect(stylesheet).not.toMatch(/dark\) \{\s*:root \{/);
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
    const own = css.slice(stylesheet.length);
    expect(own).toContain('light) { :root:not([data-theme="dark"]) { --brand: #123456; } }');
    expect(own).toContain('screen { :root[data-theme="light"] { --brand: #123456; } }');
    expect(own).toContain(
      'dark) { :root:not([data-theme="light"]) { --brand: rgb(200 220 255); } }',
    );
    expect(own).toContain('screen { :root[data-theme="dark"] { --brand: rgb(200 220 255); } }');
    // "not print and (…)" would mean: not (print and …).
    expect(own).not.toContain("not print");
    expect(stylesheetOf({})).toBe(stylesheet);
    const nested = "clamp(1rem, calc(1rem + min(2vw, 3px)), 2rem)";
    expect(stylesheetOf({ font: nested })).toContain(nested);
  });

  test.each([
    { brand: "url(https://example.org)" },
    { brand: "red; } body { display: none" },
    { brand: "expression(alert(1))" },
    { brand: "image-set('x')" },
    { brand: "\\75 rl(x)" },
    { brand: "/*" },
    { font: '"Source Sans 3' },
    { font: "\"Source' Sans" },
    { brand: "rgb(1 2 3" },
    { brand: "rgb(1 2 3))" },
    { colour: "red" },
    { "font-dark": "serif" },
  ])("refuses $brand $colour $font", (tokens) => {
    expect(() => stylesheetOf(tokens as Record<string, string>)).toThrow(UserError);
  });
});

function ratio(ink = "#000000", paper = "#000000"): number {
  return contrast(rgbOf(ink) ?? [0, 0, 0], rgbOf(paper) ?? [0, 0, 0]);
}
