import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nodeFiles } from "../src/host/node-files.ts";
import { lonely, pull, repository, usual } from "./support/pulled.ts";
import type { Outcome } from "./support/run.ts";
import type { Answers } from "./support/sotkanet-answers.ts";

/** The name of the system's error for a call on a path; undefined where the disk does as it is told. */
type Refusal = (call: "open" | "write" | "rename" | "folder", path: string) => string | undefined;

const disk = vi.hoisted((): { refuses: Refusal } => ({ refuses: () => undefined }));

/** A file that is written to a full disk is there, and holds a part. */
vi.mock("node:fs", async (importActual) => {
  const actual = await importActual<typeof fs>();
  const paths = new Map<number, string>();
  function ask(...[call, path]: Parameters<Refusal>): void {
    const code = disk.refuses(call, path);
    if (code !== undefined) throw Object.assign(new Error(`${code}: refused`), { code });
  }
  return {
    ...actual,
    openSync: (path: string, flags: string | number) => {
      if (typeof flags === "string") ask("open", path);
      const descriptor = actual.openSync(path, flags);
      paths.set(descriptor, path);
      return descriptor;
    },
    writeFileSync: (file: string | number, contents: string, options?: object) => {
      const path = typeof file === "number" ? (paths.get(file) ?? "") : file;
      if (typeof file === "string") ask("open", path);
      const code = disk.refuses("write", path);
      const half = contents.slice(0, contents.length / 2);
      actual.writeFileSync(file, code === undefined ? contents : half, options);
      ask("write", path);
    },
    renameSync: (from: string, to: string) => {
      ask("rename", to);
      actual.renameSync(from, to);
    },
    mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
      ask("folder", path);
      return actual.mkdirSync(path, options);
    },
  };
});

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "hyte-disk-"));
  for (const [path, text] of Object.entries(repository)) {
    fs.mkdirSync(join(root, path, ".."), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
});

afterEach(() => {
  disk.refuses = () => undefined;
  fs.rmSync(root, { recursive: true, force: true });
});

const changed: Answers = { 901: [...lonely, [965, 2025, 14]], 902: [[965, 2023, 41]] };

async function pullHere(answers: Answers): Promise<Outcome> {
  return pull("--lang fi", answers, {}, { files: nodeFiles(root) });
}

/** Everything in `data/`, by name, hidden files as well. */
function data(): ReadonlyMap<string, string> {
  const folder = join(root, "data");
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]));
}

describe("a full disk", () => {
  test.each([
    ["the first file of an indicator", /\.liikunta\.yaml\.hyte-new\./],
    ["the second file of an indicator", /\.liikunta\.csv\./],
  ])(
    "at %s: its old pair is whole, the other one is written, and what to do is told",
    async (_name, path) => {
      await pullHere(usual);
      const old = data();
      disk.refuses = (call, at) => (call === "write" && path.test(at) ? "ENOSPC" : undefined);

      const { code, err, out } = await pullHere(changed);

      expect(code).toBe(2);
      expect(out).toContain("uutta: 1 arvo, 2025");
      expect(err).toContain("1 indikaattorin haku epäonnistui. Vanhat arvot ovat tallessa.");
      expect(err.replace(/\s+/g, " ")).toContain(
        "levyllä ei ole tilaa. Vapauta tilaa ja yritä uudelleen. (ENOSPC)",
      );
      expect(err).toContain("2 indikaattoria: 1 muuttui, 0 ennallaan, 1 epäonnistui.");
      expect([...data().keys()]).toEqual([...old.keys()]);
      for (const name of ["liikunta.csv", "liikunta.yaml"])
        expect(data().get(name)).toBe(old.get(name));
      expect(data().get("yksinaisyys.csv")).toContain(",2025,");
    },
  );

  test("full for everything: nothing changes, the reason is told once", async () => {
    await pullHere(usual);
    const old = data();
    disk.refuses = (call, at) => (call === "write" && !at.includes("lock") ? "ENOSPC" : undefined);

    const { code, err } = await pullHere(changed);

    expect(code).toBe(2);
    expect(data()).toEqual(old);
    expect(err.match(/ENOSPC/g)).toHaveLength(1);
    expect(err).toContain("Sama syy, ei yritetty: ");
  });

  test("so full that not even the lock can be written: nothing is left behind", async () => {
    await pullHere(usual);
    const old = data();
    disk.refuses = (call) => (call === "write" ? "ENOSPC" : undefined);

    const { code, err } = await pullHere(changed);

    expect(code).toBe(2);
    expect(err).toContain("levyllä ei ole tilaa");
    expect(data()).toEqual(old);
  });

  test("with room again, the next pull writes what was not written", async () => {
    await pullHere(usual);
    disk.refuses = (call) => (call === "write" ? "ENOSPC" : undefined);
    await pullHere(changed);
    disk.refuses = () => undefined;

    expect((await pullHere(changed)).code).toBe(0);
    expect(data().get("liikunta.csv")).toContain(",41\n");
  });
});

describe("a folder that cannot be written to", () => {
  test.each([
    ["EACCES", "käyttöoikeus puuttuu"],
    ["EROFS", "levylle ei voi kirjoittaa, sitä voi vain lukea"],
  ])("%s is told, and nothing changes", async (refusal, message) => {
    await pullHere(usual);
    const old = data();
    disk.refuses = () => refusal;

    const { code, err } = await pullHere(changed);

    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(data()).toEqual(old);
  });

  test("one that cannot be made", async () => {
    disk.refuses = (call) => (call === "folder" ? "EACCES" : undefined);

    const { code, err } = await pullHere(usual);

    expect(code).toBe(2);
    expect(err).toContain(`Kansiota ”${join(root, "data")}” ei voi tehdä: käyttöoikeus puuttuu`);
    expect(data().size).toBe(0);
  });

  test("--check looks all the same", async () => {
    await pullHere(usual);
    disk.refuses = () => "EROFS";

    const { code, out } = await pull("--check", changed, {}, { files: nodeFiles(root) });

    expect(code).toBe(1);
    expect(out).toContain("40 → 41");
  });

  test.runIf(process.getuid?.() !== 0)(
    "a real one, which the superuser would not notice",
    async () => {
      await pullHere(usual);
      const old = data();
      fs.chmodSync(join(root, "data"), 0o555);

      const { code, err } = await pullHere(changed);

      fs.chmodSync(join(root, "data"), 0o755);
      expect(code).toBe(2);
      expect(err).toContain("käyttöoikeus puuttuu");
      expect(data()).toEqual(old);
    },
  );
});

test("a rename that fails between the two files: the pair says so, and the next pull mends it", async () => {
  await pullHere(usual);
  disk.refuses = (call, at) =>
    call === "rename" && at.endsWith("/liikunta.yaml") ? "EIO" : undefined;

  const { code, err } = await pullHere(changed);

  expect(code).toBe(2);
  expect(err).toContain("levy tai verkkolevy ei vastaa");
  expect([...data().keys()]).toContain("liikunta.yaml.hyte-new");
  disk.refuses = () => undefined;
  const next = await pullHere(changed);
  expect(next.code).toBe(0);
  expect(next.err).toContain("Kuntoon saatettiin: liikunta.");
  expect([...data().keys()]).toEqual([
    "liikunta.csv",
    "liikunta.yaml",
    "yksinaisyys.csv",
    "yksinaisyys.yaml",
  ]);
});
