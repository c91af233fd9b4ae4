// The floor of a first build: reads the files of a built site and writes them anew to an empty folder, no more. What
// a new file costs differs ten times between file systems, and from one hour to the next on the same one.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [from, to] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1));
if (files.length === 0) throw new Error(`No site in ${from}`);
const folders = new Set();
for (const file of files) {
  const target = join(to, file);
  const folder = dirname(target);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(target, readFileSync(join(from, file)));
}
