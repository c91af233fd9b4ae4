import { load } from "../src/load/load.ts";
import { preparePlaces } from "../src/load/places.ts";
import { positionOf } from "../src/base/place.ts";
import { memoryFiles } from "./support/memory-files.ts";
const cases: string[] = [
  "value: { period: 2019, value: 10,5 }",
  "title: { fi: Nuorten, lasten arki, sv: X }",
  "goals:\n  - id: a\n    title: Ryhmä #3\n",
  'title: "X"-ohjelma',
  "title: Tavoite: nuoret",
  "title: @nuoret",
  "title: %-osuus",
  "title: *tärkeä* asia",
  "title: *tärkeä",
  "title: &Nuoret ja",
  "title: !Huom nuoret",
  "title: > 50 %",
  "title: [Luonnos] Nuoret",
  'title:"X"\nid: y',
  "id: y\ntitle:Nuoret\nb: 1",
  'id: {fi:"x", sv: y}',
  "a:\n\t- b\n\t- c: 1\n\t  d: 2\n",
  "a: 1\nb: 2\na: 3\n",
  "a: b\n---\nc: d\n",
  "- a\n",
  "x",
  "",
  "# c\n",
  "a: !!python/x y",
  "a: {<<: 1}",
  "b: &b {x: 1}\na:\n  <<: *b\n  y: 2\n",
  "? [a]\n: b\n",
  'a: "x\nb: "y"\n',
  "a: [x, y\nb: 1\n",
  "a: { fi: Ryhmä #3 }\nb: 1\n",
  "a: x\n b: 1\n",
  "a:\n  b: 1\n c: 2\n",
  "goals:\n  - id: a\n     title: b\n    x: 1\n",
  'a: "C:\\polku\\uusi"\n',
  "%YAML 1.1\n---\na: no",
  "a: b\rc: d\r",
  "a: x\u0008y\n",
  "a: &a [*a]",
  "a: 08\nb: no\nc: on\nd: 1:30\ne: 2025-01-01\nf: 0x1F\n",
  "__proto__: {x: 1}\nconstructor: 2\n",
  'a: "Nuoret sanovat "ei" väkivallalle"\nb: 1\n',
  'a: { fi: "x" sv: "y" }\n',
  "a: { fi: Tavoite: x, sv: y }\n",
  "a: - x\n",
  "title: `x`\nb:: 1\nc: @y\n",
  "a: ]x\nb: 1\n",
  "goals:\n  - id: x\n    title: a\n   - id: y\n",
  'a: |\n x\nb: "c" d\ne: @f\n',
  '\uFEFFa: 1\r\nb: "X"-y\r\nc: 2\r\n',
  "title: #3\n",
  "a: b:\n",
  "a\nb: 1\n",
  'key: "a\n  b: c"\n',
  "x: { value: 12,0, note: y }",
  'x: { fi: "Nuorten", lasten arki }\n',
  "a: {b: c}}\n",
];
for (const text of cases) {
  const r = await load(memoryFiles({ "hyte.yaml": "format: 1\n", "plan/a.yaml": text }));
  console.log(JSON.stringify(text));
  for (const f of r.findings) {
    const p = positionOf(f.at.file, f.at.from);
    console.log(
      "    ",
      f.code,
      `${p.line}:${p.column}`,
      JSON.stringify(f.at.file.text.slice(f.at.from, f.at.to)),
      JSON.stringify(f.facts),
      f.fix ? "FIX " + JSON.stringify(f.fix) : "",
      f.related.length ? "REL" : "",
    );
  }
  console.log(
    "     =>",
    r.documents[0] ? JSON.stringify(r.documents[0].data) : "-",
    r.unread.length ? "UNREAD" : "",
  );
}
await preparePlaces();
