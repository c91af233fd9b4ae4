import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nodeHost } from "../src/host/node.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import { load } from "../src/load/load.ts";

let root: string;
let outside: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "hyte-root-"));
  outside = fs.mkdtempSync(join(tmpdir(), "hyte-outside-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  fs.rmSync(root, { recursive: true });
  fs.rmSync(outside, { recursive: true });
});

function put(path: string, text: string): void {
  fs.mkdirSync(join(root, path, ".."), { recursive: true });
  fs.writeFileSync(join(root, path), text);
}

describe("names on disk", () => {
  test("names that are the same in NFC are both read, each once", async ({ skip }) => {
    const names = ["\u00e4", "a\u0308", "\u1e69", "s\u0323\u0307", "s\u0307\u0323"];
    put("hyte.yaml", "format: 1\n");
    for (const [index, name] of names.entries()) {
      put(`plan/${name}.yaml`, `x-file: ${index}\n`);
      put(`plan/folder-${name}/a.yaml`, `x-file: ${index + names.length}\n`);
    }
    if (fs.readdirSync(join(root, "plan")).length < 2 * names.length) {
      skip("this file system cannot hold both names");
    }

    const { documents, findings } = await load(nodeFiles(root));

    const read = documents.map(({ file }) => file.text).sort();
    expect(read).toEqual(Array.from({ length: 10 }, (_, index) => `x-file: ${index}\n`));
    expect(new Set(documents.map(({ file }) => file.path)).size).toBe(10);
    expect(findings).toEqual([]);
  });

  test.each([
    ["by its own name", "a\u0308"],
    ["by the name in NFC", "\u00e4"],
  ])("one name that is not in NFC is found beside others, %s", (_, asked) => {
    put("plan/a\u0308.yaml", "a: 1\n");
    put("plan/o\u0308.yaml", "o: 1\n");
    const files = nodeFiles(root);

    expect(files.list("plan").map(({ path }) => path)).toEqual([
      "plan/\u00e4.yaml",
      "plan/\u00f6.yaml",
    ]);
    expect(new TextDecoder().decode(files.read(`plan/${asked}.yaml`))).toBe("a: 1\n");
  });
});

describe("writing", () => {
  test("what a write left that was cut off is found in its folder, unless it goes on", () => {
    const ended = spawnSync(process.execPath, ["--version"]).pid;
    for (const name of [
      `.a.html.${ended}-0.tmp`,
      `.b.html.hyte-new.${ended}-12.tmp`,
      ".c.html.99999999999-0.tmp",
      ".d.html.9999999999-0.tmp",
      `.going.html.${process.ppid}-0.tmp`,
      `.own.html.${process.pid}-0.tmp`,
      `a.html.${ended}-0.tmp`,
      `.a.html.${ended}-0.tmp~`,
      `.a.html.${ended}.tmp`,
      `..${ended}-0.tmp`,
      `fi/.e.html.${ended}-0.tmp`,
    ])
      put(name, "x");
    fs.mkdirSync(join(root, `.folder.html.${ended}-0.tmp`));
    fs.symlinkSync("a", join(root, `.link.html.${ended}-0.tmp`));
    fs.symlinkSync(outside, join(root, "out"));
    fs.writeFileSync(join(outside, `.x.html.${ended}-0.tmp`), "x");
    const files = nodeFiles(root);

    expect(
      files
        .leftovers("")
        .map(({ of }) => of)
        .sort(),
    ).toEqual(["a.html", "b.html.hyte-new", "d.html", "own.html"]);
    expect(files.leftovers("fi")).toEqual([{ path: `fi/.e.html.${ended}-0.tmp`, of: "fi/e.html" }]);
    for (const folder of ["out", "missing"]) expect(files.leftovers(folder)).toEqual([]);
  });

  test("nothing is written into a working folder that was removed, and elsewhere it is", () => {
    const gone = join(root, "gone");
    const files = nodeFiles(gone, gone);

    for (const write of [files.write, files.below("site").write]) {
      expect(() => {
        write("index.html", "x");
      }).toThrow(/has been removed|on poistettu/);
    }
    expect(fs.existsSync(gone)).toBe(false);
    files.below(join(root, "site")).write("index.html", "x");
    expect(fs.existsSync(join(root, "site/index.html"))).toBe(true);
  });

  test.each([
    ["is no more", "gone", false],
    ["was made again", ".", true],
  ])(
    "where the working folder %s, it is the one that the terminal remembers",
    (_, name, writes) => {
      vi.spyOn(process, "cwd").mockImplementation(() => {
        throw new Error("ENOENT: no such file or directory, uv_cwd");
      });
      vi.stubEnv("PWD", join(root, name));
      const { files } = nodeHost(outside);

      const write = (): void => {
        files.below("site").write("index.html", "x");
      };

      if (writes) write();
      else expect(write).toThrow("in which the command was given has been removed");
      expect(files.root).toBe(join(root, name));
      expect(fs.existsSync(join(root, name, "site/index.html"))).toBe(writes);
    },
  );

  test("a path that leads out is told with the folder that it leads out of", () => {
    fs.mkdirSync(join(root, "site"));
    fs.symlinkSync(outside, join(root, "site/fi"));
    const files = nodeFiles(join(root, "site"));

    expect(() => {
      files.write("fi/index.html", "x");
    }).toThrow(`“fi” leads out of the folder ${join(root, "site")}.`);
  });
});
