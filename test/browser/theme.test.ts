import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { showExample } from "../support/shown-site.ts";

const { addressOf, newPage, newReader, open } = showExample("mallila");

const light = "rgb(255, 255, 255)";
const dark = "rgb(18, 23, 28)";

const front = "fi/index.html";

function ground(page: Page): Promise<unknown> {
  return page.evaluate("getComputedStyle(document.body).backgroundColor");
}

describe("the choice of colours", () => {
  test("goes over what the device says, and is remembered on the next page", async () => {
    const page = await open(front, { colorScheme: "light" });
    expect(await ground(page)).toBe(light);

    await page.getByLabel("Värit").selectOption("dark");
    expect(await ground(page)).toBe(dark);
    await page.goto(addressOf("fi/search.html"));
    expect(await ground(page)).toBe(dark);
    expect(await page.getByLabel("Värit").inputValue()).toBe("dark");
    await page.getByLabel("Värit").selectOption("");
    expect(await ground(page)).toBe(light);
  });

  test("can be light on a dark device; charts go along", async () => {
    const page = await open(front, { colorScheme: "dark" });
    const chartGround = (): Promise<unknown> =>
      page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--chart-ground').trim()",
      );
    const before = await chartGround();

    await page.getByLabel("Värit").selectOption("light");

    expect(await ground(page)).toBe(light);
    expect(await chartGround()).not.toBe(before);
  });

  test("is there before anything is drawn", async () => {
    const page = await open(front, { colorScheme: "light" });
    await page.getByLabel("Värit").selectOption("dark");
    await page.route("**/assets/hyte.js", (route) => route.abort());

    await page.goto(addressOf(front));

    expect(await ground(page)).toBe(dark);
  });

  test("leaves paper as it is", async () => {
    const page = await open(front, { colorScheme: "dark" });
    await page.getByLabel("Värit").selectOption("dark");

    await page.emulateMedia({ media: "print" });

    expect(await ground(page)).toBe(light);
    const text = await page.evaluate("getComputedStyle(document.body).color");
    expect(text).toBe("rgb(0, 0, 0)");
  });

  test("is not offered without a script, and harms nothing where nothing may be kept", async () => {
    const page = await open(front, { javaScriptEnabled: false });
    expect(await page.locator("[data-theme-choice]").isVisible()).toBe(false);

    const closed = await newReader();
    await closed.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new Error("nothing may be kept");
        },
      });
    });
    const other = await closed.newPage();
    const faults: string[] = [];
    other.on("pageerror", (error) => faults.push(error.message));
    await other.goto(addressOf(front));
    await other.getByLabel("Värit").selectOption("dark");
    expect(await ground(other)).toBe(dark);
    expect(faults).toEqual([]);
  });
});

describe("what a page needs", () => {
  test("loads one part of the typeface, and nothing from elsewhere", async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(addressOf(front));
    await page.evaluate("document.fonts.ready");

    expect(asked.filter((url) => !url.startsWith("file://"))).toEqual([]);
    const fonts = asked.filter((url) => url.endsWith(".woff2"));
    expect(fonts.map((url) => url.slice(url.lastIndexOf("/") + 1))).toContain(
      "source-sans-3-latin.woff2",
    );
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(await page.evaluate("document.fonts.check('16px \"Source Sans 3\"')")).toBe(true);
  });
});
