import { expect, test } from "vitest";
import { widthFaults } from "../support/engines.ts";
import { oneOfEachKind } from "../support/site-browser.ts";
import { showExample } from "../support/shown-site.ts";

const { site, open } = showExample("mallila");

/** Takes the body of another page in place of its own: to open each page would take ten times as long. */
const take = (html: string): void => {
  const { document, DOMParser } = globalThis as unknown as {
    document: { body: { replaceWith: (body: unknown) => void } };
    DOMParser: new () => { parseFromString: (text: string, type: string) => { body: unknown } };
  };
  document.body.replaceWith(new DOMParser().parseFromString(html, "text/html").body);
};

/** Puts a word that no line of a phone holds before each name and text of a plan; tables scroll on their own. */
const lengthen = `for (const one of document.querySelectorAll("h1, h2, h3, h4, a, dd, .organisation, .plan-name")) {
  if (!one.closest("table, svg, .scroll, .unseen")) one.prepend("x".repeat(90) + " ");
}`;

test("a word longer than the line is broken on every kind of page", async () => {
  const page = await open("fi/index.html", { viewport: { width: 320, height: 900 } });
  const found: string[] = [];

  for (const path of oneOfEachKind(site()).filter((one) => one.startsWith("fi/"))) {
    await page.evaluate(take, site().read(path));
    await page.evaluate(lengthen);
    const across = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (across > 320) found.push(`${path} is ${across} wide`);
  }

  expect(found).toEqual([]);
});

test.each(["fi", "sv"])("every page in %s fits a phone as WCAG 1.4.10 asks", async (language) => {
  const paths = site().pages.filter((path) => path.startsWith(`${language}/`));
  const page = await open(`${language}/index.html`, { viewport: { width: 320, height: 900 } });
  const found: string[] = [];

  for (const path of paths) {
    await page.evaluate(take, site().read(path));
    found.push(...(await widthFaults(page)).map((fault) => `${path} ${fault}`));
  }

  expect(paths.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
