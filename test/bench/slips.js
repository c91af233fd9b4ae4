// What people get wrong, one slip a file. Each replaces one text of a clean goal file.
const slips = [
  { name: "misspelt key", from: "status: in-progress", to: "statsu: in-progress" },
  { name: "unknown reference", from: "indicator: osoitin-", to: "indicator: osoitus-" },
  { name: "wrong value", from: "role: partner\n", to: "role: kumppani\n" },
  { name: "bad date", from: "date: 2026-09-15", to: "date: 2026-09-31" },
  {
    name: "missing owner",
    from: /(title: "Kysely.*\n) *owners: .*\n/,
    to: "$1",
  },
  { name: "target before baseline", from: "[{ period: 2028,", to: "[{ period: 2024," },
  { name: "duplicate id", from: "- id: kysely-", to: "- id: koulutus-" },
  { name: "decimal comma", from: /(period: 2025, value: \d+)\.5/, to: "$1,5" },
  { name: "unclosed quote", from: 'note: "Tilat ja ohjaajat"', to: 'note: "Tilat ja ohjaajat' },
  { name: "unfinished text", from: "Mukana on 14 nuorta.", to: "Mukana nuoret jne." },
];

/** The slip of the n-th bad file, from 0; its `make` turns a clean file into a bad one. */
export function slipOf(n) {
  const { name, from, to } = slips[n % slips.length];
  return { name, make: (text) => changed(text, text.replace(from, to), name) };
}

function changed(before, after, name) {
  if (after === before) throw new Error(`The slip "${name}" does not fit the goal file.`);
  return after;
}
