import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { siteTextOf } from "../../src/text/site-texts.ts";
import { generatedCharts } from "../support/generated-charts.ts";
import { startBrowser } from "../support/site-browser.ts";
import { type Box, collisions } from "../support/svg.ts";

interface Drawn {
  readonly isXml: boolean;
  readonly frame: Omit<Box, "words">;
  readonly boxes: readonly Box[];
}

/** What the browser makes of each SVG: whether it is XML, its frame, and the boxes of its texts. */
const measured = `(svgs) => svgs.map((svg) => {
  const file = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  const parsed = new DOMParser().parseFromString(file, "image/svg+xml");
  document.body.innerHTML = svg;
  const root = document.body.firstElementChild;
  const { x, y, width, height } = root.viewBox.baseVal;
  const boxOf = ({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height });
  return {
    isXml: parsed.querySelector("parsererror") === null,
    frame: boxOf({ x, y, width, height }),
    boxes: [...root.querySelectorAll("text")]
      .filter((text) => text.textContent !== "")
      .map((text) => ({ words: text.textContent, ...boxOf(text.getBBox()) })),
  };
})`;

test("in 1,000 charts no text is upon another or leaves the frame", async () => {
  const texts = (await Promise.all(languages.map(siteTextOf))).map(({ charts: text }) => text);
  const charts = fc.sample(fc.oneof(...Object.values(generatedCharts)), {
    numRuns: 1000,
    seed: 1000,
  });
  const svgs = charts.map(({ draw }, index) => draw(texts[index % texts.length]!).svg);
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const found: string[] = [];
  let seen = 0;

  for (let from = 0; from < svgs.length; from += 100) {
    const part = svgs.slice(from, from + 100);
    const drawn = await page.evaluate<readonly Drawn[]>(`(${measured})(${JSON.stringify(part)})`);
    for (const [index, { isXml, frame, boxes }] of drawn.entries()) {
      const of = `${String(from + index)} (${charts[from + index]!.kind})`;
      if (!isXml) found.push(`${of} is no XML`);
      found.push(...collisions(boxes, frame, 0.75).map((words) => `${of}: ${words}`));
      seen += boxes.length;
    }
  }

  expect(found).toEqual([]);
  expect(seen).toBeGreaterThan(5000);
});
