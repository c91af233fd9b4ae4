// Makes the plans that the bench measures: invented, complete and without a finding, or with one slip in every tenth file.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { slipOf } from "./slips.js";

/** The day all runs judge by: the plans have an action that has begun and two that have not. */
export const asOf = "2026-11-01";

const actorCount = 30;
const indicatorCount = 10;

const focusAreas = [
  { id: "mieli", title: "Mielen hyvinvointi" },
  { id: "arki", title: "Turvallinen arki" },
  { id: "liike", title: "Liikkuva elämäntapa" },
  { id: "osallisuus", title: "Osallisuus ja yhdenvertaisuus" },
  { id: "ymparisto", title: "Hyvä elinympäristö" },
];
const groups = [
  { id: "adolescents", who: "nuori" },
  { id: "older-people", who: "ikäihminen" },
  { id: "school-age-children", who: "alakoululainen" },
  { id: "working-age", who: "työikäinen" },
];
const changes = [
  "löytää mieluisan harrastuksen",
  "tuntee kuuluvansa joukkoon",
  "nukkuu riittävästi",
  "liikkuu päivittäin ulkona",
  "saa tukea läheltä",
  "syö kasviksia joka päivä",
  "pääsee lähimetsään kävellen",
];
const sectors = [
  "wellbeing-services-county",
  "municipality",
  "third-sector",
  "parish",
  "education",
];
const places = ["Järvenpäässä", "Mäkikylässä", "Lähiössä", "Kirkonkylässä", "Rantalassa"];

/**
 * Writes a plan of so many goal files and four files of what they share.
 * `bad`: one slip in every tenth goal file. `quotedDates`: for parsers that make bare dates something else than text.
 * Returns the slips by path: `plan/mieli/tavoite-6.yaml` → `misspelt key`.
 */
export function makePlan(root, goals, { bad = false, quotedDates = false } = {}) {
  const slips = new Map();
  const write = (path, text) => {
    writeText(join(root, path), text);
  };
  write("hyte.yaml", config());
  write("plan/painopisteet.yaml", focusAreaFile());
  write("plan/toimijat.yaml", listFile("actors", actorCount, actor));
  write("plan/osoittimet.yaml", listFile("indicators", indicatorCount, indicator));
  for (let number = 1; number <= goals; number += 1) {
    const path = `plan/${pick(focusAreas, number).id}/tavoite-${number}.yaml`;
    const text = goalFile(number, goals);
    const slip = bad && number % 10 === 6 ? slipOf((number - 6) / 10) : undefined;
    if (slip) slips.set(path, slip.name);
    const written = slip ? slip.make(text) : text;
    write(path, quotedDates ? written.replace(/: (\d{4}-\d\d-\d\d)$/gm, ': "$1"') : written);
  }
  return slips;
}

/** Writes a file and the folders that it stands in. */
export function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function pick(list, number) {
  return list[number % list.length];
}

function config() {
  return `# Keksitty suunnitelma nopeuden mittaamiseen.
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
}

function focusAreaFile() {
  const entries = focusAreas.map(({ id, title }) => `  - id: ${id}\n    title: "${title}"\n`);
  return `# Painopisteet valtuuston hyväksymässä järjestyksessä\nfocusAreas:\n${entries.join("")}`;
}

function listFile(collection, count, entry) {
  return `${collection}:\n${Array.from({ length: count }, (_, number) => entry(number)).join("")}`;
}

function actor(number) {
  return `  - id: toimija-${number}
    title: "Yksikkö ${number}, ${pick(places, number)}"
    kind: unit
    sector: ${pick(sectors, number)}
    contact:
      role: "Päällikkö"
      email: "yksikko-${number}@example.org"
`;
}

function baselineOf(number) {
  return 20 + (number % indicatorCount) + 0.5;
}

function indicator(number) {
  return `  - id: osoitin-${number}
    title: "Hyvinvointinsa hyväksi kokevat, % vastaajista, kysymys ${number}"
    source: { name: "Koemäen hyvinvointikysely" }
    producer: "Koemäen hyvinvointialue"
    unit: "%"
    decimals: 1
    direction: up
    rhythm: 2 years
    min: 0
    max: 100
    values:
      - { period: 2023, value: ${baselineOf(number) - 1} }
      - { period: 2025, value: ${baselineOf(number)} }
`;
}

/** About 60 lines and 1.6 KB, written as people write: block and flow, quoted and plain, bare dates, comments. */
function goalFile(number, goals) {
  const group = pick(groups, number);
  const actorAt = (offset) => `toimija-${(number * 3 + offset) % actorCount}`;
  const baseline = baselineOf(number);
  return `# Tavoite ${number}, työpajassa koottu
goals:
  - id: tavoite-${number}
    label: "${number}"
    focusArea: ${pick(focusAreas, number).id}
    title: "Yhä useampi ${group.who} ${pick(changes, number)} alueella ${number}"
    description: >-
      Moni kertoi, ettei lähellä ole tekemistä.
      Työ tehdään koulussa ja kirjastossa.
    targetGroups: [${group.id}]
    owners:
      - { actor: ${actorAt(0)}, role: lead }
      - actor: ${actorAt(1)}
        role: partner
        note: "Tilat ja ohjaajat"
    metrics:
      - id: mittari-${number}
        indicator: osoitin-${number % indicatorCount}
        kind: outcome
        aim: reach
        baseline: { period: 2025, value: ${baseline} }
        targets:
          - { period: 2027, value: ${baseline + 2} }
          - { period: 2029, value: ${baseline + 5} }
      # Oma toiminta
      - id: ryhmat-${number}
        title: "Toimivat ryhmät"
        kind: performance
        aim: reach
        unit: "kpl"
        direction: up
        source: "Yksiköiden seuranta"
        baseline:
          period: 2025
          value: 3
        targets: [{ period: 2028, value: 12 }]
${actions(number, { goals, actorAt })}`;
}

function actions(number, { goals, actorAt }) {
  return `    actions:
      - id: ryhma-${number}
        title: "Viikoittainen ryhmä ${pick(places, number)}"
        owners: [{ actor: ${actorAt(0)}, role: lead }]
        schedule: 1/2026–12/2028
        status: in-progress
        updates:
          - date: 2026-09-15
            text: "Mukana on 14 nuorta."
      - id: koulutus-${number}
        title: Koulutus ohjaajille ja vapaaehtoisille
        # Myös naapurialueelle
        goals: [tavoite-${(number % goals) + 1}]
        owners:
          - { actor: ${actorAt(2)}, role: lead }
          - ${actorAt(1)}
        schedule: "1/2027–12/2028"
        status: planned
      - id: kysely-${number}
        title: "Kysely ikäryhmälle keväällä"
        owners: [{ actor: ${actorAt(4)}, role: lead }]
        schedule: 2027-01-01/2028-12-31
        status: planned
`;
}
