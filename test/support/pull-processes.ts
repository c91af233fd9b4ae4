import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const packageRoot = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("./pull-process.js", import.meta.url));

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** A `hyte pull` that runs apart. */
export interface PullProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Makes hyte of the sources as they are, in a folder, so that it starts quickly; gives what starts it. */
export async function pullProcesses(folder: string) {
  await build({
    absWorkingDir: packageRoot,
    entryPoints: ["src/hyte.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: ["docx", "@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js"],
    format: "esm",
    platform: "node",
    target: "node20",
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const bundle = pathToFileURL(join(folder, "hyte.mjs")).href;

  /** `moment`: at which of its changes to files the process ends itself; 0: at none. */
  return (plan: string, url: string, moment = 0): PullProcess => {
    const argv = ["pull", "--plan", plan, "--server", `sotkanet=${url}`, "--allow-private"];
    const child = spawn(process.execPath, [program, bundle, packageRoot, String(moment), ...argv], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    const ended = once(child, "close").then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      err,
    }));
    return { child, ended };
  };
}
