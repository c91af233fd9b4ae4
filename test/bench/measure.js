// Runs whole processes and measures them: wall time in seconds, peak memory in MiB.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./figures.js";

/**
 * A case is one command of Node: `args`, the `exitCode` that shows that it did its work (0), `before`, which is not
 * measured, and `rounds`, when it is so slow that it takes part in the first few only; of another program `command`, and
 * `cwd` where it matters.
 */

/** Nothing of the reader's shell: NODE_EXTRA_CA_CERTS alone adds 30 ms to each start of Node 20. */
function cleanEnvironment(scratch) {
  const kept = ["PATH", "SystemRoot", "TMPDIR", "TEMP"].filter((name) => name in process.env);
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    HOME: scratch,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    SCARF_ANALYTICS: "false",
    NO_UPDATE_NOTIFIER: "1",
  };
}

/** Measures in a scratch folder, where the output of the runs goes as well. */
export function measureIn(scratch) {
  const env = cleanEnvironment(scratch);
  return {
    inTurn: (cases, rounds) => inTurn(cases, rounds, { scratch, env }),
    output: (one) => output(one, env),
    peakMemory: (one) => peakMemory(one, { scratch, env }),
  };
}

/** Medians by case, in the order of the cases: A B C, A B C, …, so that a slow moment of the machine meets them all. */
async function inTurn(cases, rounds, setting) {
  const times = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, one] of cases.entries()) {
      if (round < (one.rounds ?? rounds)) times[index].push(await seconds(one, setting));
    }
  }
  return times.map(median);
}

async function seconds(one, { scratch, env }) {
  one.before?.();
  const log = join(scratch, "run.log");
  const out = openSync(log, "w");
  const start = process.hrtime.bigint();
  const code = await exitOf(
    spawn(one.command ?? process.execPath, one.args, {
      env,
      cwd: one.cwd ?? scratch,
      stdio: ["ignore", out, out],
    }),
  );
  const end = process.hrtime.bigint();
  closeSync(out);
  expectExit(one, code, () => readFileSync(log, "utf8"));
  return Number(end - start) / 1e9;
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      resolve(code ?? signal);
    });
  });
}

/** A command that fails is fast: its time must not pass for a figure. */
function expectExit({ command = "node", args, exitCode = 0 }, code, read) {
  if (code === exitCode) return;
  throw new Error(
    `${command} ${args.join(" ")}\nexit code ${code}, not ${exitCode}\n${read().slice(-2000)}`,
  );
}

/** What a case prints, not measured. */
function output(one, env) {
  const run = spawnSync(process.execPath, one.args, { env, encoding: "utf8", maxBuffer: 1e9 });
  expectExit(one, run.status, () => `${run.stdout}${run.stderr}`);
  return run.stdout;
}

const gnuTime = "/usr/bin/time";

/** Peak resident memory in MiB, median of three runs. */
function peakMemory(one, setting) {
  const known = spawnSync(gnuTime, ["--version"], { encoding: "utf8" });
  const hasGnuTime = `${known.stdout}${known.stderr}`.includes("GNU");
  const measure = hasGnuTime ? peakByTime : peakByHook;
  const peaks = [1, 2, 3].map(() => {
    one.before?.();
    return measure(one, setting) / 1024;
  });
  return median(peaks);
}

function peakByTime(one, { scratch, env }) {
  const result = join(scratch, "time.txt");
  const args = ["-v", "-o", result, process.execPath, ...one.args];
  const run = spawnSync(gnuTime, args, { env, stdio: "ignore" });
  expectExit(one, run.status, () => "");
  return Number(
    /Maximum resident set size \(kbytes\): (\d+)/.exec(readFileSync(result, "utf8"))[1],
  );
}

// On Linux a child's maxRSS begins at its parent's peak; /proc has its own.
const hook = `
import { readFileSync, writeSync } from "node:fs";
function peak() {
  try {
    return /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
process.on("exit", () => writeSync(3, String(peak())));`;

function peakByHook(one, { env }) {
  const args = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...one.args];
  const run = spawnSync(process.execPath, args, {
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  expectExit(one, run.status, () => "");
  return Number(run.output[3]);
}
