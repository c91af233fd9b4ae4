import { parse } from "../src/load/parse.ts";
import { readFileSync } from "node:fs";
const src=readFileSync('/tmp/deep.mjs','utf8');
const m=src.match(/const N[\s\S]*?\nconst pick/)![0].replace(/const pick$/,'');
const cases=new Function(m+';return cases')();
for(const n of Object.keys(cases)){const t=performance.now();const d=parse(cases[n]);const ms=performance.now()-t; if(ms>300)console.log(n,ms|0,d.errors.length,d.tooDeep,d.errors[0]?.message?.slice(0,60))}
