import { readExactly } from "../src/load/exact.ts";
for (const t of ['a: &x &y b\n','? a : b : c\n','a: "x" : y\n','a: !!str !!int 3\n','a: !<x y\n','a: !x!y z\n','[a]: b\n','a: [b]: c\n',': b\n','"a" b: c\n','a: &x *x\n','a: b\n  - c\n','a:\n  - b\n  c: d\n','a: |2x\n b\n','- a\nb: c\n','a: "b\n---\nc"\n','key\n','{a: b\n}: c\n','a: {b: c: d}\n','a: [\n- b\n]\n', '... x\n', '"abc\n']) {
 const r=readExactly({path:'x',text:t}); console.log(JSON.stringify(t), r.findings.map(f=>f.code+' '+JSON.stringify(t.slice(f.at.from,f.at.to))).join(' | '), r.isBroken?'BROKEN':JSON.stringify(r.data));
}
