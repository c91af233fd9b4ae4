// The floor: lists, reads and parses the YAML files of a plan with js-yaml 4, and does nothing else. With --keep all
// that was read is kept to the end, as every checker must that looks from one file to another.
import { readdirSync, readFileSync } from "node:fs";
// By its path: the packages of the peers bring a js-yaml of another version.
import { CORE_SCHEMA, load } from "../../node_modules/js-yaml/dist/js-yaml.mjs";

const [root, keep] = process.argv.slice(2);
const kept = [];
let parsed = 0;

function parseFolder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) parseFolder(path);
    else if (entry.name.endsWith(".yaml")) parseFile(path);
  }
}

function parseFile(path) {
  const data = load(readFileSync(path, "utf8"), { schema: CORE_SCHEMA });
  if (keep === "--keep") kept.push(data);
  parsed += 1;
}

parseFolder(root);
if (parsed === 0) throw new Error(`No YAML file in ${root}`);
