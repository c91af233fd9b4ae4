import { describe, expect, test } from "vitest";
import { rgbOf } from "../src/check/colour.ts";
import { contrast } from "../src/check/contrast.ts";
import { siteTokens } from "../src/check/generated/site-tokens.ts";
import { uncomputedColours, weakColours } from "../src/check/site-colours.ts";
import { stylesheetOf } from "../src/outputs/stylesheet.ts";
import { stylesheet } from "../src/outputs/generated/templates.js";

function ratio(one: string, other: string): number {
  const [ink, paper] = [rgbOf(one), rgbOf(other)];
  if (ink === undefined || paper === undefined) throw new Error(`${one} on ${other}`);
  return contrast(ink, paper);
}

describe("the contrast of two colours", () => {
  test.each([
    ["#00357a", 11.73],
    ["#2a6ebb", 5.19],
    ["#e86717", 3.29],
    ["#078364", 4.73],
    ["#767676", 4.54],
    ["#000", 21],
    ["#ffffff", 1],
  ])("%s on white is %d", (colour, expected) => {
    expect(ratio(colour, "white")).toBeCloseTo(expected, 2);
    expect(ratio("#FFF", colour)).toBe(ratio(colour, "#fff"));
  });
});

describe("a colour", () => {
  test.each([
    ["#abc", [170, 187, 204]],
    ["#AABBCCFF", [170, 187, 204]],
    ["#abcf", [170, 187, 204]],
    ["RebeccaPurple", [102, 51, 153]],
    ["rgb(0 53 122)", [0, 53, 122]],
    ["rgba(0, 53, 122, 1)", [0, 53, 122]],
    ["rgb(0 53 122 / 100%)", [0, 53, 122]],
    ["rgb(100% 0% 300)", [255, 0, 255]],
    ["hsl(0 100% 50%)", [255, 0, 0]],
    ["hsl(120deg, 100%, 50%)", [0, 255, 0]],
    ["hsl(-0.33333turn 100% 50%)", [0, 0, 255]],
    ["hsl(210 0% 50%)", [127.5, 127.5, 127.5]],
    ["hsla(214 100% 24% / 1)", [0, 53, 122]],
  ])("%s is read", (written, expected) => {
    const parts = rgbOf(written)?.map((part) => Math.round(part * 10) / 10);

    expect(parts?.map((part, at) => Math.abs(part - (expected[at] ?? 0)) < 0.6)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([
    "",
    "#ab",
    "#12345",
    "#abc8",
    "#aabbcc80",
    "constructor",
    "transparent",
    "currentcolor",
    "var(--brand)",
    "calc(1px)",
    "oklch(0.4 0.1 250)",
    "rgb(0 53)",
    "rgb(0 53 122 / 50%)",
    "rgb(a b c)",
    "rgb(1 2 3 4 5)",
    "hsl(a 1% 1%)",
    `rgb(${"1".repeat(500)})`,
  ])("%j is not", (written) => {
    expect(rgbOf(written)).toBeUndefined();
  });
});

function coloursIn(root: string): Readonly<Record<string, string>> {
  const found = root.matchAll(/--([a-z\d-]+): (#[0-9a-f]{6});/g);
  const colours: Record<string, string> = {};
  for (const [, name = "", value = ""] of found) colours[name] = value;
  return colours;
}

describe("the colours of a site", () => {
  test("hyte's own all stand out", () => {
    const dark = Object.entries(siteTokens["dark"] ?? {});
    const own = new Map(Object.entries(siteTokens["light"] ?? {}));
    for (const [name, value] of dark) own.set(`${name}-dark`, value);

    expect(weakColours(Object.fromEntries(own))).toEqual([]);
    expect(dark.length).toBeGreaterThan(30);
  });

  test("that the check knows are those of the stylesheet, light and dark", () => {
    const roots = [...stylesheet.matchAll(/:root[^{}]*\{([^{}]*--(?:chart-)?ground: #[^{}]*)\}/g)];
    const [light, dark, , chartsLight, chartsDark] = roots.map(([, root = ""]) => coloursIn(root));

    expect(siteTokens["light"]).toEqual({ ...light, ...chartsLight });
    expect(siteTokens["dark"]).toEqual({ ...dark, ...chartsDark });
    expect(Object.keys(light ?? {}).sort()).toEqual(Object.keys(dark ?? {}).sort());
    expect(chartsLight).toHaveProperty("chart-own");
  });

  test("of one's own are told once each, beside what they are weakest with", () => {
    expect(weakColours({ brand: "#5b9fe6", "text-dark": "#555555" })).toEqual([
      {
        token: "brand",
        colour: "#5b9fe6",
        other: "brand-soft",
        otherColour: "#eaf1f9",
        ratio: 2.44,
        needed: 4.5,
      },
      expect.objectContaining({ token: "text-dark", needed: 4.5 }),
    ]);
  });

  test("of one's own go with hyte's where only one side is set", () => {
    expect(weakColours({ ground: "#222222" }).map(({ token }) => token)).toEqual(["ground"]);
    expect(weakColours({ "ground-dark": "#222222" })).toEqual([]);
    expect(weakColours({ brand: "#a9cdf6" })).not.toEqual([]);
    expect(weakColours({ "brand-dark": "#a9cdf6" })).toEqual([]);
  });

  test("of one's own are to blame only where they would fail beside hyte's too", () => {
    const good = { "brand-dark": "#a9cdf6", "link-dark": "#9cc8ff" };
    const blamed = (own: Readonly<Record<string, string>>): readonly string[] =>
      weakColours(own).map(({ token }) => token);

    expect(blamed(good)).toEqual([]);
    expect(blamed({ ...good, "soft-dark": "#cccccc" })).toEqual(["soft-dark"]);
    expect(blamed({ "link-dark": "#333333", "soft-dark": "#1a2129" })).toEqual(["link-dark"]);
    expect(blamed({ "link-dark": "#333333", "soft-dark": "#cccccc" })).toEqual([
      "soft-dark",
      "link-dark",
    ]);
  });

  test("charts stand out from a ground of one's own", () => {
    expect(weakColours({ raised: "#fefefe" })).toEqual([]);
    expect(weakColours({ "raised-dark": "#405060" })[0]?.token).toBe("raised-dark");
    const css = stylesheetOf({ raised: "#f6f4ef" }).slice(stylesheet.length);
    expect(css).toContain("--raised: #f6f4ef; --chart-ground: #f6f4ef;");
  });

  test("marks need less than texts, and what falls short is not rounded up", () => {
    expect(weakColours({ "done-fill": "#8a8a8a" })).toEqual([]);
    const [weak] = weakColours({ link: "#777777" });
    expect(weak?.ratio).toBeLessThan(4.5);
    expect(weakColours({ "none-fill": "#cccccc" })[0]).toMatchObject({ needed: 3 });
  });

  test("that cannot be computed are named, and nothing else is", () => {
    const own = {
      brand: "oklch(0.4 0.1 250)",
      "link-dark": "var(--x)",
      link: "#00f",
      font: "serif",
    };

    expect(uncomputedColours(own).map(([token]) => token)).toEqual(["brand", "link-dark"]);
    expect(weakColours(own)).toEqual([]);
  });
});
