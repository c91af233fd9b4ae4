import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import { load } from "../src/load/load.ts";
import { memoryFiles } from "./support/memory-files.ts";

let root: string;
let outside: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "hyte-root-"));
  outside = fs.mkdtempSync(join(tmpdir(), "hyte-outside-"));
  fs.writeFileSync(join(outside, "secret.yaml"), "secret: 1\n");
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
  fs.rmSync(outside, { recursive: true });
});

function put(path: string, text: string): void {
  fs.mkdirSync(join(root, path, ".."), { recursive: true });
  fs.writeFileSync(join(root, path), text);
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("files on disk", () => {
  test("are listed in path order, without hidden ones and node_modules", () => {
    for (const path of [
      "plan/a/b.yaml",
      "plan/a.yaml",
      "plan/a-b/c.yaml",
      "plan/.x.yaml",
      "plan/node_modules/y.yaml",
      ".git/z",
    ])
      put(path, "x");
    const files = nodeFiles(root);

    expect(files.list("plan").map(({ path }) => path)).toEqual([
      "plan/a-b/c.yaml",
      "plan/a.yaml",
      "plan/a/b.yaml",
    ]);
    expect(files.list("", 2).map(({ path }) => path)).toEqual(["plan/a-b/c.yaml", "plan/a.yaml"]);
    expect(files.list("./plan/a/").map(({ path }) => path)).toEqual(["plan/a/b.yaml"]);
    expect(files.list(".")).toHaveLength(3);
    expect(files.list("missing")).toEqual([]);
    expect(files.list("plan/a.yaml")).toEqual([]);
  });

  test("order equals that of the files in memory", () => {
    const paths = [
      "plan/ä.yaml",
      "plan/z.yaml",
      "plan/a b.yaml",
      "plan/a/z.yaml",
      "plan/a.yaml",
      "plan/a/ä/ö.yaml",
    ];
    for (const path of paths) put(path, "x");

    const listed = nodeFiles(root).list("");
    expect(listed).toEqual(
      memoryFiles(Object.fromEntries(paths.map((path) => [path, "x"]))).list(""),
    );
  });

  test("links: out of the root never followed, to files inside read, to folders and nowhere not", () => {
    put("plan/a.yaml", "a: 1\n");
    fs.symlinkSync(join(outside, "secret.yaml"), join(root, "plan/out.yaml"));
    fs.symlinkSync(outside, join(root, "plan/outdir"));
    fs.symlinkSync("a.yaml", join(root, "plan/in.yaml"));
    fs.symlinkSync("../plan", join(root, "plan/folder"));
    fs.symlinkSync("nowhere.yaml", join(root, "plan/dangling.yaml"));
    fs.symlinkSync("loop.yaml", join(root, "plan/loop.yaml"));
    const files = nodeFiles(root);

    expect(files.list("plan")).toEqual([
      { path: "plan/a.yaml", kind: "file" },
      { path: "plan/dangling.yaml", kind: "other" },
      { path: "plan/folder", kind: "other" },
      { path: "plan/in.yaml", kind: "file" },
      { path: "plan/loop.yaml", kind: "other" },
      { path: "plan/out.yaml", kind: "link-out" },
      { path: "plan/outdir", kind: "link-out" },
    ]);
    expect(text(files.read("plan/in.yaml"))).toBe("a: 1\n");
    for (const path of ["plan/out.yaml", "plan/outdir/secret.yaml", "plan/dangling.yaml"]) {
      expect(() => files.read(path)).toThrow(UserError);
    }
    expect(files.list("plan/outdir")).toEqual([]);
    expect(files.size("plan/loop.yaml")).toBeUndefined();
  });

  test("what leaves the root by its path is refused", () => {
    const files = nodeFiles(root);

    for (const path of ["../x", "a/../../x", join(outside, "secret.yaml"), "a\0b"]) {
      expect(() => files.read(path)).toThrow(UserError);
      expect(() => files.size(path)).toThrow(UserError);
      expect(() => {
        files.write(path, "x");
      }).toThrow(UserError);
      expect(() => {
        files.remove(path);
      }).toThrow(UserError);
      expect(() => {
        files.rename("plan/a.yaml", path);
      }).toThrow(UserError);
    }
    expect(() => {
      files.write("", "x");
    }).toThrow(UserError);
  });

  test("a link on the way is not written, removed or renamed through", () => {
    fs.symlinkSync(outside, join(root, "site"));
    const files = nodeFiles(root);

    expect(() => {
      files.write("site/x.html", "x");
    }).toThrow(UserError);
    expect(() => {
      files.write("site/new/x.html", "x");
    }).toThrow(UserError);
    expect(() => {
      files.remove("site/secret.yaml");
    }).toThrow(UserError);
    expect(fs.readdirSync(outside)).toEqual(["secret.yaml"]);
  });

  test("a link that is written is replaced, and what it led to stays", () => {
    fs.symlinkSync(join(outside, "secret.yaml"), join(root, "a.yaml"));
    nodeFiles(root).write("a.yaml", "a: 2\n");

    expect(fs.readFileSync(join(root, "a.yaml"), "utf8")).toBe("a: 2\n");
    expect(fs.readFileSync(join(outside, "secret.yaml"), "utf8")).toBe("secret: 1\n");
  });

  test("are written whole, with their folders and mode, and nothing is left beside them", () => {
    const files = nodeFiles(root);
    files.write("a/b/c.txt", "ä");
    fs.chmodSync(join(root, "a/b/c.txt"), 0o640);
    files.write("a/b/c.txt", Uint8Array.from([49]));

    expect(fs.readdirSync(join(root, "a/b"))).toEqual(["c.txt"]);
    expect(text(files.read("a/b/c.txt"))).toBe("1");
    expect(fs.statSync(join(root, "a/b/c.txt")).mode & 0o777).toBe(0o640);
    expect(files.size("a/b/c.txt")).toBe(1);
    expect(files.size("a/b")).toBeUndefined();
    expect(files.size("a/b/c.txt/d")).toBeUndefined();
  });

  test("a write that fails leaves the old file and nothing beside it", () => {
    put("a/x", "1");
    const files = nodeFiles(root);

    expect(() => {
      files.write("a", "2");
    }).toThrow(UserError);
    expect(() => {
      files.write("a/x/y", "2");
    }).toThrow(UserError);
    expect(fs.readdirSync(root)).toEqual(["a"]);
    expect(fs.readdirSync(join(root, "a"))).toEqual(["x"]);
  });

  test("are removed and renamed; what is missing may be removed but not renamed or read", () => {
    put("a.txt", "1");
    const files = nodeFiles(root);
    files.rename("a.txt", "b/c.txt");
    files.remove("missing.txt");

    expect(text(files.read("b/c.txt"))).toBe("1");
    files.remove("b/c.txt");
    expect(files.size("b/c.txt")).toBeUndefined();
    expect(() => {
      files.rename("missing", "x");
    }).toThrow(UserError);
    expect(() => files.read("missing.txt")).toThrow(UserError);
    expect(() => files.read("missing/x.txt")).toThrow(/ENOENT/);
  });

  test("a root that is not there yet can be written into", () => {
    const files = nodeFiles(join(root, "new/site"));

    expect(files.list("")).toEqual([]);
    files.write("x/y.html", "z");
    expect(files.list("")).toEqual([{ path: "x/y.html", kind: "file" }]);
  });

  test("names that are not in NFC are listed in NFC and still opened", () => {
    const name = "yksinäisyys.yaml".normalize("NFD");
    put(`plan/${"kansiö".normalize("NFD")}/${name}`, "a: 1\n");
    put(`plan/${"kansiö".normalize("NFD")}/b.yaml`, "b: 1\n");
    const files = nodeFiles(root);

    expect(files.list("plan").map(({ path }) => path)).toEqual([
      "plan/kansiö/b.yaml",
      "plan/kansiö/yksinäisyys.yaml",
    ]);
    expect(text(files.read("plan/kansiö/yksinäisyys.yaml"))).toBe("a: 1\n");
    expect(files.size("plan/kansiö/b.yaml")).toBe(5);
  });

  test("the text of a listed file is read in one go, and of no other", () => {
    put("a.yaml", "ä: 1\n");
    put("b.yaml", "b: 1\n");
    put("gone.yaml", "");
    fs.writeFileSync(join(root, "latin.yaml"), Uint8Array.from([0xe4]));
    fs.symlinkSync("a.yaml", join(root, "link.yaml"));
    const files = nodeFiles(root);
    expect(files.text("a.yaml", 100)).toBeUndefined();
    files.list("");
    fs.rmSync(join(root, "b.yaml"));
    fs.symlinkSync(join(outside, "secret.yaml"), join(root, "b.yaml"));
    fs.rmSync(join(root, "gone.yaml"));

    expect(files.text("a.yaml", 6)).toBe("ä: 1\n");
    expect(files.text("a.yaml", 5)).toBeUndefined();
    for (const path of ["b.yaml", "gone.yaml", "latin.yaml", "link.yaml", "../x", "missing.yaml"]) {
      expect(files.text(path, 100)).toBeUndefined();
    }
  });

  test.each([32_767, 32_768, 32_769, 500_000])("a text of %i bytes is read whole", (size) => {
    const long = `${"ä".repeat(size >> 1)}${"b".repeat(size % 2)}`;
    put("long.csv", long);
    const files = nodeFiles(root);
    files.list("");

    expect(files.text("long.csv", size)).toBe(long);
    expect(files.text("long.csv", size - 1)).toBeUndefined();
    fs.appendFileSync(join(root, "long.csv"), Uint8Array.from([0xe4]));
    expect(files.text("long.csv", size + 1)).toBeUndefined();
  });

  test("another folder is seen from below", () => {
    put("a/b.txt", "1");
    const files = nodeFiles(root);

    expect(text(files.below("a").read("b.txt"))).toBe("1");
    expect(text(files.below(outside).read("secret.yaml"))).toBe("secret: 1\n");
    expect(files.below("a").root).toBe(join(root, "a"));
  });

  test.runIf(process.platform !== "win32")("a named pipe is neither a file nor waited for", () => {
    execFileSync("mkfifo", [join(root, "pipe.yaml")]);
    const files = nodeFiles(root);

    expect(files.list("")).toEqual([{ path: "pipe.yaml", kind: "other" }]);
    expect(files.size("pipe.yaml")).toBeUndefined();
    expect(files.read("pipe.yaml")).toHaveLength(0);
  });
});

test("what a plan links to outside is told and not read", async () => {
  put("hyte.yaml", "format: 1\n");
  put("plan/a.yaml", "x-a: 1\n");
  fs.symlinkSync(join(outside, "secret.yaml"), join(root, "plan/out.yaml"));
  fs.symlinkSync("../data", join(root, "plan/folder"));
  put("data/x.csv", "1");
  const loaded = await load(nodeFiles(root));

  expect(loaded.findings.map(({ code, at }) => `${code} ${at.file.path}`)).toEqual([
    "unreadable-file plan/folder",
    "link-outside plan/out.yaml",
  ]);
  expect(loaded.documents.map(({ data }) => data)).toEqual([{ "x-a": 1 }]);
});

test("a hyte.yaml that is a link out is told and not read", async () => {
  put("plan/a.yaml", "x-a: 1\n");
  fs.symlinkSync(join(outside, "secret.yaml"), join(root, "hyte.yaml"));
  const loaded = await load(nodeFiles(root));

  expect(loaded.findings.map(({ code }) => code)).toEqual(["link-outside"]);
  expect(loaded.config).toBeUndefined();
});

test.runIf(process.getuid?.() !== 0)("a file without the right to read it is told", async () => {
  put("hyte.yaml", "format: 1\n");
  put("plan/a.yaml", "x-a: 1\n");
  fs.chmodSync(join(root, "plan/a.yaml"), 0);
  const loaded = await load(nodeFiles(root));

  expect(loaded.findings.map(({ code }) => code)).toEqual(["unreadable-file"]);
  expect(loaded.unread).toEqual([{ path: "plan/a.yaml", text: "" }]);
});
