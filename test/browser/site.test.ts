import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFaults, secondEngineFaults, widthFaults } from "../support/engines.ts";
import { showExample } from "../support/shown-site.ts";
import { addressIn, builtExample, type BuiltSite, kindOf } from "../support/site.ts";
import { oneOfEachKind } from "../support/site-browser.ts";

const { site, newPage } = showExample("mallila");
const others = ["varsinais-suomi-2014", "keski-suomi-2024"] as const;
const sites = new Map<string, BuiltSite>();

beforeAll(async () => {
  for (const name of others) sites.set(name, await builtExample(name));
});

const phone = { width: 320, height: 900 };

/** The page in the light, in the dark, and on a phone as narrow as WCAG 1.4.10 asks. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const light = [...(await faultsInLight(page)), ...(await secondEngineFaults(page))];
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFaults(page, ["color-contrast", "link-in-text-block"]);
  await page.setViewportSize(phone);
  const narrow = [...(await axeFaults(page)), ...(await widthFaults(page))];
  return [
    ...light.map((fault) => `light: ${fault}`),
    ...dark.map((fault) => `dark: ${fault}`),
    ...narrow.map((fault) => `phone: ${fault}`),
  ];
}

async function faultsInLight(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  return [...(await axeFaults(page)), ...(await widthFaults(page))];
}

/** The same kinds of pages with what real plans write in them: only that is looked at again. */
async function faultsOfWords(page: Page): Promise<readonly string[]> {
  const light = await faultsInLight(page);
  await page.setViewportSize(phone);
  return [...light, ...(await widthFaults(page)).map((fault) => `phone: ${fault}`)];
}

interface Looked {
  readonly found: readonly string[];
  /** What the pages asked of other servers. */
  readonly outside: readonly string[];
}

/** Looks at pages with their policy off: the engines come as scripts, which it forbids; it is tested where it is on. */
async function looked(
  of: BuiltSite,
  paths: readonly string[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Looked> {
  const page = await newPage({ bypassCSP: true });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) outside.push(request.url());
  });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(addressIn(of, path));
    found.push(...(await look(page)).map((fault) => `${path} ${fault}`));
  }
  return { found, outside };
}

describe.each(["fi", "sv", "en"])("the site of mallila in %s", (language) => {
  test("is accessible in every kind of page, and asks nothing of other servers", async () => {
    const paths = oneOfEachKind(site()).filter(
      (path) => path.startsWith(`${language}/`) || (language === "fi" && !path.includes("/")),
    );

    const { found, outside } = await looked(site(), paths, faultsOf);

    expect(paths.length).toBeGreaterThan(8);
    expect(found).toEqual([]);
    expect(outside).toEqual([]);
  });
});

test.each(others)("the site of %s is accessible and asks nothing of others", async (name) => {
  const other = sites.get(name);
  if (other === undefined) throw new Error(`${name} was not built`);
  const paths = oneOfEachKind(other).filter((path) => path.startsWith("fi/"));
  const known = new Set(oneOfEachKind(site()).map(kindOf));

  const { found, outside } = await looked(other, paths, faultsOfWords);

  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !known.has(kindOf(path)))).toEqual([]);
  expect(found).toEqual([]);
  expect(outside).toEqual([]);
});
