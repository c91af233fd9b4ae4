// Bundles the scripts of the site, src/browser/, to classic ones: from a folder on a disk no other kind is loaded.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isc } from "./licence-isc.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const names = ["theme", "hyte", "search"];
const kept = new Set(["finnish", "swedish", "porter"]);

/** Of the two dozen languages that the stemmers know a site speaks three. */
const fewStemmers = {
  name: "few-stemmers",
  setup({ onLoad }) {
    onLoad({ filter: /snowball-stemmers\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const parts = code.split(/^(?= {4}(?:var \w+Stemmer = function|function newStemmer))/m);
      const few = parts.filter((part) => {
        const name = /^ {4}var (\w+)Stemmer = function \(_SnowballStemmer/.exec(part)?.[1];
        return name === undefined || kept.has(name);
      });
      const contents = few
        .join("")
        .replace(/^ +(\w+): \w+Stemmer,?\n/gm, (line, name) => (kept.has(name) ? line : ""));
      if (parts.length < 20 || few.length > 8) throw new Error("snowball-stemmers has other parts");
      return { contents };
    });
  },
};

/** What the search is made of comes with its licences, wherever a site is put. */
function licences() {
  const mit = readFileSync(`${root}node_modules/minisearch/LICENSE.txt`, "utf8").trim();
  return `/*\nMiniSearch\n${mit}\n\nsnowball-stemmers\nCopyright (c) Oleg Mazko\n\n${isc}\n*/\n`;
}

/** Name of each script in `assets/` of a site → its code. */
export async function scripts() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `src/browser/${name}.ts`),
    outdir: "assets",
    write: false,
    bundle: true,
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    plugins: [fewStemmers],
  });
  const named = outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf("/") + 1), text]);
  return Object.fromEntries(
    named.map(([name, text]) => [name, name === "search.js" ? `${licences()}${text}` : text]),
  );
}
