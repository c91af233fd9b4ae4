// Bundles src/ into dist/: one small file to start with, and one for each thing that is loaded only when needed.
// Every import costs milliseconds at each start of hyte; see README, 'Speed'.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const dist = new URL("dist/", root);

/** The licences of all packages whose code is in the bundle, in one file beside it. */
function licences(inputs) {
  const folders = new Set(
    Object.keys(inputs).flatMap(
      (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
    ),
  );
  return [...folders].sort().map(licenceOf).join("\n\n");
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(new URL(`${folder}/package.json`, root), "utf8"),
  );
  const heading = `${name} ${version} (${license})`;
  for (const file of ["LICENSE", "license", "LICENSE.md", "license.md", "LICENSE.txt", "License"]) {
    try {
      return `${heading}\n${"-".repeat(heading.length)}\n${readFileSync(new URL(`${folder}/${file}`, root), "utf8").trim()}\n`;
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  throw new Error(`${name}: no licence file in ${folder}`);
}

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root.pathname,
  entryPoints: ["src/hyte.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: false,
  legalComments: "none",
  metafile: true,
  chunkNames: "[name]-[hash]",
  // CommonJS packages in the bundle (yaml, handlebars, execa's) still call require.
  banner: {
    js: "import{createRequire as hyteRequire}from'node:module';const require=hyteRequire(import.meta.url);",
  },
});
writeFileSync(new URL("LICENSES.txt", dist), licences(metafile.inputs));
