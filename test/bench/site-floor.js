// The floor of a build: reads and parses the YAML files of a plan with js-yaml, draws the two charts of each goal with d3,
// fills a compiled Handlebars template and writes the page, then as many lists of goals as hyte has other files, and does
// nothing else: no checks, no judging. Arguments: the plan, the folder of the site, the bytes of a page of a goal, the
// number of lists, the bytes of a list.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import Handlebars from "../../node_modules/handlebars/dist/cjs/handlebars.js";
import { CORE_SCHEMA, load } from "../../node_modules/js-yaml/dist/js-yaml.mjs";
import { drawnOf } from "./site-chart.js";
import { goalTemplate, layoutOf, listLayoutOf, listsOf, listTemplate } from "./site-page.js";

const [plan, site, bytes, listCount, listBytes] = process.argv.slice(2);

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
for (const { title, goals, schedule } of all("actions")) {
  const [from, to] = schedule.split("–").map(yearOf);
  for (const id of goals) {
    const its = actionsOf.get(id);
    if (its) its.push({ title, from, to });
    else actionsOf.set(id, [{ title, from, to }]);
  }
}

/** "3/2026" */
function yearOf(written) {
  const [month, year] = written.split("/");
  return Number(year) + Number(month) / 12;
}

/** A goal as its page is filled with it. */
function viewOf(goal) {
  const [metric] = goal.metrics;
  const indicator = indicators.get(metric.indicator);
  const yearly = ({ period, value }) => ({ year: period, value });
  return {
    id: goal.id,
    title: goal.title,
    description: goal.description,
    owner: actors.get(goal.owners[0].actor).title,
    indicator: indicator.title,
    values: indicator.values.map(yearly),
    targets: metric.targets.map(yearly),
    actions: actionsOf.get(goal.id) ?? [],
  };
}

function filled(template, { head, foot }) {
  return Handlebars.compile(head + template(dialect) + foot, { knownHelpersOnly: true });
}

const goals = all("goals").map(viewOf);
if (goals.length === 0) throw new Error(`No goal in ${plan}`);
const fillGoal = filled(goalTemplate, layoutOf(Number(bytes)));
mkdirSync(`${site}/fi/goals`, { recursive: true });
for (const goal of goals)
  writeFileSync(`${site}/fi/goals/${goal.id}.html`, fillGoal({ ...goal, ...drawnOf(goal) }));
const rows = goals.length / Number(listCount);
const fillList = filled(listTemplate, listLayoutOf(Number(listBytes), rows));
mkdirSync(`${site}/fi/lists`, { recursive: true });
for (const list of listsOf(goals, Number(listCount)))
  writeFileSync(`${site}/fi/lists/${list.id}.html`, fillList(list));
