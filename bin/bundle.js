// Bundles src/ into dist/: one small file to start with, and one for each thing that is loaded only when needed.
// Every import costs milliseconds at each start of hyte; see README, 'Speed'.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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

const licenceFiles = [
  "LICENSE",
  "license",
  "LICENSE.md",
  "license.md",
  "LICENSE.txt",
  "License",
  "LICENSE-MIT.txt",
];

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(new URL(`${folder}/package.json`, root), "utf8"),
  );
  const heading = `${name} ${version} (${license})`;
  const file = licenceFiles.find((path) => existsSync(new URL(`${folder}/${path}`, root)));
  const text = file
    ? readFileSync(new URL(`${folder}/${file}`, root), "utf8").trim()
    : namedLicence(license, author, name);
  return `${heading}\n${"-".repeat(heading.length)}\n${text}\n`;
}

/** A package without a licence file names its licence; hyte's own file has the words of that licence. */
function namedLicence(license, author, name) {
  if (license !== "MIT") throw new Error(`${name}: no licence file`);
  const mit = readFileSync(new URL("LICENSE", root), "utf8").trim();
  return mit.replace(
    /^Copyright.*$/m,
    `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`,
  );
}

/** hyte has no commands that are programs of their own: commander need not load what would start them. */
const withoutPrograms = {
  name: "commander-without-programs",
  setup({ onLoad }) {
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const lean = code.replace("require('node:child_process')", "{}");
      if (lean === code) throw new Error("commander no longer loads node:child_process as it did");
      return { contents: lean };
    });
  },
};

const requireShim =
  "import{createRequire as hyteRequire}from'node:module';const require=hyteRequire(import.meta.url);";

/** CommonJS packages in the bundle (yaml, handlebars, execa's) still call require; esbuild keeps that in one file. */
function addRequire(outputs) {
  for (const path of Object.keys(outputs)) {
    const file = new URL(path, root);
    const code = readFileSync(file, "utf8");
    if (code.includes("typeof require")) writeFileSync(file, `${requireShim}${code}`);
  }
}

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: ["src/hyte.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  metafile: true,
  chunkNames: "[name]-[hash]",
  plugins: [withoutPrograms],
});
addRequire(metafile.outputs);
writeFileSync(new URL("LICENSES.txt", dist), licences(metafile.inputs));
