import { describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { next, siteOf, text } from "./support/built.ts";
import { toldReport } from "./support/documents.ts";
import { everyAim } from "./support/every-aim.ts";
import { type Outcome, run } from "./support/run.ts";

const command = "build --format markdown-pages";
const shared = {
  "hyte.yaml": settings(),
  "plan/a.yaml": `
focusAreas:
  - id: mieli
    label: 1
    title: "Mieli | yhteys"
    followedBy: [unet]
    phenomena: [{ id: ilmio, title: "Yksinäisyys" }]
    goals:
      - { id: g, title: "Uni", metrics: [m] }
      - { id: h, title: "Lepo", metrics: [m] }
goals: [{ id: yli, title: "Yli alueiden" }]
actions: [{ id: irti, title: "Irrallinen" }]
metrics: [{ id: m, indicator: unet, targets: [{ period: 2030, value: 50 }] }]
indicators:
  - { id: unet, title: "Nukkuu", unit: "%", direction: up, source: { name: "Kysely" }, values: [{ period: 2023, value: 40 }, { period: 2025, value: 42 }] }
`,
};

function page({ files }: Outcome, path: string): string {
  return text(files, `site/${path}`);
}

/** The ways from a page to others and to pictures, as paths from the site's root. */
function waysOf(path: string, markdown: string): readonly string[] {
  const ways = [...markdown.matchAll(/\]\(<?([^)>]+)>?\)/g)].map(([, href = ""]) => href);
  return ways
    .filter((href) => !/^https?:/.test(href))
    .map((href) => new URL(href, `file:///${path}`).pathname.slice(1));
}

describe("Markdown in pages", () => {
  test("has a page for each focus area and each goal, each with its charts", async () => {
    const outcome = await run(command, shared);

    expect(siteOf(outcome.files).filter((path) => path.endsWith(".md"))).toEqual([
      "site/fi/focus-areas/mieli.md",
      "site/fi/goals/g.md",
      "site/fi/goals/h.md",
      "site/fi/goals/yli.md",
      "site/fi/index.md",
    ]);
    for (const goal of ["g", "h"]) {
      expect(page(outcome, `fi/goals/${goal}.md`)).toContain("](../charts/metric-chart_m.fi.svg)");
      expect(page(outcome, `fi/goals/${goal}.md`)).toMatch(/\| 2025 \| 42/);
    }
    expect(page(outcome, "fi/charts/metric-chart_m.fi.svg")).toMatch(/^<svg xmlns=/);
    expect(page(outcome, "fi/index.md")).toContain("Irrallinen");
  });

  test("begins each page with one heading, and the others go down from it", async () => {
    const outcome = await run(command, shared);

    for (const path of ["fi/index.md", "fi/focus-areas/mieli.md", "fi/goals/g.md"]) {
      const levels = [...page(outcome, path).matchAll(/^(#+) /gm)].map(
        ([, marks = ""]) => marks.length,
      );
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(levels[0], path).toBe(1);
    }
    expect(page(outcome, "fi/focus-areas/mieli.md")).toContain(
      "# Painopiste: 1 Mieli \\| yhteys\n",
    );
    expect(page(outcome, "fi/focus-areas/mieli.md")).toContain("\n## Ilmiöt\n");
    expect(page(outcome, "fi/goals/g.md")).toContain("# Tavoite: Uni\n");
  });

  test("leads only to what there is, in every language", async () => {
    const outcome = await run(command, everyAim);

    const files = new Set(siteOf(outcome.files).map((path) => path.slice("site/".length)));
    const pages = [...files].filter((path) => path.endsWith(".md"));
    const ways = pages.flatMap((path) => waysOf(path, page(outcome, path)));
    expect(pages.filter((path) => path.startsWith("sv/"))).not.toHaveLength(0);
    expect(ways.filter((way) => !files.has(way))).toEqual([]);
    expect(ways.some((way) => way.endsWith(".svg"))).toBe(true);
    const reached = new Set(ways);
    expect(pages.filter((path) => !reached.has(path) && !path.endsWith("index.md"))).toEqual([]);
  });

  test("stands beside the one document and the site, is known to --check, and is not in all", async () => {
    const both = await run("build --format html,markdown,markdown-pages", shared);
    const all = await run("build --format all --lang fi", shared, { documents: toldReport });

    expect(siteOf(both.files)).toEqual(
      expect.arrayContaining(["site/plan.fi.md", "site/fi/goals/g.md", "site/fi/goals/g.html"]),
    );
    expect(page(both, "fi/data.html")).toContain('href="../fi/index.md"');
    expect((await next("build --check", both)).code).toBe(0);
    const changed = { "site/fi/goals/g.md": "x" };
    expect((await next("build --check", both, changed)).out).toBe("site/fi/goals/g.md\n");
    expect(siteOf(all.files)).not.toContain("site/fi/index.md");
  });

  test("takes a template of the plan repository in the place of hyte's", async () => {
    const own = { "templates/markdown/pages-goal.hbs": "# Oma: {{say goal.item.words}}\n" };

    const outcome = await run(command, { ...shared, ...own });

    expect(page(outcome, "fi/goals/g.md")).toBe("# Oma: Uni\n");
  });
});
