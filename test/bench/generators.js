// Site generators on the same goals, where they are installed. They get plain data and charts that are already drawn.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chartOf } from "./site-chart.js";
import { goalTemplate, layoutOf } from "./site-page.js";
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

/** The cases of those that are installed. `bytes`: how long a page is to be. The sites lie at `<folder>/<name>/_site`. */
export function generatorCases(folder, count, bytes) {
  const goals = siteGoals(count).map((goal) => ({
    ...goal,
    svg: chartOf(goal.indicator, goal.values),
  }));
  return {
    ...(eleventyVersion()
      ? { eleventy: eleventyCase(join(folder, "eleventy"), goals, bytes) }
      : {}),
    ...(hugoVersion() ? { hugo: hugoCase(join(folder, "hugo"), goals, bytes) } : {}),
  };
}

function eleventyCase(folder, goals, bytes) {
  const { head, foot } = layoutOf(bytes);
  const page = goalTemplate({
    value: (name) => `{{ goal.${name} }}`,
    markup: (name) => `{{ goal.${name} | safe }}`,
    each: (name, row) =>
      `{% for row in goal.${name} %}${row((field) => `{{ ${["row", field].filter(Boolean).join(".")} }}`)}{% endfor %}`,
  });
  const front = `---
pagination: { data: goals, size: 1, alias: goal }
permalink: "fi/goals/{{ goal.id }}.html"
---
`;
  writeText(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  writeText(join(folder, "_data/goals.json"), JSON.stringify(goals));
  writeText(join(folder, "goal.njk"), front + head + page + foot);
  const command = fileURLToPath(new URL("cmd.cjs", eleventy));
  return { args: [command, "--quiet"], cwd: folder };
}

function hugoCase(folder, goals, bytes) {
  const { head, foot } = layoutOf(bytes);
  const page = goalTemplate({
    value: (name) => (name === "title" ? "{{ .Title }}" : `{{ .Params.${name} }}`),
    markup: (name) => `{{ .Params.${name} | safeHTML }}`,
    each: (name, row) => `{{ range .Params.${name} }}${row((field) => `{{ .${field} }}`)}{{ end }}`,
  });
  writeText(
    join(folder, "config.toml"),
    `baseURL = "https://example.org/"
publishDir = "_site"
uglyURLs = true
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`,
  );
  writeText(join(folder, "layouts/_default/single.html"), head + page + foot);
  for (const { id, ...goal } of goals)
    writeText(join(folder, `content/fi/goals/${id}.md`), `${JSON.stringify(goal, null, 1)}\n`);
  return { command: "hugo", args: ["--quiet"], cwd: folder };
}
