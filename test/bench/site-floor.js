// The floor of a build: reads and parses the YAML files of a plan with js-yaml, draws a chart of each goal with d3, fills a
// compiled Handlebars template and writes the page, and does nothing else: no checks, no judging, no other page.
// Arguments: the plan, the folder of the site, the bytes of a page.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import Handlebars from "../../node_modules/handlebars/dist/cjs/handlebars.js";
import { CORE_SCHEMA, load } from "../../node_modules/js-yaml/dist/js-yaml.mjs";
import { chartOf } from "./site-chart.js";
import { goalTemplate, layoutOf } from "./site-page.js";

const [plan, site, bytes] = process.argv.slice(2);

function parsed(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return parsed(path);
    return [load(readFileSync(path, "utf8"), { schema: CORE_SCHEMA })];
  });
}

const dialect = {
  value: (name) => `{{${name}}}`,
  markup: (name) => `{{{${name}}}}`,
  each: (name, row) => `{{#each ${name}}}${row((field) => `{{${field || "this"}}}`)}{{/each}}`,
};

const files = parsed(`${plan}/plan`);
const all = (collection) => files.flatMap((file) => file[collection] ?? []);
const byId = (collection) => new Map(all(collection).map((entry) => [entry.id, entry]));
const actors = byId("actors");
const indicators = byId("indicators");
const actionsOf = new Map();
for (const { title, goals } of all("actions")) {
  for (const id of goals) {
    const titles = actionsOf.get(id);
    if (titles) titles.push(title);
    else actionsOf.set(id, [title]);
  }
}

const { head, foot } = layoutOf(Number(bytes));
const fill = Handlebars.compile(head + goalTemplate(dialect) + foot, { knownHelpersOnly: true });
mkdirSync(`${site}/fi/goals`, { recursive: true });
const goals = all("goals");
if (goals.length === 0) throw new Error(`No goal in ${plan}`);
for (const goal of goals) {
  const indicator = indicators.get(goal.metrics[0].indicator);
  const values = indicator.values.map(({ period, value }) => ({ year: period, value }));
  const page = fill({
    title: goal.title,
    description: goal.description,
    owner: actors.get(goal.owners[0].actor).title,
    indicator: indicator.title,
    svg: chartOf(indicator.title, values),
    values,
    actions: actionsOf.get(goal.id) ?? [],
  });
  writeFileSync(`${site}/fi/goals/${goal.id}.html`, page);
}
