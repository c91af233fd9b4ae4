// Loads dist/hyte.cjs, and the files beside it that it asks for, each with the code cache that bundle.mjs made. The
// engine takes a cache only if it was made by the same engine of the same file, and compiles as usual if not.
"use strict";
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");
const { Script } = require("node:vm");

const bundle = resolve(__dirname, "../dist/hyte.cjs");

function cacheOrNothing(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

function load(file, loaded) {
  const known = loaded.get(file);
  if (known) return known.module.exports;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData: cacheOrNothing(file) });
  const module = { exports: {} };
  loaded.set(file, { script, module });
  const folder = dirname(file);
  const foreign = createRequire(file);
  const asked = (id) => (id.startsWith("./") ? load(resolve(folder, id), loaded) : foreign(id));
  script.runInThisContext()(module.exports, asked, module, file, folder);
  return module.exports;
}

/** The bundle's exports, and by file what the engine has compiled so far of all that was loaded. */
function loadBundle() {
  const loaded = new Map();
  const caches = () =>
    new Map([...loaded].map(([file, { script }]) => [file, script.createCachedData()]));
  return { hyte: load(bundle, loaded), caches };
}

module.exports = { loadBundle };
