import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sources } from "../src/sources/index.ts";
import { breaches, cycles, type Module, modulesOf, unusedLeaves } from "./support/modules.ts";
import { breachesOf, catching } from "./support/permissions.ts";

const source = new URL("../src/", import.meta.url);
const paths = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const files = new Map(paths.map((path) => [path, readFileSync(new URL(path, source), "utf8")]));
const modules = modulesOf(files);

function planted(path: string, text: string): readonly Module[] {
  return [...modules, ...modulesOf(new Map([[path, text]]))];
}

describe("the layers", () => {
  test("no module imports past its layer", () => {
    expect(breaches(modules)).toEqual([]);
  });

  test("no layer may more than it does", () => {
    expect(unusedLeaves(modules)).toEqual([]);
  });

  test("a leave that nobody takes is found", () => {
    const without = modules.filter(({ path }) => !path.startsWith("fix/"));

    expect(unusedLeaves(without)).toEqual(["fix need not import base"]);
  });

  test("a rule that reads files is caught", () => {
    const bad = planted("check/rules/planted.ts", 'import { readFileSync } from "node:fs";\n');

    expect(breaches(bad)).toEqual(["check/rules/planted.ts imports node:fs"]);
  });

  test("a rule that asks a reporter is caught", () => {
    const bad = planted(
      "check/rules/planted.ts",
      'import { inOrder } from "../../reporters/report.ts";\n',
    );

    expect(breaches(bad)).toEqual(["check/rules/planted.ts imports reporters/report.ts"]);
  });

  test("only host touches the network, processes and git", () => {
    const bad = planted("commands/planted.ts", 'const { execa } = await import("execa");\n');

    expect(breaches(bad)).toEqual(["commands/planted.ts imports execa"]);
  });
});

describe("cycles", () => {
  test("there are none, types included", () => {
    expect(cycles(modules)).toEqual([]);
  });

  test("a planted one is found", () => {
    const bad = modulesOf(
      new Map([
        ["base/one.ts", 'import type { Two } from "./two.ts";\n'],
        ["base/two.ts", 'export { one } from "./one.ts";\n'],
      ]),
    );

    expect(cycles(bad)).toEqual([["base/one.ts", "base/two.ts"]]);
  });
});

describe("what needs a permission", () => {
  test("catch stands where it is allowed", () => {
    expect(breachesOf(catching, files)).toEqual([]);
  });

  const few = { ...catching, permissions: [{ path: "main.ts", times: 1, why: "planted" }] };
  const main = ["main.ts", "try {\n} catch (error) {\n}\n"] as const;
  const catches = "try {\n} catch {\n}\n";

  test("what has none is found", () => {
    const bad = new Map([main, ["check/rules/planted.ts", catches]]);

    expect(breachesOf(few, bad)).toEqual(["check/rules/planted.ts: catch 1, allowed 0"]);
  });

  test("the host needs none", () => {
    expect(breachesOf(few, new Map([main, ["host/planted.ts", catches]]))).toEqual([]);
  });

  test("one that nobody uses is found", () => {
    const bad = new Map([["main.ts", "// catch (error)\n"]]);

    expect(breachesOf(few, bad)).toEqual(["main.ts: catch 0, allowed 1"]);
  });

  test("one for a file that is gone is found", () => {
    expect(breachesOf(few, new Map())).toEqual(["main.ts: catch 0, allowed 1"]);
  });
});

describe("names", () => {
  test("no file is named after nothing in particular", () => {
    const empty = /(?:^|[/-])(?:utils?|helpers?|common|manager|service|handler|misc)(?=[-./])/;

    expect(paths.filter((path) => empty.test(path))).toEqual([]);
  });

  test("only registries are called index", () => {
    const indexes = paths.filter((path) => path.endsWith("index.ts") && !isSource(path)).sort();

    expect(indexes).toEqual([
      "check/findings/index.ts",
      "check/rules/index.ts",
      "load/findings/index.ts",
      "outputs/index.ts",
      "plan/findings/index.ts",
      "reporters/index.ts",
      "shape/findings/index.ts",
      "sources/index.ts",
      "text/index.ts",
    ]);
  });

  /** A source is known by its folder, and `index.ts` there is all that others see of it. */
  function isSource(path: string): boolean {
    const [, folder] = /^sources\/([a-z0-9]+)\/index\.ts$/.exec(path) ?? [];
    return folder !== undefined && Object.hasOwn(sources, folder);
  }

  test("each source is a folder of its name with an index", () => {
    const folders = Object.keys(sources).map((id) => `sources/${id}/index.ts`);

    expect(folders.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

test("the modules were found at all", () => {
  expect(modules.length).toBeGreaterThan(80);
  expect(modules.some(({ imports }) => imports.includes("base/place.ts"))).toBe(true);
});
