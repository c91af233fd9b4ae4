import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
}

let root: string;
let repository: string;
let steps: readonly Step[];

/** A repository as `hyte init` leaves it, with a place to push to, and stand-ins for hyte and for GitHub's `gh`. */
beforeEach(async () => {
  root = fs.mkdtempSync(join(tmpdir(), "hyte-job-"));
  repository = join(root, "repository");
  const { files } = await run("init --area HVA15 --package https://a.example/hyte-1.0.0.tgz", {});
  for (const [path, contents] of files) put(join(repository, path), contents);
  const workflow = load(new TextDecoder().decode(files.get(".github/workflows/hyte-pull.yml"))) as {
    jobs: { pull: { steps: readonly Step[] } };
  };
  ({ steps } = workflow.jobs.pull);
  put(join(root, "temp/hyte-install/node_modules/hyte/bin/hyte.js"), hyte);
  put(join(root, "bin/gh"), gh, 0o755);
  git("init", "--quiet", "--bare", join(root, "origin"));
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("-c", "user.name=t", "-c", "user.email=t@a.example", "commit", "--quiet", "-m", "Plan");
  git("remote", "add", "origin", join(root, "origin"));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function put(path: string, contents: string | Uint8Array, mode = 0o644): void {
  fs.mkdirSync(join(path, ".."), { recursive: true });
  fs.writeFileSync(path, contents, { mode });
}

/** Stands for hyte: answers with the code that PULL gives, and writes where there is something to write. */
const hyte = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
const [command] = process.argv.slice(2);
appendFileSync(process.env.LOG, "hyte " + process.argv.slice(2).join(" ") + "\\n");
if (command === "pull" && process.env.WRITES === "yes") {
  mkdirSync("data", { recursive: true });
  writeFileSync("data/a.csv", "area,name,period,value\\n");
  writeFileSync("data/.hyte-pull.lock", "1\\n");
  process.stdout.write("Indikaattori (a)\\n  tarkentui: Harjukylä 2023: 1 → 2\\n".repeat(1000));
}
process.exitCode = Number(process.env.PULL);
`;

const gh = `#!/bin/sh
echo "gh $*" >> "$LOG"
if [ "$1 $2" = "pr view" ]; then echo "$STATE"; [ -n "$STATE" ]; fi
if [ "$1 $2" = "pr create" ]; then exit "$CREATE"; fi
`;

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};

function git(...args: readonly string[]): string {
  fs.mkdirSync(repository, { recursive: true });
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: repository,
    encoding: "utf8",
    env,
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

function stepOf(name: string): Step {
  const step = steps.find((one) => one.name === name);
  if (step?.run === undefined) throw new Error(`no step ${name}`);
  return step;
}

/** What the world around answers: the exit code of hyte, and the state of the pull request that is there. */
interface World {
  readonly pull: number;
  readonly writes: boolean;
  readonly state?: "OPEN" | "CLOSED";
  readonly create?: number;
}

/** Runs a step as GitHub does. */
function runStep(name: string, { pull, writes, state = "CLOSED", create = 0 }: World) {
  const script = join(root, "step.sh");
  const { run: text = "" } = stepOf(name);
  fs.writeFileSync(
    script,
    text.replace("${{ steps.look.outputs.code }}", outputs().get("code") ?? ""),
  );
  const { status, stdout, stderr } = spawnSync("bash", ["-e", script], {
    cwd: repository,
    encoding: "utf8",
    env: {
      ...env,
      PATH: `${join(root, "bin")}:${process.env["PATH"] ?? ""}`,
      RUNNER_TEMP: join(root, "temp"),
      GITHUB_OUTPUT: join(root, "output"),
      LOG: join(root, "log"),
      PULL: String(pull),
      WRITES: writes ? "yes" : "no",
      STATE: state,
      CREATE: String(create),
    },
  });
  return { status, said: stdout + stderr };
}

function outputs(): ReadonlyMap<string, string> {
  const path = join(root, "output");
  const lines = fs.existsSync(path) ? fs.readFileSync(path, "utf8").trim().split("\n") : [];
  return new Map(lines.map((line) => line.split("=", 2) as [string, string]));
}

const log = (): readonly string[] => fs.readFileSync(join(root, "log"), "utf8").trim().split("\n");

const look = "Look for new values";
const propose = "Propose them";

describe.skipIf(process.platform === "win32")("the weekly job", () => {
  test.each([
    [{ pull: 0, writes: false }, { code: "0" }],
    [
      { pull: 0, writes: true },
      { code: "0", changed: "yes" },
    ],
    [
      { pull: 2, writes: true },
      { code: "2", changed: "yes" },
    ],
    [{ pull: 2, writes: false }, { code: "2" }],
    [{ pull: 3, writes: false }, { code: "3" }],
  ])("asks the sources once: %j gives %j", (world, expected) => {
    const { status, said } = runStep(look, world);

    expect(status).toBe(0);
    expect(Object.fromEntries(outputs())).toEqual(expected);
    expect(log()).toEqual(["hyte pull --lang fi"]);
    expect(said.includes("tarkentui: Harjukylä 2023: 1 → 2")).toBe(world.writes);
  });

  test("proposes what it found, and only that, in a branch of its own", () => {
    const world: World = { pull: 0, writes: true };
    runStep(look, world);

    expect(runStep(propose, world).status).toBe(0);

    expect(git("ls-remote", "--heads", "origin")).toMatch(/refs\/heads\/hyte-pull\n$/);
    expect(git("show", "--stat", "--format=%an: %s", "hyte-pull")).toMatch(
      /^hyte: Indikaattorien uudet arvot\n\n data\/a\.csv \| 1 \+\n/,
    );
    expect(log().at(-1)).toMatch(
      /^gh pr create --head hyte-pull --title Indikaattorien uudet arvot/,
    );
    const body = fs.readFileSync(join(root, "temp/body.md"), "utf8");
    expect(body).toMatch(/^hyte pull löysi lähteistä/);
    expect(body).toContain("tarkentui: Harjukylä 2023: 1 → 2");
    expect(body.length).toBeLessThan(65_536);
    expect(body.match(/^~+$/gm)).toHaveLength(2);
  });

  test("a pull request that is open is brought up to date", () => {
    const world: World = { pull: 0, writes: true, state: "OPEN" };
    runStep(look, world);

    expect(runStep(propose, world).status).toBe(0);

    expect(log().at(-1)).toMatch(/^gh pr edit hyte-pull --body-file /);
    expect(log().join("\n")).not.toContain("pr create");
  });

  test("where the settings do not allow it, the message says what to allow", () => {
    const world: World = { pull: 0, writes: true, create: 1 };
    runStep(look, world);

    const { status, said } = runStep(propose, world);

    expect(status).toBe(1);
    expect(said).toContain("::error::Muutosehdotusta ei voitu avata.");
    expect(said).toContain("Allow GitHub Actions to create and approve pull requests");
  });

  test.each([1, 2, 3])("ends with the code %i of what could not be fetched", (code) => {
    const world: World = { pull: code, writes: true };
    fs.writeFileSync(join(root, "output"), `code=${code}\n`);

    expect(runStep("Tell of what could not be fetched", world).status).toBe(code);
  });

  test("each step runs when it has to, and the token is there for one alone", () => {
    const found = "steps.look.outputs.changed == 'yes'";
    expect(steps.filter((step) => step.run).map((step) => [step.name, step.if])).toEqual([
      ["Install hyte", undefined],
      [look, undefined],
      [propose, found],
      ["Tell of what could not be fetched", "steps.look.outputs.code != '0'"],
      ["Validate the plan with them", `\${{ !cancelled() && ${found} }}`],
    ]);
    const withToken = steps.filter((step) => JSON.stringify(step).includes("github.token"));
    expect(withToken.map((step) => step.name)).toEqual([propose]);
  });
});
