import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { attempt } from "../src/host/system-errors.ts";

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
    [systemError("EWEIRD"), "EWEIRD: refused by the system"],
    ["pelkkä teksti", "pelkkä teksti"],
  ])("what has no words of ours is told as it is", (error, said) => {
    expect(toldOf(error).sv).toContain(said);
  });
});
