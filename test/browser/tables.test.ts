import { describe, expect, test } from "vitest";
import { showExample } from "../support/shown-site.ts";

const { site, open } = showExample("mallila");

/** The goal with the longest table of actions. */
function goalWithActions(): string {
  const rows = (path: string): number => site().read(path).split("data-value=").length;
  const goals = site().pages.filter((path) => path.startsWith("fi/goals/"));
  return [...goals].sort((one, other) => rows(other) - rows(one))[0] ?? "";
}

describe("a table that can be sorted", () => {
  test("is sorted by the keyboard, and says how", async () => {
    const page = await open(goalWithActions());
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
  });

  test("goes by the last day of schedules, not by how they are written", async () => {
    const page = await open(goalWithActions());
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
  });

  test("has buttons large enough to hit", async () => {
    const page = await open(goalWithActions());
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
  });

  test("has no buttons without a script", async () => {
    const page = await open(goalWithActions(), { javaScriptEnabled: false });

    expect(await page.locator("main button").count()).toBe(0);
  });
});

test("the table of municipalities beside its chart is sorted by value", async () => {
  const path = site().pages.find(
    (page) => page.startsWith("fi/indicators/") && site().read(page).includes("chart-bars"),
  );
  const page = await open(path ?? "");
  const table = page.locator("figure:has(.chart-bars) table[data-sortable]");
  const values = async (): Promise<readonly number[]> => {
    const cells = await table.locator("tbody td[data-value]").all();
    return Promise.all(cells.map(async (cell) => Number(await cell.getAttribute("data-value"))));
  };

  await table.locator("thead th").nth(1).getByRole("button").click();
  const rising = await values();
  await table.locator("thead th").nth(1).getByRole("button").click();

  expect(rising.length).toBeGreaterThan(5);
  expect(rising).toEqual([...rising].sort((one, other) => one - other));
  expect(await values()).toEqual([...rising].sort((one, other) => other - one));
  // Those of times stay in their order.
  expect(await page.locator("figure:has(.chart-line) table[data-sortable]").count()).toBe(0);
});

describe("lists of actions", () => {
  /** The party with the most actions. */
  function busiestParty(): string {
    const chips = (path: string): number => site().read(path).split("chip chip-").length;
    const parties = site().pages.filter((path) => path.startsWith("fi/actors/"));
    return [...parties].sort((one, other) => chips(other) - chips(one))[0] ?? "";
  }

  test("are narrowed by the phase of the work, which the address keeps", async () => {
    const page = await open(busiestParty());
    const rows = page.locator("table[data-filterable] tbody tr");
    const visible = rows.filter({ visible: true });
    const phase = page.locator("[data-filters] select");
    const done = rows.filter({ has: page.locator(".chip-done") });
    const tables = page.locator("main > section:has(table[data-filterable])");
    const all = await rows.count();
    const few = await done.count();

    await phase.selectOption("done");
    await expect.poll(() => visible.count()).toBe(few);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    expect(await done.filter({ visible: true }).count()).toBe(few);
    expect(await page.locator(".filter-status").innerText()).toContain(`${few} / ${all}`);
    expect(page.url()).toContain("phase=done");
    // A heading under which nothing is left is hidden too.
    const shown = await tables.filter({ visible: true }).count();
    expect(shown).toBe(await tables.filter({ has: page.locator(".chip-done") }).count());

    await page.reload();
    expect(await phase.inputValue()).toBe("done");
    expect(await visible.count()).toBe(few);
    await phase.selectOption("");
    await expect.poll(() => visible.count()).toBe(all);
    expect(page.url()).not.toContain("phase");
  });

  test("offer no phase where all are in one", async () => {
    const page = await open("fi/indicators.html");

    expect(await page.locator("[data-filters]").isVisible()).toBe(true);
    expect(await page.locator("[data-filters] select").isVisible()).toBe(false);
  });
});

/** What the region of each wide table is named by, where no hint above it says that it scrolls. Folded charts apart. */
const unsaid = `[...document.querySelectorAll(".scroll:not(.chart-scroll, .chart-table)")]
  .filter((region) => region.scrollWidth > region.clientWidth + 1)
  .filter((region) => region.previousElementSibling?.matches(".scroll-hint, .narrow-hint") !== true)
  .map((region) => region.getAttribute("aria-labelledby"))`;

test("a table that is wider than a phone says that it scrolls", async () => {
  const kinds = new Map(site().pages.map((path) => [path.split("/").slice(0, 2).join("/"), path]));
  const pages = [...kinds].filter(([kind]) => kind.startsWith("fi/")).map(([, path]) => path);
  const found: string[] = [];

  for (const path of pages) {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    for (const name of await page.evaluate<readonly string[]>(unsaid)) {
      found.push(`${path} ${name}`);
    }
    await page.close();
  }

  expect(pages).toEqual(expect.arrayContaining(["fi/data.html", "fi/archive.html"]));
  expect(found).toEqual([]);
});
