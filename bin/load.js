// Loads dist/hyte.cjs with the code cache that bundle.js made. The engine takes the cache only if it was made by the
// same engine of the same file, and compiles as usual if not.
"use strict";
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");
const { Script } = require("node:vm");

const bundle = resolve(__dirname, "../dist/hyte.cjs");

function cacheOrNothing() {
  try {
    return readFileSync(`${bundle}.cache`);
  } catch {
    return undefined;
  }
}

/** The bundle's exports, and what the engine has compiled of it so far. */
function loadBundle() {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "utf8")}\n})`;
  const script = new Script(source, { filename: bundle, cachedData: cacheOrNothing() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return { hyte: module.exports, cacheOf: () => script.createCachedData() };
}

module.exports = { loadBundle };
