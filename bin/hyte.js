#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { main, nodeHost } from "../dist/hyte.js";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await main(process.argv.slice(2), nodeHost(packageRoot));
