// Bundles src/ into dist/hyte.cjs, and keeps beside it what the engine has compiled of it: every import, and every
// function compiled anew, costs time at each start of hyte. What a run does not need is in the file but not run.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { typefaceFiles } from "../src/commands/typeface-files.js";
import { isc } from "../schemas/licence-isc.js";
import { loadBundle } from "./load.js";

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

/** A package without a licence file names its licence: the words of that licence stand here, or in hyte's own file. */
function namedLicence(license, author, name) {
  const holder = `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`;
  if (license === "ISC") return `${holder}\n\n${isc}`;
  if (license !== "MIT") throw new Error(`${name}: no licence file`);
  const mit = readFileSync(new URL("LICENSE", root), "utf8").trim();
  return mit.replace(/^Copyright.*$/m, holder);
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

/** What most runs do not need, in files of their own; all of it is data or whole packages, so nothing is there twice. */
const apart = {
  "texts-fi": "src/check/generated/texts-fi.ts",
  "texts-sv": "src/check/generated/texts-sv.ts",
  "texts-en": "src/check/generated/texts-en.ts",
  examples: "src/check/generated/examples.ts",
  validators: "src/shape/generated/validators.js",
  chalk: "chalk",
  "cli-progress": "cli-progress",
  execa: "execa",
  handlebars: "handlebars",
  "markdown-it": "markdown-it",
  "plan-schema": "src/outputs/generated/plan-schema.ts",
  papaparse: "papaparse",
  scripts: "src/outputs/generated/scripts.ts",
  "workbook-bytes": "src/outputs/workbook-bytes.ts",
  "workbook-worker": "src/host/workbook-worker.js",
  yaml: "yaml",
};

const intoFiles = {
  name: "into-files-of-their-own",
  setup({ onResolve }) {
    const files = new Map(
      Object.entries(apart).map(([name, from]) => [fromRoot(from), `./${name}.cjs`]),
    );
    onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const wanted = path.startsWith(".") ? resolve(resolveDir, path) : path;
      const file = files.get(wanted);
      return file ? { path: file, external: true } : undefined;
    });
  },
};

function fromRoot(path) {
  return path.startsWith("src/") ? resolve(fileURLToPath(root), path) : path;
}

rmSync(dist, { recursive: true, force: true });
/** Packages that stay packages: large, or made for one machine, and loaded only where documents are made. */
const external = ["docx", "@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js"];

const shared = {
  absWorkingDir: fileURLToPath(root),
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  external,
  format: "cjs",
  platform: "node",
  target: "node20",
  supported: { "dynamic-import": false },
  minify: true,
  legalComments: "none",
  metafile: true,
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
};
const core = await build({
  ...shared,
  entryPoints: { hyte: "src/hyte.ts" },
  plugins: [withoutPrograms, intoFiles],
});
const rest = await build({
  ...shared,
  entryPoints: apart,
  // Who imports a package's default finds it as Node does: as what the file exports.
  footer: {
    js: "{const all=module.exports,only=all.default;if(only){for(const name of Object.keys(all))if(!(name in only))only[name]=all[name];module.exports=only}}",
  },
});
const metafile = { inputs: { ...core.metafile.inputs, ...rest.metafile.inputs } };
writeFileSync(new URL("LICENSES.txt", dist), licences(metafile.inputs));
mkdirSync(new URL("fonts/", dist));
for (const [name, from] of Object.entries(typefaceFiles))
  copyFileSync(new URL(from, root), new URL(`fonts/${name}`, dist));

/** Silent runs, so that the caches hold what runs use: of the bundle what a clean plan needs, of the rest what a bad one does. */
const { hyte, caches } = loadBundle();
const host = hyte.nodeHost(fileURLToPath(root));
const silent = { ...host.console, out: () => undefined, err: () => undefined };
const example = fileURLToPath(new URL("examples/mallila", root));
await runs(["validate", example]);
const ofBundle = caches();
await runOnScratch();
for (const [file, cache] of [...caches(), ...ofBundle]) writeFileSync(`${file}.cache`, cache);

function runs(args) {
  return hyte.main(args, { ...host, console: silent });
}

async function runOnScratch() {
  const scratch = mkdtempSync(join(tmpdir(), "hyte-bundle-"));
  try {
    const settings = "format: 1\nprofile: county\narea: HVA15\nlanguages: [fi]\n";
    const slips = 'goals:\n  - id: a\n    titel: "A"\n    actions: [{ id: b, title: B }\n';
    writeFileSync(join(scratch, "hyte.yaml"), settings);
    mkdirSync(join(scratch, "plan"));
    writeFileSync(join(scratch, "plan/slips.yaml"), slips);
    writeFileSync(join(scratch, "plan/misfit.yaml"), 'goals: [{ id: c, titel: "C", owners: 1 }]\n');
    for (const language of ["fi", "sv", "en"])
      await runs(["validate", scratch, "--lang", language]);
    await runs(["build", example, "--out", join(scratch, "site")]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
