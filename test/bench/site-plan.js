// Makes the plans whose sites the bench measures: invented, without a finding, and with one page a goal, each with a chart
// and its table. Actions are shared by many goals, as each has a page of its own: they add two pages to a hundred.
import { join } from "node:path";
import { writeText } from "./workload.js";

export const firstYear = 2014;
export const lastYear = 2025;
const indicatorCount = 20;
const actorCount = 30;
const goalsOfAction = 50;
const areas = ["mieli", "arki", "liike", "osallisuus", "ymparisto"];
const titles = [
  "Mielen hyvinvointi",
  "Turvallinen arki",
  "Liikkuva elämäntapa",
  "Osallisuus ja yhdenvertaisuus",
  "Hyvä elinympäristö",
];

/** The goals as the generators beside hyte get them: plain data, with nothing left to work out but the page. */
export function siteGoals(count) {
  return Array.from({ length: count }, (_, index) => goalOf(index + 1));
}

function goalOf(number) {
  const indicator = number % indicatorCount;
  return {
    id: `tavoite-${number}`,
    title: `Yhä useampi voi hyvin alueella ${number}`,
    description:
      "Moni kertoi, ettei lähellä ole tekemistä. Työ tehdään koulussa, kirjastossa ja järjestöissä, ja sitä seurataan vuosittain.",
    owner: `Yksikkö ${number % actorCount}, Koemäki`,
    indicator: `Hyvinvointinsa hyväksi kokevat, % vastaajista, kysymys ${indicator}`,
    values: valuesOf(indicator),
    targets: targetsOf(indicator),
    actions: [...new Set([actionOf(number), actionOf(number + 7)])].map((action) => ({
      title: `Viikoittainen ryhmä ${action}`,
      from: 2026,
      to: 2029,
    })),
  };
}

function targetsOf(indicator) {
  const { value } = valuesOf(indicator).at(-1);
  return [
    { year: 2027, value: Math.round(10 * (value + 2)) / 10 },
    { year: 2029, value: Math.round(10 * (value + 5)) / 10 },
  ];
}

/** Figures that go up and down, the same in every plan. */
function valuesOf(indicator) {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
    year: firstYear + index,
    value: Math.round(10 * (40 + indicator + index / 2 + 3 * Math.sin(index + indicator))) / 10,
  }));
}

function actionOf(number) {
  return Math.floor(number / goalsOfAction);
}

/** Writes a plan of so many goal files. `mark` stands in a text of every goal: two plans of unlike marks share no page. */
export function makeSitePlan(root, count, mark = "") {
  const write = (path, text) => {
    writeText(join(root, path), text);
  };
  write("hyte.yaml", config);
  write("plan/painopisteet.yaml", list("focusAreas", areas.map(focusArea)));
  write(
    "plan/toimijat.yaml",
    list(
      "actors",
      Array.from({ length: actorCount }, (_, i) => actor(i)),
    ),
  );
  const indicators = Array.from({ length: indicatorCount }, (_, i) => indicator(i));
  write("plan/osoittimet.yaml", list("indicators", indicators));
  const actions = Array.from({ length: actionOf(count + 7) + 1 }, (_, i) => action(i, count));
  write("plan/toimenpiteet.yaml", list("actions", actions));
  for (let number = 1; number <= count; number += 1)
    write(`plan/${areas[number % areas.length]}/tavoite-${number}.yaml`, goal(number, mark));
}

const config = `# Keksitty suunnitelma nopeuden mittaamiseen.
format: 1
profile: county
area:
  invented: true
  name: "Koemäen hyvinvointialue"
  languages: [fi]
  municipalities: ["Koemäki", "Järvensuu"]
title: "Koemäen hyvinvointisuunnitelma"
term: 2025-06-01/2029-05-31
period: 2026–2029
stage: approved
languages: [fi]
responsibleBody: toimija-0
`;

function list(collection, entries) {
  return `${collection}:\n${entries.join("")}`;
}

function focusArea(id, index) {
  return `  - id: ${id}\n    title: "${titles[index]}"\n`;
}

function actor(number) {
  return `  - id: toimija-${number}
    title: "Yksikkö ${number}, Koemäki"
    kind: unit
    sector: ${number % 2 === 0 ? "wellbeing-services-county" : "municipality"}
    contact: { role: "Päällikkö", email: "yksikko-${number}@example.org" }
`;
}

function indicator(number) {
  const values = valuesOf(number).map(
    ({ year, value }) => `      - { period: ${year}, value: ${value} }\n`,
  );
  return `  - id: osoitin-${number}
    title: "Hyvinvointinsa hyväksi kokevat, % vastaajista, kysymys ${number}"
    source: { name: "Koemäen hyvinvointikysely" }
    producer: "Koemäen hyvinvointialue"
    unit: "%"
    decimals: 1
    direction: up
    rhythm: 1 year
    min: 0
    max: 100
    values:
${values.join("")}`;
}

function action(number, count) {
  const goals = [];
  for (const offset of [0, 7]) {
    const from = Math.max(1, number * goalsOfAction - offset);
    const to = Math.min(count, (number + 1) * goalsOfAction - offset - 1);
    for (let goal = from; goal <= to; goal += 1) goals.push(`tavoite-${goal}`);
  }
  const named = [...new Set(goals)];
  return `  - id: ryhma-${number}
    title: "Viikoittainen ryhmä ${number}"
    goals: [${named.join(", ")}]
    owners: [{ actor: toimija-${number % actorCount}, role: lead }]
    schedule: 1/2026–12/2028
    status: in-progress
    updates: [{ date: 2026-09-15, text: "Mukana on 14 nuorta." }]
`;
}

function goal(number, mark) {
  const { id, title, description, targets } = goalOf(number);
  const last = valuesOf(number % indicatorCount).at(-1);
  return `# Tavoite ${number}, työpajassa koottu
goals:
  - id: ${id}
    label: "${number}"
    focusArea: ${areas[number % areas.length]}
    title: "${title}${mark}"
    description: >-
      ${description}
    targetGroups: [adolescents]
    owners:
      - { actor: toimija-${number % actorCount}, role: lead }
      - { actor: toimija-${(number + 1) % actorCount}, role: partner, note: "Tilat ja ohjaajat" }
    metrics:
      - id: mittari-${number}
        indicator: osoitin-${number % indicatorCount}
        kind: outcome
        aim: reach
        baseline: { period: ${last.year}, value: ${last.value} }
        targets:
${targets.map(({ year, value }) => `          - { period: ${year}, value: ${value} }\n`).join("")}`;
}
