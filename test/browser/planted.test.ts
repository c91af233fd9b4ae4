import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, secondEngineFaults, widthFaults } from "../support/engines.ts";
import { plantedInSite, withPlanted } from "../support/planted-site.ts";
import { buildExample, type BuiltSite } from "../support/site.ts";
import { startBrowser } from "../support/site-browser.ts";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildExample("mallila", ["--lang", "fi"]);
  browser = await startBrowser();
});

afterAll(async () => {
  site.remove();
  await browser.close();
});

const checks: readonly {
  readonly id: string;
  readonly find: (page: Page) => Promise<readonly string[]>;
}[] = [
  { id: "axe", find: axeFaults },
  { id: "second-engine", find: secondEngineFaults },
  { id: "screen", find: widthFaults },
];
const planted = checks.map((check) => ({ ...check, changes: plantedInSite(check.id) }));

describe.each(planted)("$id", ({ find, changes }) => {
  test.for(changes)("finds $name, and nothing without it", async (change) => {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 320, height: 900 },
    });
    const page = await context.newPage();
    const look = async (): Promise<readonly string[]> => {
      await page.goto(`file://${join(site.folder, "fi/plan-health.html")}`);
      return find(page);
    };

    const found = await withPlanted(change, site, look);
    const before = await look();
    await context.close();

    expect(found).not.toEqual([]);
    expect(before).toEqual([]);
  });
});
