#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { loadBundle } from "./load.js";

const { hyte } = loadBundle();
const packageRoot = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await hyte.main(process.argv.slice(2), hyte.nodeHost(packageRoot));
