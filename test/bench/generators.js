// Site generators on the same goals, where they are installed. They get plain data and charts that are already drawn.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawnOf } from "./site-chart.js";
import { goalTemplate, layoutOf, listLayoutOf, listsOf, listTemplate } from "./site-page.js";
import { siteGoals } from "./site-plan.js";
import { writeText } from "./workload.js";

const eleventy = new URL("node_modules/@11ty/eleventy/", import.meta.url);

/** "Eleventy 3.1.7, Hugo 0.111.3"; "" where there is none. */
export function generatorVersions() {
  return [eleventyVersion(), hugoVersion()].filter((name) => name !== undefined).join(", ");
}

function eleventyVersion() {
  const path = new URL("package.json", eleventy);
  if (!existsSync(path)) return undefined;
  return `Eleventy ${JSON.parse(readFileSync(path, "utf8")).version}`;
}

function hugoVersion() {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
  return version && `Hugo ${version}`;
}

/**
 * The cases of those that are installed. `weights`: the bytes of a page of a goal, and how many other files there are to be
 * of how many bytes. The sites lie at `<folder>/<name>/_site`.
 */
export function generatorCases(folder, count, weights) {
  const goals = siteGoals(count).map((goal) => ({ ...goal, ...drawnOf(goal) }));
  const site = {
    goals,
    lists: listsOf(goals, weights.others.count),
    layout: layoutOf(weights.goal),
    listLayout: listLayoutOf(weights.others.bytes, count / weights.others.count),
  };
  return {
    ...(eleventyVersion() ? { eleventy: eleventyCase(join(folder, "eleventy"), site) } : {}),
    ...(hugoVersion() ? { hugo: hugoCase(join(folder, "hugo"), site) } : {}),
  };
}

/** `item`: what a page is of. */
function eleventyDialect(item) {
  return {
    value: (name) => `{{ ${item}.${name} }}`,
    markup: (name) => `{{ ${item}.${name} | safe }}`,
    each: (name, row) =>
      `{% for row in ${item}.${name} %}${row((field) => `{{ row.${field} }}`)}{% endfor %}`,
  };
}

function eleventyPage(item, template, { head, foot }) {
  const front = `---
pagination: { data: ${item}s, size: 1, alias: ${item} }
permalink: "fi/${item}s/{{ ${item}.id }}.html"
---
`;
  return front + head + template(eleventyDialect(item)) + foot;
}

function eleventyCase(folder, { goals, lists, layout, listLayout }) {
  writeText(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  writeText(join(folder, "_data/goals.json"), JSON.stringify(goals));
  writeText(join(folder, "_data/lists.json"), JSON.stringify(lists));
  writeText(join(folder, "goal.njk"), eleventyPage("goal", goalTemplate, layout));
  writeText(join(folder, "list.njk"), eleventyPage("list", listTemplate, listLayout));
  const command = fileURLToPath(new URL("cmd.cjs", eleventy));
  return { args: [command, "--quiet"], cwd: folder };
}

/** Hugo keeps titles apart, and lets no address of data through that is not called safe. */
const hugoDialect = {
  value: (name) => {
    if (name === "title") return "{{ .Title }}";
    return name.endsWith("ref") ? `{{ .Params.${name} | safeURL }}` : `{{ .Params.${name} }}`;
  },
  markup: (name) => `{{ .Params.${name} | safeHTML }}`,
  each: (name, row) => `{{ range .Params.${name} }}${row((field) => `{{ .${field} }}`)}{{ end }}`,
};

function hugoPage(template, { head, foot }) {
  return head + template(hugoDialect) + foot;
}

function hugoCase(folder, { goals, lists, layout, listLayout }) {
  writeText(
    join(folder, "config.toml"),
    `baseURL = "https://example.org/"
publishDir = "_site"
uglyURLs = true
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`,
  );
  writeText(join(folder, "layouts/goals/single.html"), hugoPage(goalTemplate, layout));
  writeText(join(folder, "layouts/lists/single.html"), hugoPage(listTemplate, listLayout));
  for (const { id, ...goal } of goals)
    writeText(join(folder, `content/fi/goals/${id}.md`), frontMatter({ type: "goals", ...goal }));
  for (const list of lists)
    writeText(
      join(folder, `content/fi/lists/${list.id}.md`),
      frontMatter({ type: "lists", title: list.id, ...list }),
    );
  return { command: "hugo", args: ["--quiet"], cwd: folder };
}

function frontMatter(data) {
  return `${JSON.stringify(data, null, 1)}\n`;
}
