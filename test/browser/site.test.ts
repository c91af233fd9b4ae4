import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, secondEngineFaults, widthFaults } from "../support/engines.ts";
import { buildExample, type BuiltSite } from "../support/site.ts";
import { oneOfEachKind, startBrowser } from "../support/site-browser.ts";

const examples = [
  ["mallila", "fi"],
  ["mallila", "sv"],
  ["mallila", "en"],
  ["varsinais-suomi-2014", "fi"],
  ["keski-suomi-2024", "fi"],
] as const;
const sites = new Map<string, BuiltSite>();
let browser: Browser;

beforeAll(async () => {
  for (const name of new Set(examples.map(([example]) => example)))
    sites.set(name, await buildExample(name));
  browser = await startBrowser();
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

/** The page in the light, in the dark, and on a phone as narrow as WCAG 1.4.10 asks. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  const light = [
    ...(await axeFaults(page)),
    ...(await secondEngineFaults(page)),
    ...(await widthFaults(page)),
  ];
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFaults(page, ["color-contrast", "link-in-text-block"]);
  await page.setViewportSize({ width: 320, height: 900 });
  const phone = [...(await axeFaults(page)), ...(await widthFaults(page))];
  return [
    ...light.map((fault) => `light: ${fault}`),
    ...dark.map((fault) => `dark: ${fault}`),
    ...phone.map((fault) => `phone: ${fault}`),
  ];
}

describe.each(examples)("the site of %s in %s", (name, language) => {
  test("is accessible in every kind of page, and asks nothing of other servers", async () => {
    const site = siteOf(name);
    // The engines come into the page as scripts, which its own policy forbids; that is tested with the policy on.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) outside.push(request.url());
    });
    const found: string[] = [];
    const kinds = oneOfEachKind(site).filter(
      (path) => path.startsWith(`${language}/`) || (language === "fi" && !path.includes("/")),
    );

    for (const path of kinds) {
      await page.goto(`file://${join(site.folder, path)}`);
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    }
    await context.close();

    expect(kinds.length).toBeGreaterThan(8);
    expect(found).toEqual([]);
    expect(outside).toEqual([]);
  }, 400_000);
});
