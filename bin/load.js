// Loads dist/hyte.cjs with the code cache that bin/bundle.js made. The engine takes the cache only if it was made by
// the same engine of the same file, and compiles as usual if not.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const bundle = fileURLToPath(new URL("../dist/hyte.cjs", import.meta.url));

function cacheOrNothing() {
  try {
    return readFileSync(`${bundle}.cache`);
  } catch {
    return undefined;
  }
}

/** The bundle's exports, and what the engine has compiled of it so far. */
export function loadBundle() {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "utf8")}\n})`;
  const script = new Script(source, { filename: bundle, cachedData: cacheOrNothing() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return { hyte: module.exports, cacheOf: () => script.createCachedData() };
}
