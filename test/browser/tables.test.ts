import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
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

async function opened(
  path: string,
  javaScriptEnabled = true,
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`file://${join(site.folder, path)}`);
  return { page, context };
}

/** The goal with the longest table of actions. */
function goalWithActions(): string {
  const rows = (path: string): number => site.read(path).split("data-value=").length;
  const goals = site.pages.filter((path) => path.startsWith("fi/goals/"));
  return [...goals].sort((one, other) => rows(other) - rows(one))[0] ?? "";
}

describe("a table that can be sorted", () => {
  test("is sorted by the keyboard, and says how", async () => {
    const { page, context } = await opened(goalWithActions());
    const table = page.locator("table[data-sortable]").first();
    const heading = table.locator("thead th").first();
    const body = table.locator("tbody").first();
    const names = (): Promise<readonly string[]> => body.locator("[scope=row]").allInnerTexts();
    const before = await names();
    const { compare } = new Intl.Collator("fi", { numeric: true });

    await heading.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect(await names()).toEqual([...before].sort(compare));
    await page.keyboard.press("Space");
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await names()).toEqual([...before].sort(compare).reverse());

    expect(before.length).toBeGreaterThan(1);
    expect(await body.locator("tr").first().getAttribute("class")).toBe("group");
    expect(await table.locator("[aria-sort]").count()).toBe(1);
    await context.close();
  });

  test("goes by the last day of schedules, not by how they are written", async () => {
    const { page, context } = await opened(goalWithActions());
    const table = page.locator("table[data-sortable]").first();
    const bodies = await table.locator("tbody").all();

    await table.locator("thead th").nth(2).getByRole("button").click();
    for (const body of bodies) {
      const cells = await body.locator("td[data-value]").all();
      const days = await Promise.all(
        cells.map(async (cell) => Number(await cell.getAttribute("data-value"))),
      );

      expect(days).toEqual([...days].sort((one, other) => one - other));
    }
    expect(bodies.length).toBeGreaterThan(1);
    await context.close();
  });

  test("has buttons large enough to hit", async () => {
    const { page, context } = await opened(goalWithActions());
    const boxes = await page.locator(".sort").evaluateAll((all) =>
      all.map((button) => {
        const { width, height } = (
          button as unknown as {
            getBoundingClientRect: () => { width: number; height: number };
          }
        ).getBoundingClientRect();
        return Math.min(width, height);
      }),
    );

    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    await context.close();
  });

  test("has no buttons without a script", async () => {
    const { page, context } = await opened(goalWithActions(), false);

    expect(await page.locator("main button").count()).toBe(0);
    await context.close();
  });
});
