import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { changesOf } from "../src/write/changes.ts";
import { manifestPath, readManifest, type SiteFile } from "../src/write/manifest.ts";
import { writeChanges } from "../src/write/write-changes.ts";
import { memoryFiles } from "./support/memory-files.ts";

const origin = { asOf: "2026-11-01", commit: null, formats: ["html"], languages: ["fi"] };

function file(path: string, text: string): SiteFile {
  return { path, contents: new TextEncoder().encode(text) };
}

const site = [
  file("index.html", "<p>etusivu</p>"),
  file("fi/goals/uni.html", "<p>uni</p>"),
  file("assets/hyte.css", "p {}"),
];

/** A folder with a site in it. */
function built(files: readonly SiteFile[] = site): ReturnType<typeof memoryFiles> {
  const folder = memoryFiles({});
  writeChanges(changesOf(files, origin, folder, undefined), folder, undefined);
  return folder;
}

describe("a site in a folder", () => {
  test("is written whole, with a manifest that lists its files and what it was made from", () => {
    const folder = built();

    const manifest = readManifest(folder);

    expect([...folder.tree.keys()].sort()).toEqual(
      ["assets/hyte.css", "fi/goals/uni.html", manifestPath, "index.html"].sort(),
    );
    expect(manifest).toMatchObject(origin);
    expect(Object.keys(manifest!.files)).toEqual([
      "assets/hyte.css",
      "fi/goals/uni.html",
      "index.html",
    ]);
    expect(new Set(Object.values(manifest!.files)).size).toBe(3);
  });

  test("that is unchanged is not touched", () => {
    const folder = built();

    const changes = changesOf(site, origin, folder, readManifest(folder));

    expect(changes).toEqual({ written: [], unchanged: 4, removed: [] });
  });

  test.each(["<p>uno</p>", "<p>uni!</p>", "<p>uni</p>\n", ""])(
    "that changed to %j is written",
    (text) => {
      const folder = built();
      const changed = [site[0]!, file("fi/goals/uni.html", text), site[2]!];

      const { written } = changesOf(changed, origin, folder, readManifest(folder));

      expect(written.map(({ path }) => path)).toEqual(["fi/goals/uni.html", manifestPath]);
    },
  );

  test("loses the pages that it no longer has, and nothing else", () => {
    const folder = built();
    folder.write("CNAME", "hyvinvointi.example.fi");
    const old = readManifest(folder);

    const changes = changesOf([site[0]!], origin, folder, old);
    writeChanges(changes, folder, old);

    expect(changes.removed).toEqual(["assets/hyte.css", "fi/goals/uni.html"]);
    expect([...folder.tree.keys()].sort()).toEqual(["CNAME", manifestPath, "index.html"].sort());
  });

  test("whose manifest was changed by hand loses nothing that sites are not made of", () => {
    const folder = built();
    for (const path of ["plan/a.yaml", ".env", "a/../index2.html", "index2.html"]) {
      if (!path.includes("..")) folder.write(path, "x");
    }
    const files = {
      "plan/a.yaml": "",
      ".env": "",
      "a/../index2.html": "",
      "../ulkona.html": "",
      "poissa.html": "",
    };
    folder.write(manifestPath, JSON.stringify({ ...origin, files }));

    const { removed } = changesOf(site, origin, folder, readManifest(folder));

    expect(removed).toEqual([]);
  });

  const next = [file("index.html", "<p>uusi etusivu</p>"), file("fi/uusi.html", "uusi")];

  test.each([0, 1, 2, 3])("is left whole by a run whose write %i fails", (least) => {
    const folder = built();
    const before = new Map(folder.tree);
    const old = readManifest(folder);
    let left = least;
    const breaking = {
      ...folder,
      write: (path: string, contents: string | Uint8Array) => {
        if (left-- === 0) throw new Error("levy täynnä");
        folder.write(path, contents);
      },
    };

    expect(() => {
      writeChanges(changesOf(next, origin, folder, old), breaking, old);
    }).toThrow("levy täynnä");

    expect(folder.tree).toEqual(before);
  });

  test("whose page was changed by hand gets it back, its manifest as it was", () => {
    const folder = built();
    const before = new Map(folder.tree);
    folder.write("index.html", "<p>muutettu</p>");
    folder.remove("assets/hyte.css");
    const old = readManifest(folder);

    const changes = changesOf(site, origin, folder, old);
    writeChanges(changes, folder, old);

    expect(changes.written.map(({ path }) => path)).toEqual(["index.html", "assets/hyte.css"]);
    expect(folder.tree).toEqual(before);
  });

  const cutOff = {
    ".hyte-site.json.71-0.tmp": "x",
    ".index.html.hyte-new.71-1.tmp": "x",
    "fi/goals/.uni.html.71-12.tmp": "x",
    "fi/old/.pois.html.hyte-new.71-2.tmp": "x",
  };
  const others = {
    ".oma.txt.71-0.tmp": "x",
    ".hyte-site.json.tmp": "x",
    "muut/.uni.html.71-0.tmp": "x",
    "fi/goals/.uni.html.swp": "x",
  };

  test.each([
    ["changes", [...site.slice(1), file("index.html", "<p>uusi</p>")]],
    ["stays as it is", site],
  ])("that %s loses what a run left in it that was killed", (_, files) => {
    const folder = built([...site, file("fi/old/pois.html", "x")]);
    const first = readManifest(folder);
    if (files === site) writeChanges(changesOf(site, origin, folder, first), folder, first);
    folder.write("fi/old/oma.html", "x");
    for (const [path, text] of Object.entries({ ...cutOff, ...others })) folder.write(path, text);
    const old = readManifest(folder);

    writeChanges(changesOf(files, origin, folder, old), folder, old);

    const left = [...folder.tree.keys()].filter((path) => /(?:^|\/)\./.test(path));
    expect(left.sort()).toEqual(Object.keys(others).sort());
  });

  test("that was killed at its first file is written into the same folder", () => {
    const folder = memoryFiles({ ".hyte-site.json.71-0.tmp": "x" });
    const old = readManifest(folder);

    writeChanges(changesOf(site, origin, folder, old), folder, old);

    expect(folder.tree.has(".hyte-site.json.71-0.tmp")).toBe(false);
    expect(folder.tree.has("index.html")).toBe(true);
  });

  test("is left whole even where what was begun cannot be taken away", () => {
    const folder = built();
    const old = readManifest(folder);
    const fail = (reason: string) => (): never => {
      throw new Error(reason);
    };
    const breaking = {
      ...folder,
      rename: fail("lukittu"),
      remove: fail("ei voi poistaa"),
    };

    expect(() => {
      writeChanges(changesOf(next, origin, folder, old), breaking, old);
    }).toThrow("lukittu");

    expect(new TextDecoder().decode(folder.read("index.html"))).toBe("<p>etusivu</p>");
    expect(folder.tree.has("index.html.hyte-new")).toBe(true);
    const found = readManifest(folder);
    const again = [...next, file("fi/kolmas.html", "kolmas")];
    folder.write("oma.txt.hyte-new", "käyttäjän oma");
    writeChanges(changesOf(again, origin, folder, found), folder, found);
    expect([...folder.tree.keys()].sort()).toEqual(
      ["fi/kolmas.html", "fi/uusi.html", manifestPath, "index.html", "oma.txt.hyte-new"].sort(),
    );
  });

  test("that a run was cut off from is known whole to the next", () => {
    const folder = built([site[0]!]);
    const old = readManifest(folder);
    let left = 1;
    const breaking = {
      ...folder,
      rename: (from: string, to: string) => {
        if (left-- === 0) throw new Error("virta katkesi");
        folder.rename(from, to);
      },
    };

    const pages = [file("fi/uusi.html", "uusi"), file("fi/toinen.html", "toinen")];
    expect(() => {
      writeChanges(changesOf(pages, origin, folder, old), breaking, old);
    }).toThrow("virta katkesi");

    const found = readManifest(folder);
    expect(Object.keys(found!.files).sort()).toEqual([
      "fi/toinen.html",
      "fi/uusi.html",
      "index.html",
    ]);
    const again = changesOf(pages, origin, folder, found);
    writeChanges(again, folder, found);
    expect([...folder.tree.keys()].sort()).toEqual([
      "fi/toinen.html",
      "fi/uusi.html",
      manifestPath,
    ]);
    expect(Object.keys(readManifest(folder)!.files)).toEqual(["fi/toinen.html", "fi/uusi.html"]);
  });
});

describe("the manifest", () => {
  test("of an empty folder is not there", () => {
    expect(readManifest(memoryFiles({}))).toBeUndefined();
  });

  test.each([
    ["something else in it", { "muistio.txt": "x" }],
    ["a broken manifest", { [manifestPath]: "{" }],
    ["a list for a manifest", { [manifestPath]: "[]" }],
    ["a text for a manifest", { [manifestPath]: '"x"' }],
    [
      "a manifest without a day",
      { [manifestPath]: JSON.stringify({ ...origin, asOf: 1, files: {} }) },
    ],
    [
      "a manifest without formats",
      { [manifestPath]: JSON.stringify({ ...origin, formats: [1], files: {} }) },
    ],
    ["a manifest without files", { [manifestPath]: JSON.stringify({ ...origin, files: null }) }],
  ])("a folder with %s is no site and is left alone", (_, tree) => {
    expect(() => readManifest(memoryFiles(tree))).toThrow(UserError);
  });

  test("what is a file is no folder for a site", () => {
    expect(() => readManifest(memoryFiles({ site: "x" }).below("site"))).toThrow(UserError);
  });
});

test("hashes tell files apart by any byte", () => {
  const texts = [
    "",
    "a",
    "b",
    "ab",
    "ba",
    "abcd",
    "abce",
    "abcde",
    "abcdf",
    "abcdabcd",
    "\0",
    "\0\0",
  ];
  const folder = built(texts.map((text, index) => file(`${index}.html`, text)));

  const { files } = readManifest(folder)!;

  expect(new Set(Object.values(files)).size).toBe(texts.length);
});

test("bytes that do not begin at a word are compared all the same", () => {
  const bytes = new TextEncoder().encode("xhyvä päivä");
  const folder = memoryFiles({ "a.html": "hyvä päivä" });

  const { written } = changesOf(
    [{ path: "a.html", contents: bytes.subarray(1) }],
    origin,
    folder,
    undefined,
  );

  expect(written.map(({ path }) => path)).toEqual([manifestPath]);
});
