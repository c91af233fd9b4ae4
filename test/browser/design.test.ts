import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { axeFaults } from "../support/engines.ts";
import { showExample } from "../support/shown-site.ts";
import { shortestOfEachKind } from "../support/site-browser.ts";

const { site, addressOf, newPage, open } = showExample("mallila-design");

const goal = "fi/goals/nuoret-nukkuvat.html";

describe("a report with a look of its own", () => {
  test.each([
    ["light", "rgb(29, 92, 63)", "rgb(246, 244, 239)"],
    ["dark", "rgb(159, 220, 189)", "rgb(27, 32, 29)"],
  ] as const)("has the county's colours in %s", async (colorScheme, brand, soft) => {
    const page = await open(goal, { colorScheme });
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, name) =>
            (
              globalThis as unknown as {
                getComputedStyle: (of: unknown) => Readonly<Record<string, string>>;
              }
            ).getComputedStyle(element)[name] ?? "",
          property,
        );

    expect(await style("h1", "color")).toBe(brand);
    expect(await style(".site-footer", "backgroundColor")).toBe(soft);
    // What is not set stays hyte's own.
    expect(await style("body", "color")).toBe(
      colorScheme === "light" ? "rgb(32, 38, 43)" : "rgb(232, 237, 241)",
    );
  });

  test("has its logo, its part of the page and its word, in each language", () => {
    expect(site().read("assets/logo.svg")).toContain("#f3c567");
    for (const [language, word, next] of [
      ["fi", "Kuka vastaa mistäkin", "Seuraava tavoite →"],
      ["sv", "Vem ansvarar för vad", "Nästa mål →"],
    ] as const) {
      const page = site().read(goal.replace("fi", language));
      expect(page).toContain('<img class="logo" src="../../assets/logo.svg" alt="">');
      expect(page).toContain(`<span class="direction">${next}</span> <strong>`);
      expect(page).not.toContain('class="previous"');
      expect(page).toContain(`>${word}</a>`);
      expect(site().read(`${language}/actors.html`)).toContain(`<h1>${word}</h1>`);
    }
  });

  test("is accessible in light and in dark", async () => {
    const page = await newPage({ bypassCSP: true });
    const found: string[] = [];
    for (const path of shortestOfEachKind(site(), "fi")) {
      await page.goto(addressOf(path));
      // All of it on the page with a part of the plan's own.
      const rules = path.startsWith("fi/goals/") ? undefined : ["color-contrast"];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const faults = await axeFaults(page, rules);
        found.push(...faults.map((one) => `${path} ${colorScheme} ${one}`));
      }
    }

    expect(found).toEqual([]);
  });
});

describe("the weight of a page", () => {
  test("the front page needs at most 120 KB, packed", () => {
    const needed = [
      "fi/index.html",
      "assets/hyte.css",
      "assets/theme.js",
      "assets/hyte.js",
      "assets/logo.svg",
    ];
    const packed = needed.map((path) => gzipSync(site().bytes(path)).length);
    const fonts = ["source-sans-3-latin.woff2", "source-sans-3-latin-italic.woff2"].map(
      (name) => site().bytes(`assets/fonts/${name}`).length,
    );

    expect([...packed, ...fonts].every((weight) => weight > 0)).toBe(true);
    let all = 0;
    for (const weight of [...packed, ...fonts]) all += weight;
    expect(all).toBeLessThan(120_000);
  });
});
