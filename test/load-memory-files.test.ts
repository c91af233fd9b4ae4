import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { memoryFiles } from "./support/memory-files.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("files in memory", () => {
  test("keep the contract", () => {
    const files = memoryFiles({
      "plan/a.yaml": "1",
      [`plan/${"ä".normalize("NFD")}.yaml`]: "2",
      "plan/.x": "3",
    });

    expect(files.list("plan").map(({ path }) => path)).toEqual(["plan/a.yaml", "plan/ä.yaml"]);
    expect(text(files.read("plan/ä.yaml"))).toBe("2");
    expect(
      files
        .below("plan")
        .list("")
        .map(({ path }) => path),
    ).toEqual(["a.yaml", "ä.yaml"]);
    expect(files.below("plan").below("..").root).toBe("/");
    expect(files.below("/plan").size("a.yaml")).toBe(1);
    expect(() => files.read("../x")).toThrow(UserError);
    expect(() => files.below("plan").read("../hyte.yaml")).toThrow(UserError);
    expect(() => files.read("missing")).toThrow(UserError);
  });

  test("are written, renamed with all below them, and removed", () => {
    const files = memoryFiles({ "a/b": "1", "a/c": "2" });
    files.rename("a", "d");
    files.write("d/e", "3");
    files.remove("d/b");

    expect([...files.tree.keys()]).toEqual(["d/c", "d/e"]);
    expect(() => {
      files.rename("missing", "x");
    }).toThrow(UserError);
  });
});
