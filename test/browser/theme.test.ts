import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExample, type BuiltSite } from "../support/site.ts";
import { startBrowser } from "../support/site-browser.ts";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildExample("mallila");
  browser = await startBrowser();
});

afterAll(async () => {
  site.remove();
  await browser.close();
});

const light = "rgb(255, 255, 255)";
const dark = "rgb(18, 23, 28)";

function front(): string {
  return `file://${join(site.folder, "fi/index.html")}`;
}

function ground(page: Page): Promise<unknown> {
  return page.evaluate("getComputedStyle(document.body).backgroundColor");
}

describe("the choice of colours", () => {
  test("goes over what the device says, and is remembered on the next page", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(front());
    expect(await ground(page)).toBe(light);

    await page.getByLabel("Värit").selectOption("dark");
    expect(await ground(page)).toBe(dark);
    await page.goto(front().replace("index.html", "search.html"));
    expect(await ground(page)).toBe(dark);
    expect(await page.getByLabel("Värit").inputValue()).toBe("dark");
    await page.getByLabel("Värit").selectOption("");
    expect(await ground(page)).toBe(light);

    await context.close();
  });

  test("can be light on a dark device; charts go along", async () => {
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(front());
    const chartGround = (): Promise<unknown> =>
      page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--chart-ground').trim()",
      );
    const before = await chartGround();

    await page.getByLabel("Värit").selectOption("light");

    expect(await ground(page)).toBe(light);
    expect(await chartGround()).not.toBe(before);
    await context.close();
  });

  test("is there before anything is drawn", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(front());
    await page.getByLabel("Värit").selectOption("dark");
    await context.route("**/assets/hyte.js", (route) => route.abort());

    await page.goto(front());

    expect(await ground(page)).toBe(dark);
    await context.close();
  });

  test("leaves paper as it is", async () => {
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(front());
    await page.getByLabel("Värit").selectOption("dark");

    await page.emulateMedia({ media: "print" });

    expect(await ground(page)).toBe(light);
    const text = await page.evaluate("getComputedStyle(document.body).color");
    expect(text).toBe("rgb(0, 0, 0)");
    await context.close();
  });

  test("is not offered without a script, and harms nothing where nothing may be kept", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(front());
    expect(await page.locator("[data-theme-choice]").isVisible()).toBe(false);
    await context.close();

    const closed = await browser.newContext();
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
    await other.goto(front());
    await other.getByLabel("Värit").selectOption("dark");
    expect(await ground(other)).toBe(dark);
    expect(faults).toEqual([]);
    await closed.close();
  });
});

describe("what a page needs", () => {
  test("loads one part of the typeface, and nothing from elsewhere", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(front());
    await page.evaluate("document.fonts.ready");

    expect(asked.filter((url) => !url.startsWith("file://"))).toEqual([]);
    const fonts = asked.filter((url) => url.endsWith(".woff2"));
    expect(fonts.map((url) => url.slice(url.lastIndexOf("/") + 1))).toContain(
      "source-sans-3-latin.woff2",
    );
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(await page.evaluate("document.fonts.check('16px \"Source Sans 3\"')")).toBe(true);
    await context.close();
  });
});
