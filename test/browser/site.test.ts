import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { type Browser, chromium, type LaunchOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { noBrowser } from "../support/chromium.ts";
import { buildExample, type BuiltSite, kindOf, linksOf, resourcesOf } from "../support/site.ts";

const require = createRequire(import.meta.url);
const axe = require.resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/** How readers look at pages. A phone is as narrow as WCAG 1.4.10 asks. */
const looks = [
  { name: "light", width: 1280, scheme: "light" },
  { name: "dark", width: 1280, scheme: "dark" },
  { name: "phone", width: 320, scheme: "light" },
] as const;

const examples = ["mallila", "varsinais-suomi-2014", "keski-suomi-2024"] as const;
const sites = new Map<string, BuiltSite>();
let browser: Browser;

beforeAll(async () => {
  for (const name of examples) sites.set(name, await buildExample(name));
  const options = JSON.parse(inject("browser")) as LaunchOptions;
  browser = await chromium.launch(options).catch((error: unknown) => {
    throw new Error(noBrowser, { cause: error });
  });
});

afterAll(async () => {
  for (const site of sites.values()) site.remove();
  await browser.close();
});

function siteOf(name: string): BuiltSite {
  const site = sites.get(name);
  if (site === undefined) throw new Error(`${name} was not built`);
  return site;
}

/** The longest page of every kind: what is rare stands on it rather than on the others. */
function oneOfEachKind(site: BuiltSite): readonly string[] {
  const longest = new Map<string, string>();
  for (const page of site.pages) {
    const known = longest.get(kindOf(page));
    if (known === undefined || site.read(page).length > site.read(known).length)
      longest.set(kindOf(page), page);
  }
  return [...longest.values()];
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(async (values) => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (root: string, options: object) => Promise<{ violations: Violation[] }> };
    };
    const { violations } = await engine.run("html", { runOnly: { type: "tag", values } });
    return violations;
  }, tags);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(examples)("the site of %s", (name) => {
  test.each(looks)("is accessible in $name", async ({ width, scheme }) => {
    const site = siteOf(name);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("file://")) outside.push(request.url());
    });
    const found: string[] = [];

    for (const path of oneOfEachKind(site)) {
      await page.goto(`file://${join(site.folder, path)}`);
      const violations = await violationsOf(page);
      found.push(...violations.map((violation) => `${path} ${violation}`));
      const across = await page.evaluate("document.documentElement.scrollWidth");
      if (across !== width) found.push(`${path} is ${String(across)} wide`);
    }
    await context.close();

    expect(found).toEqual([]);
    expect(outside).toEqual([]);
  });

  test("has only valid pages", async () => {
    const site = siteOf(name);
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
      // Meant for files of other servers; the site has none, and its own may change with the plan's colours.
      rules: { "require-sri": "off" },
    });
    const found: string[] = [];

    for (const path of site.pages) {
      const report = await validator.validateString(site.read(path), path);
      for (const { messages } of report.results) {
        found.push(...messages.map((one) => `${path}:${one.line} ${one.ruleId}: ${one.message}`));
      }
    }

    expect(found).toEqual([]);
  });

  test("has no link that leads nowhere, and asks nothing of other servers", () => {
    const site = siteOf(name);
    const known = new Set([...site.pages, "assets/hyte.css"]);
    const ids = new Map<string, ReadonlySet<string>>();
    for (const path of site.pages) {
      const found = site.read(path).matchAll(/ id="([^"]*)"/g);
      ids.set(path, new Set([...found].map(([, id = ""]) => id)));
    }
    const broken: string[] = [];

    for (const path of site.pages) {
      const html = site.read(path);
      for (const link of linksOf(path, html)) {
        const [target = "", fragment] = link.split("#");
        const isThere = known.has(target) && (!fragment || ids.get(target)?.has(fragment) === true);
        if (!isThere) broken.push(`${path} → ${link}`);
      }
      broken.push(...resourcesOf(html).filter((url) => /^(?:[a-z]+:)?\/\//i.test(url)));
      if (html.includes("<script")) broken.push(`${path} has a script`);
    }

    expect(broken).toEqual([]);
  });

  test("passes the Nu checker", (context) => {
    const jar = join(import.meta.dirname, "../../node_modules/vnu-jar/build/dist/vnu.jar");
    context.skip(!existsSync(jar), "vnu-jar is not installed");
    context.skip(!hasJava(), "there is no Java 11 or newer");

    const args = ["-jar", jar, "--errors-only", "--skip-non-html", siteOf(name).folder];
    const { stderr, status } = spawnSync("java", args, { encoding: "utf8" });

    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

function hasJava(): boolean {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = /version "(\d+)/.exec(stderr)?.[1];
  return status === 0 && Number(version) >= 11;
}

describe("with the keyboard", () => {
  test("the first stop leads past the menu, and a wide table can be scrolled", async () => {
    const site = siteOf("mallila");
    const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await page.goto(`file://${join(site.folder, "fi/focus-areas/mieli.html")}`);

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
    await context.close();
  });
});

describe("the table of a focus area", () => {
  test("tells a screen reader the headers of every cell", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${join(siteOf("mallila").folder, "fi/focus-areas/mieli.html")}`);

    const cells = await page.evaluate<readonly (readonly string[])[]>(`
      Array.from(document.querySelectorAll("table.plan td"), (cell) =>
        (cell.getAttribute("headers") ?? "").split(" ").map((id) =>
          document.getElementById(id)?.textContent.trim() ?? "?" + id))
    `);
    await context.close();

    expect(cells.length).toBeGreaterThan(20);
    expect(cells.flat().filter((header) => header.startsWith("?"))).toEqual([]);
    const headers = cells.map((found) => found.join(" · "));
    const example = headers.find((found) => found.includes("Kaverivälitunti")) ?? "";
    expect(example).toContain("Vastuutaho");
    expect(example).toContain("Yhä useammalla nuorella on läheinen ystävä");
    expect(example).toContain("Koulut");
  });
});
