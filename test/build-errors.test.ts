import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import { makeFolder } from "../src/host/node-folders.ts";
import { attempt, attemptFolder, unprintable } from "../src/host/system-errors.ts";
import { settings } from "./support/analysed.ts";
import { run } from "./support/run.ts";

/** What the user is told when the system refuses with an error. */
function toldOf(error: unknown): UserError["text"] {
  try {
    return attempt("site/index.html", () => {
      throw error;
    });
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.text;
    throw thrown;
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the system, open`), { code });
}

describe("what the system refuses", () => {
  test.each([
    ["EACCES", "käyttöoikeus", "åtkomsträtt", "permission"],
    ["EPERM", "käyttöoikeus", "åtkomsträtt", "permission"],
    ["ENOSPC", "levyllä ei ole tilaa", "utrymme", "no room"],
    ["EDQUOT", "levyllä ei ole tilaa", "utrymme", "no room"],
    ["EROFS", "vain lukea", "bara läsas", "read only"],
    ["ENOTDIR", "pitäisi olla kansio", "borde finnas en mapp", "folder should be"],
    ["EISDIR", "pitäisi olla tiedosto", "borde vara en fil", "file should be"],
    ["EBUSY", "toisen ohjelman", "annat program", "another program"],
    ["ENOENT", "ei löydy", "hittas inte", "not there"],
    ["ENAMETOOLONG", "liian pitkä", "för långt", "too long"],
    ["EEXIST", "pitäisi olla kansio", "borde finnas en mapp", "folder should be"],
    ["EMFILE", "liian monta tiedostoa", "för många filer", "too many files"],
    ["ENFILE", "liian monta tiedostoa", "för många filer", "too many files"],
    ["EIO", "ei vastaa", "svarar inte", "does not answer"],
    ["ESTALE", "ei vastaa", "svarar inte", "does not answer"],
    ["EINVAL", "Valitse toinen kansio", "Välj en annan mapp", "Choose another folder"],
    ["ENOTSUP", "Valitse toinen kansio", "Välj en annan mapp", "Choose another folder"],
    ["ELOOP", "takaisin itseensä", "tillbaka till sig själv", "back to itself"],
    ["ETXTBSY", "toisen ohjelman", "annat program", "another program"],
  ])("%s is told in every language", (code, fi, sv, en) => {
    const told = toldOf(systemError(code));

    expect(told.fi).toContain(fi);
    expect(told.sv).toContain(sv);
    expect(told.en).toContain(en);
    for (const text of Object.values(told)) {
      expect(text).toContain("site/index.html");
      expect(text).toContain(`(${code})`);
      expect(text).not.toContain("refused by the system");
    }
  });

  test.each([
    [systemError("EWEIRD"), "(EWEIRD: refused by the system, open)"],
    ["pelkkä teksti", "(pelkkä teksti)"],
  ])("what has no words of ours is told as it is, in brackets", (error, said) => {
    const told = toldOf(error);

    expect(told.fi).toContain(`järjestelmä ei sallinut sitä. ${said}`);
    expect(told.sv).toContain(`systemet tillät det inte. ${said}`);
    expect(told.en).toContain(`the system did not allow it. ${said}`);
  });

  test.each([
    [unprintable(systemError("ENOSPC")).text.fi, "Tulostetta ei voi kirjoittaa: levyllä ei ole"],
    [unprintable(systemError("EIO")).text.sv, "Utskriften kan inte skrivas: disken"],
    [unprintable(systemError("EROFS")).text.en, "The output cannot be written: the disk can"],
  ])("output that goes nowhere is told: %s", (told, said) => {
    expect(told).toContain(said);
  });
});

describe("a folder that cannot be made", () => {
  let root: string;
  beforeEach(() => {
    root = fs.mkdtempSync(join(tmpdir(), "hyte-folder-"));
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  const plan = 'goals: [{ id: uni, title: "Nuoret nukkuvat enemmän" }]\n';

  function repository(): ReturnType<typeof nodeFiles> {
    const files = nodeFiles(root);
    files.write("hyte.yaml", settings());
    files.write("plan/plan.yaml", plan);
    files.write("tiedosto", "x");
    return files;
  }

  test.each([
    ["tiedosto", "fi", "”tiedosto”, koska", "on tiedosto eikä kansio"],
    ["tiedosto/alla/syvällä", "sv", "”tiedosto/alla/syvällä”", "är en fil och ingen mapp"],
    ["hyte.yaml", "en", "“hyte.yaml”", "is a file and not a folder"],
  ])("--out %s: a file is no folder (%s)", async (out, lang, where, why) => {
    const argv = ["build", "--out", out, "--lang", lang];

    const { code, err } = await run(argv, {}, { files: repository() });

    expect(code).toBe(2);
    expect(err).toContain(where);
    expect(err).toContain(why);
    expect(err).not.toContain("hyte-site.json");
  });

  test("a file with the name of the site's own folder", async () => {
    const files = repository();
    files.write("site", "x");

    const { code, err } = await run("build", {}, { files });

    expect([code, fs.readFileSync(join(root, "site"), "utf8")]).toEqual([2, "x"]);
    expect(err).toContain("Sivustoa ei voi tehdä kansioon ”site”");
  });

  test.runIf(process.platform === "linux").each([
    ["/proc/hyte", "ENOENT"],
    ["/dev/null", "EEXIST"],
    ["/dev/null/site", "EEXIST"],
  ])("--out %s ends, and says so", async (out, code) => {
    const outcome = await run(["build", "--out", out], {}, { files: repository() });

    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/^hyte: Kansiota ”\/(?:proc\/hyte|dev\/null)” ei voi tehdä: /);
    expect(outcome.err).toContain(`(${code})`);
  });

  test("for want of rights is told of the folder, not of a file in it", () => {
    const refuse = (): never => {
      throw systemError("EACCES");
    };

    expect(() => {
      attemptFolder("/srv/site", refuse);
    }).toThrow("The folder “/srv/site” cannot be made: permission is missing. Choose another");
  });

  test("is the exception: those above it are made, and one that is there is left alone", () => {
    makeFolder(join(root, "a/b/c"));
    makeFolder(join(root, "a/b"));

    expect(fs.statSync(join(root, "a/b/c")).isDirectory()).toBe(true);
  });
});
