import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);
// As files beside the page: the browser then compiles an engine once for all pages.
const axe = pathToFileURL(require.resolve("axe-core/axe.min.js")).href;
const second = pathToFileURL(require.resolve("accessibility-checker-engine/ace.js")).href;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface SecondResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** What axe finds wrong with a page of a folder; with `rules` it looks only at these. The page's policy must be off. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.addScriptTag({ url: axe });
  const runOnly =
    rules === undefined ? { type: "tag", values: tags } : { type: "rule", values: rules };
  const found = await page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (root: string, options: object) => Promise<{ violations: AxeViolation[] }> };
    };
    return (await engine.run("html", { runOnly: only, resultTypes: ["violations"] })).violations;
  }, runOnly);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What the engine of the Equal Access project finds wrong by WCAG 2.1 (A and AA). */
export async function secondEngineFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ url: second });
  const found = await page.evaluate(async () => {
    const { ace, document } = globalThis as unknown as {
      ace: {
        Checker: new () => {
          check: (page: unknown, policies: string[]) => Promise<{ results: SecondResult[] }>;
        };
      };
      document: unknown;
    };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_1"]);
    return results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL");
  });
  return found.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

/** Whether the page is wider than the window, as a line. */
export async function widthFaults(page: Page): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const across = await page.evaluate<number>("document.documentElement.scrollWidth");
  return across > width ? [`is ${across} wide in a window of ${width}`] : [];
}
