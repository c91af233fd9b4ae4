import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { showExample } from "../support/shown-site.ts";

const { site, addressOf, newPage, open } = showExample("mallila");

const withoutScripts = { javaScriptEnabled: false };

/** A page with what the browser says of it from the beginning. */
async function heard(
  path: string,
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(addressOf(path));
  return { page, faults };
}

describe("the search", () => {
  test("is walked by the keyboard, from the word to the page that was found", async () => {
    const { page, faults } = await heard("fi/search.html");
    const field = page.getByRole("searchbox", { name: "Hae suunnitelmasta" });

    await field.focus();
    await page.keyboard.type("yksinäisyydestä");
    const status = page.locator(".search-status");
    await expect.poll(() => status.innerText()).toMatch(/löytyi (?:1 osuma|\d+ osumaa)\./);
    expect(await status.getAttribute("role")).toBe("status");
    await page.keyboard.press("Tab");
    expect(await page.locator("[data-results] a:focus").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/fi\/(?:goals|actions|indicators)\//);

    expect(faults).toEqual([]);
  });

  test("marks what it found by, and hides the list of everything meanwhile", async () => {
    const page = await open("fi/search.html");
    const everything = page.locator("[data-everything]");
    expect(await everything.isVisible()).toBe(true);

    await page.getByRole("searchbox").fill("yksinäisyys");
    await page.locator("mark").first().waitFor();
    expect(await page.locator("mark").first().innerText()).toMatch(/^yksinäi/i);
    expect(await everything.isVisible()).toBe(false);
    await page.getByRole("searchbox").fill("");

    await expect.poll(() => everything.isVisible()).toBe(true);
    expect(await page.locator("[data-results]").isVisible()).toBe(false);
  });

  test("is kept in the address, and says what it did not find", async () => {
    const page = await open("sv/search.html?q=flygf%C3%A4lt");

    expect(await page.getByRole("searchbox").inputValue()).toBe("flygfält");
    expect(await page.locator(".search-status").innerText()).toContain("inga träffar");
    await page.getByRole("searchbox").fill("ensamhet");
    await expect.poll(() => page.url()).toContain("?q=ensamhet");
    await expect.poll(() => page.locator(".found li").count()).toBeGreaterThan(0);
  });

  test("takes what is typed, and what a plan holds, for text", async () => {
    const { page, faults } = await heard("fi/search.html?q=%3Cimg%20src%3Dx%3E");

    expect(await page.locator(".search-status").innerText()).toContain("”<img src=x>”");
    expect(await page.locator("main img").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("moves nothing when its script comes", async () => {
    const page = await newPage();
    await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(addressOf("fi/search.html"));
    await page.getByRole("searchbox").waitFor();

    const moved = await page.evaluate(
      `new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) sum += value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      })`,
    );

    expect(moved).toBeLessThan(0.01);
  });

  test("without a script is a list of everything with links, and no dead field", async () => {
    const page = await open("fi/search.html", withoutScripts);

    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.locator("[data-everything] h2").allInnerTexts()).toEqual(
      expect.arrayContaining(["Tavoitteet", "Toimenpiteet", "Indikaattorit", "Vastuutahot"]),
    );
    expect(await page.locator("[data-everything] .lines a").count()).toBeGreaterThan(100);
  });

  test.each(["fi", "sv", "en"])("leads in %s only to pages that are there", (language) => {
    const index = site().read(`${language}/search-index.js`);
    const rows = JSON.parse(
      index.replace(/^window\.hyteSearch=/, "").replace(/;\s*$/, ""),
    ) as readonly (readonly string[])[];
    const hrefs = rows.map(([, , href = ""]) => `${language}/${href.replace(/#.*/, "")}`);

    expect(hrefs.length).toBeGreaterThan(100);
    expect(hrefs.filter((href) => !site().pages.includes(href))).toEqual([]);
  });
});

describe("filters", () => {
  test("narrow a list by a word, keep it in the address, and tell how many are left", async () => {
    const { page, faults } = await heard("fi/indicators.html?q=nuor");
    const rows = page.locator("table.indicators tbody tr");
    const visible = (): Promise<number> => rows.filter({ visible: true }).count();

    const few = await visible();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(await rows.count());
    expect(await page.locator(".filter-status").innerText()).toContain(`${few} /`);
    await page.getByRole("searchbox").fill("zzz");
    await expect.poll(visible).toBe(0);
    expect(await page.locator(".filter-status").innerText()).toBe("Mikään ei vastaa rajausta.");
    expect(page.url()).toContain("?q=zzz");
    await page.getByRole("searchbox").fill("");
    await expect.poll(visible).toBe(await rows.count());

    expect(page.url()).not.toContain("?q");
    expect(faults).toEqual([]);
  });

  test("hide a heading under which nothing is left", async () => {
    const page = await open("fi/actors.html?q=kunta");
    const headings = page.locator("main section > h2");

    const shown = await headings.filter({ visible: true }).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(await headings.count());
  });

  test("are not there without a script", async () => {
    const page = await open("fi/indicators.html", withoutScripts);

    expect(await page.locator("[data-filters]").isVisible()).toBe(false);
  });
});
