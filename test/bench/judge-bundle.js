// A program that judges the metrics of a plan and tells how long that took, made from src/ as hyte itself is.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** First as a command does it, reading the snapshots' rows; then once more with everything warm. */
const program = `
import { analyse } from "./src/commands/analyse.ts";
import { nodeFiles } from "./src/host/node-files.ts";
import { measure } from "./src/measure/measure.ts";
import { seriesFrom } from "./src/plan/observed.ts";
const [folder, asOf] = process.argv.slice(2);
const { plan } = await analyse(nodeFiles(folder), asOf);
function judged() {
  const start = process.hrtime.bigint();
  const { metrics } = measure(plan, seriesFrom(plan.snapshots), asOf);
  const verdicts = metrics.filter(({ verdict }) => verdict !== "cannot-assess").length;
  return { metrics: metrics.length, verdicts, ms: Number(process.hrtime.bigint() - start) / 1e6 };
}
const [cold, warm] = [judged(), judged()];
process.stdout.write(JSON.stringify({ ...cold, cold: cold.ms, warm: warm.ms }));
`;

/** The path of the program, in the scratch folder. It takes a plan's folder and a day, and prints JSON. */
export async function bundleJudging(scratch) {
  const file = join(scratch, "judge.mjs");
  await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    logLevel: "error",
  });
  return file;
}
