import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { showExample } from "../support/shown-site.ts";
import { serveSite } from "../support/site-server.ts";
import { oneOfEachKind, shortestOfEachKind } from "../support/site-browser.ts";

const { site, addressOf, newPage, open } = showExample("mallila");

const wideTable = "fi/focus-areas/mieli.html";

/** Typefaces and pictures are packed as they are. */
function packed(file: string): number {
  const bytes = site().bytes(file);
  return /\.(?:woff2|png)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}

/** What does not depend on the language is looked at in one. */
function pagesInFinnish(): readonly string[] {
  return oneOfEachKind(site()).filter((path) => path.startsWith("fi/"));
}

/** What a browser says of a page while it loads: blocked by the policy, not found, failed. */
async function complaintsOf(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => found.push(`failed: ${request.url()}`));
  for (const address of addresses) {
    const before = found.length;
    await page.goto(address);
    await page.evaluate("document.fonts.ready.then(() => true)");
    found.splice(before, found.length, ...found.slice(before).map((one) => `${address} ${one}`));
  }
  return [...found];
}

describe("the site opens", () => {
  test("from a folder: its own policy stops nothing that it needs", async () => {
    const page = await newPage();

    const found = await complaintsOf(page, oneOfEachKind(site()).map(addressOf));
    const font = await page.evaluate("document.fonts.check('16px \"Source Sans 3 Variable\"')");

    expect(found).toEqual([]);
    expect(font).toBe(true);
  });

  test("below a path of a web server, with a page for what is not there", async () => {
    const served = await serveSite(site(), "mallila");
    const page = await newPage();

    const pages = [...pagesInFinnish(), "index.html"].map((path) => served.address + path);
    const found = await complaintsOf(page, pages);
    const { missed } = served;
    const missedByPages = [...missed];
    const answer = await page.goto(`${served.address}fi/goals/no-such-goal.html`);
    const heading = await page.locator("h1").innerText();
    await served.stop();

    expect(found).toEqual([]);
    expect(missedByPages).toEqual([]);
    expect(answer?.status()).toBe(404);
    expect(heading).toMatch(/\S/);
  });

  test("with at most 120 KB for all that the front page needs, packed for the way", async () => {
    const served = await serveSite(site(), "mallila");
    const page = await newPage();
    await page.goto(`${served.address}fi/index.html`, { waitUntil: "networkidle" });
    const { asked } = served;
    const sizes = [...new Set(asked)].map((file) => [file, packed(file)] as const);
    await served.stop();

    let sum = 0;
    for (const [, size] of sizes) sum += size;
    expect(sizes.map(([file]) => file)).toContain("assets/fonts/source-sans-3-latin.woff2");
    expect(sum, JSON.stringify(sizes)).toBeLessThan(120 * 1024);
  });

  test("without JavaScript: the same text, and no control that does nothing", async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const dead: string[] = [];

    for (const path of pagesInFinnish()) {
      await page.goto(addressOf(path));
      const controls = page.locator("button:visible, input:visible, select:visible");
      if ((await controls.count()) > 0) dead.push(path);
      expect(await page.locator("main").innerText(), path).toMatch(/\S/);
    }

    expect(dead).toEqual([]);
  });
});

describe("a reader who needs it otherwise", () => {
  test("has texts twice as large without losing any", async () => {
    const page = await newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const found: string[] = [];

    for (const path of pagesInFinnish()) {
      await page.goto(addressOf(path));
      await page.addStyleTag({ content: "html { font-size: 200% !important }" });
      const across = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (across > 1280) found.push(`${path} is ${across} wide`);
    }

    expect(found).toEqual([]);
  });

  test("finds controls of at least 44 pixels, links in text apart", async () => {
    const page = await newPage({ viewport: { width: 320, height: 900 } });
    const small: string[] = [];

    for (const path of pagesInFinnish()) {
      await page.goto(addressOf(path));
      const found = await page.evaluate<readonly string[]>(`
        Array.from(document.querySelectorAll("button, input, select, summary, nav a"), (one) => {
          const { width, height } = one.getBoundingClientRect();
          return height > 0 && height < 43.5 ? one.outerHTML.slice(0, 80) + " " + height : "";
        }).filter((line) => line !== "")
      `);
      small.push(...found.map((one) => `${path} ${one}`));
    }

    expect(small).toEqual([]);
  });

  test("sees the newest end of a line first on a phone, and can go back to its beginning", async () => {
    const page = await newPage({ viewport: { width: 360, height: 800 } });
    const goals = site().pages.filter((path) => path.startsWith("fi/goals/"));
    const path = goals.find((goal) => site().read(goal).includes("chart-line")) ?? "";
    await page.goto(addressOf(path));
    const region = page.locator(".chart-scroll:has(> .chart-line)").first();
    const sides = (): Promise<readonly number[]> =>
      region.evaluate((element) => {
        interface Element {
          getBoundingClientRect: () => { readonly left: number; readonly right: number };
          readonly firstElementChild: Element;
        }
        const outer = (element as unknown as Element).getBoundingClientRect();
        const drawing = (element as unknown as Element).firstElementChild.getBoundingClientRect();
        return [drawing.left - outer.left, drawing.right - outer.right].map(Math.round);
      });

    const [left = 0, right] = await sides();
    expect(left).toBeLessThan(-50);
    expect(right).toBe(0);
    await region.focus();
    await page.keyboard.press("Home");
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await sides())[0]).toBe(0);
  });

  test("sees nothing move", async () => {
    const page = await open("fi/index.html", { reducedMotion: "reduce" });
    await page.keyboard.press("Tab");
    const moving = await page.evaluate("document.getAnimations().length");

    expect(moving).toBe(0);
  });

  test("prints a page with its structure and its language", async () => {
    const goal = pagesInFinnish().find((path) => path.startsWith("fi/goals/")) ?? "";
    const page = await open(goal);
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");

    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("/Marked true");
    expect(pdf).toMatch(/\/Lang ?\(fi/);
    expect(pdf).toContain("/Alt");
  });
});

describe("a screen reader", () => {
  test("hears every kind of page as it is kept here", async () => {
    const page = await newPage();

    for (const path of shortestOfEachKind(site(), "fi")) {
      await page.goto(addressOf(path));
      const isFront = path === "fi/index.html";
      const heard = await page.locator(isFront ? "body" : "main").ariaSnapshot();
      const kind = path.replace(/^fi\//, "").replace(/\/.*$/, "-each").replace(".html", "");
      await expect(`${heard}\n`).toMatchFileSnapshot(`../cases/aria/${kind}.yaml`);
    }
  });
});

describe("with the keyboard", () => {
  test("the first stop leads past the menu, and a wide table can be scrolled", async () => {
    const page = await open(wideTable, { viewport: { width: 320, height: 900 } });

    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.innerText()).toBe("Siirry sisältöön");
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");

    const region = page.getByRole("region", { name: "Tavoitteet ja toimenpiteet" });
    await region.focus();
    await page.keyboard.press("ArrowRight");
    const across = (): Promise<unknown> => page.evaluate("document.activeElement.scrollLeft");
    await expect.poll(across).toBeGreaterThan(0);
  });
});

describe("with the keyboard alone", () => {
  test("every stop of the front page can be seen, and there is no trap", async () => {
    const page = await open("fi/index.html", { viewport: { width: 1280, height: 900 } });
    const stops: string[] = [];
    const unseen: string[] = [];

    for (let at = 0; at < 400; at++) {
      await page.keyboard.press("Tab");
      const { html, isSeen } = await page.evaluate<{ html: string; isSeen: boolean }>(`(() => {
        const one = document.activeElement;
        const { width, height } = one.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        return { html: one.outerHTML.slice(0, 200), isSeen: hasOutline && width > 0 && height > 0 };
      })()`);
      if (html.startsWith("<body")) break;
      stops.push(html);
      if (!isSeen) unseen.push(html);
    }

    expect(stops.length).toBeGreaterThan(30);
    expect(stops.length).toBeLessThan(400);
    expect(unseen).toEqual([]);
  });

  test("a fold-out of a goal opens and closes", async () => {
    const page = await open("fi/goals/alkoholin-riskikaytto-vahenee.html");
    const fold = page.locator("details", { hasText: "Näin tämä on arvioitu" }).first();
    const isOpen = async (): Promise<boolean> => (await fold.getAttribute("open")) !== null;

    await fold.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    expect(await fold.innerText()).toMatch(/Lähtötaso/);
    await page.keyboard.press("Space");
    expect(await isOpen()).toBe(false);
  });
});

describe("the table of a focus area", () => {
  test("tells a screen reader the headers of every cell", async () => {
    const page = await open(wideTable);

    const cells = await page.evaluate<readonly (readonly string[])[]>(`
      Array.from(document.querySelectorAll("table.plan td"), (cell) =>
        (cell.getAttribute("headers") ?? "").split(" ").map((id) =>
          document.getElementById(id)?.textContent.trim() ?? "?" + id))
    `);

    expect(cells.length).toBeGreaterThan(20);
    expect(cells.flat().filter((header) => header.startsWith("?"))).toEqual([]);
    const headers = cells.map((found) => found.join(" · "));
    const example = headers.find((found) => found.includes("Kaverivälitunti")) ?? "";
    expect(example).toContain("Vastuutaho");
    expect(example).toContain("Yhä useammalla nuorella on läheinen ystävä");
    expect(example).toContain("Koulut");
  });
});
