#!/usr/bin/env node
// CommonJS (bin/package.json): as an ES module the same few lines would add a third to every start.
"use strict";
const { resolve } = require("node:path");
const { loadBundle } = require("./load.js");

async function start() {
  const { hyte } = loadBundle();
  process.exitCode = await hyte.main(
    process.argv.slice(2),
    hyte.nodeHost(resolve(__dirname, "..")),
  );
}

void start();
