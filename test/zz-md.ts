import { readdirSync, readFileSync } from "node:fs";
import { load } from "../src/load/load.ts";
import { positionOf } from "../src/base/place.ts";
import { loadCodes } from "../src/load/findings/index.ts";
import { markedExamples } from "./support/marked-examples.ts";
import { memoryFiles } from "./support/memory-files.ts";
const dir = new URL("../src/load/findings/", import.meta.url);
const docs = readdirSync(dir).filter((n) => n.endsWith(".md"));
console.log(loadCodes.filter(({id})=>!docs.includes(id+'.md')), docs.length);
for (const name of docs) for (const e of markedExamples(readFileSync(new URL(name, dir), "utf8"))) {
  const r = await load(memoryFiles(e.tree));
  const found = r.findings.filter(f=>e.kind==='bad'||f.code===name.slice(0,-3)||true).map((f) => { const a=positionOf(f.at.file,f.at.from), b=positionOf(f.at.file,f.at.to); return `${f.code} ${f.at.file.path}:${a.line}:${a.column}-${b.line}:${b.column}`; });
  const want = e.kind==='bad' ? e.expected.map(x=>name.slice(0,-3)+' '+x) : [];
  if (JSON.stringify(found)!==JSON.stringify(want)) console.log(name, e.kind, e.number, '\n   found', found, '\n   want ', want);
}
