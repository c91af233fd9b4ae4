import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodeFiles } from "../src/host/node-files.ts";

const meanwhile = vi.hoisted(() => vi.fn<() => void>());
const beforeReading = vi.hoisted(() => vi.fn<() => void>());

/** What another run does in the moment before a lock is taken over, or read. */
vi.mock("node:fs", async (importActual) => {
  const actual = await importActual<typeof fs>();
  return {
    ...actual,
    openSync: (file: string, flags: string) => {
      if (file.endsWith(".taking")) meanwhile();
      return actual.openSync(file, flags);
    },
    readFileSync: (file: string, encoding: "utf8") => {
      beforeReading();
      return actual.readFileSync(file, encoding);
    },
  };
});

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "hyte-lock-"));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const lockFile = "data/.pull";

const lock = () => nodeFiles(root).lock(lockFile);
const names = () => fs.readdirSync(join(root, "data"));

function left(contents: string, seconds = 0): void {
  fs.mkdirSync(join(root, "data"), { recursive: true });
  const file = join(root, lockFile);
  fs.writeFileSync(file, contents);
  const time = Date.now() / 1000 - seconds;
  fs.utimesSync(file, time, time);
}

test("is held by one, until it lets go", () => {
  const letGo = lock();

  expect(letGo).toBeTypeOf("function");
  expect(lock()).toBeUndefined();
  expect(fs.readFileSync(join(root, lockFile), "utf8")).toBe(`${process.pid}\n`);
  letGo?.();
  expect(names()).toEqual([]);
  const again = lock();
  expect(again).toBeTypeOf("function");
  again?.();
});

test("letting go twice does not let go of the next one", () => {
  const first = lock();
  first?.();
  const second = lock();

  first?.();

  expect(names()).toEqual([".pull"]);
  second?.();
});

test("that of a run that goes on is left alone", () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  left(`${String(other.pid)}\n`, 3600);

  expect(lock()).toBeUndefined();
  expect(names()).toEqual([".pull"]);
  other.kill("SIGKILL");
});

test.each<[string, () => string, number]>([
  ["of a run that ended", () => `${spawnSync(process.execPath, ["-e", ""]).pid}\n`, 0],
  ["of an ended one with the number of this one", () => `${process.pid}\n`, 0],
  ["without a number, and old", () => "", 60],
  ["with the number of all processes", () => "0\n", 60],
  ["with the number of a group", () => "-1\n", 60],
  ["with a number beyond all", () => "9999999999\n", 0],
  ["with a text, and old", () => "kesken\n".repeat(1000), 60],
])("one %s is taken over", (_name, contents, seconds) => {
  left(contents(), seconds);

  const letGo = lock();

  expect(letGo).toBeTypeOf("function");
  expect(fs.readFileSync(join(root, lockFile), "utf8")).toBe(`${process.pid}\n`);
  expect(names()).toEqual([".pull"]);
  letGo?.();
});

test.each(["", "12"])("one that is just being written (%j) is left alone", (contents) => {
  left(contents);

  expect(lock()).toBeUndefined();
});

test("a folder in its place is taken for one that was left", () => {
  fs.mkdirSync(join(root, lockFile), { recursive: true });
  fs.utimesSync(join(root, lockFile), 1, 1);

  lock()?.();

  expect(names()).toEqual([]);
});

test("a folder in which something lies is not removed", () => {
  const file = join(root, lockFile, "alla", "tärkeä.txt");
  fs.mkdirSync(join(root, lockFile, "alla"), { recursive: true });
  fs.writeFileSync(file, "säilyy");
  fs.utimesSync(join(root, lockFile), 1, 1);

  expect(lock()).toBeUndefined();

  expect(fs.readFileSync(file, "utf8")).toBe("säilyy");
  expect(names()).toEqual([".pull"]);
});

test("one that is let go of while it is looked at is free", () => {
  left("9999999999\n");
  beforeReading.mockImplementationOnce(() => {
    fs.rmSync(join(root, lockFile));
  });

  const letGo = lock();

  expect(letGo).toBeTypeOf("function");
  letGo?.();
});

test("two that take over at once: the slower one leaves what the quicker one has made", () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  left("9999999999\n");
  meanwhile.mockImplementationOnce(() => {
    left(`${String(other.pid)}\n`);
  });

  expect(lock()).toBeUndefined();
  expect(fs.readFileSync(join(root, lockFile), "utf8")).toBe(`${String(other.pid)}\n`);
  expect(names()).toEqual([".pull"]);
  other.kill("SIGKILL");
});

test.each([
  ["of a run that goes on", String(process.ppid), false],
  ["of a run that was ended while it took over", "9999999999", true],
])("a taking over %s", (_name, number, isFree) => {
  left("9999999999\n");
  fs.writeFileSync(join(root, `${lockFile}.taking`), `${number}\n`);

  const letGo = lock();

  expect(letGo !== undefined).toBe(isFree);
  expect(names()).toEqual(isFree ? [".pull"] : [".pull", ".pull.taking"]);
  letGo?.();
});

test("one that another run has taken meanwhile is not removed", () => {
  const letGo = lock();
  left("1\n");

  letGo?.();

  expect(names()).toEqual([".pull"]);
});

test("of many processes at once, one has it", async () => {
  const outfile = join(root, "files.mjs");
  const entryPoints = ["src/host/node-files.ts"];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm" });
  left("9999999999\n");
  const program = `
    import { nodeFiles } from ${JSON.stringify(pathToFileURL(outfile).href)};
    const files = nodeFiles(${JSON.stringify(root)});
    while (Date.now() < ${Date.now() + 1000});
    process.stdout.write(files.lock("data/.pull") ? "1" : "0");
    process.stdin.resume();`;
  const runs = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", program]),
  );

  const told = await Promise.all(
    runs.map(async ({ stdout }) => String(await once(stdout, "data"))),
  );

  expect(told.sort()).toEqual(["0", "0", "0", "0", "0", "1"]);
  for (const run of runs) run.kill("SIGKILL");
});

test("where nothing can be written, the message says so", () => {
  fs.writeFileSync(join(root, "data"), "");

  expect(lock).toThrow(UserError);
});
