import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { addressIn, builtExample, type BuiltSite } from "./site.ts";
import { startBrowser } from "./site-browser.ts";

/** An example as it lies in its folder, in a browser. What is opened in a test is closed after it. */
export interface ShownSite {
  readonly site: () => BuiltSite;
  /** The address of a file of the site. */
  readonly addressOf: (path: string) => string;
  /** A reader who has not been there before. */
  readonly newReader: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** An empty page of a reader who has not been there before. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page of the site, of a reader who has not been there before. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Takes an example and starts a browser before the tests of a file. */
export function showExample(name: string, options: readonly string[] = []): ShownSite {
  let built: BuiltSite | undefined;
  let browser: Browser | undefined;
  const readers: BrowserContext[] = [];

  beforeAll(async () => {
    built = await builtExample(name, options);
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const site = (): BuiltSite => there(built);
  const addressOf = (path: string): string => addressIn(site(), path);
  const newReader = async (of?: BrowserContextOptions): Promise<BrowserContext> => {
    const reader = await there(browser).newContext(of);
    readers.push(reader);
    return reader;
  };
  const newPage = async (of?: BrowserContextOptions): Promise<Page> =>
    (await newReader(of)).newPage();
  const open = async (path: string, of?: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(of);
    await page.goto(addressOf(path));
    return page;
  };
  return { site, addressOf, newReader, newPage, open };
}

function there<T>(made: T | undefined): T {
  if (made === undefined) throw new Error("there is no site and no browser outside of tests");
  return made;
}
