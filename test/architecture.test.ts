import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breaches, cycles, type Module, modulesOf } from "./support/modules.ts";

const source = new URL("../src/", import.meta.url);
const paths = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const modules = modulesOf(
  new Map(paths.map((path) => [path, readFileSync(new URL(path, source), "utf8")])),
);

function planted(path: string, text: string): readonly Module[] {
  return [...modules, ...modulesOf(new Map([[path, text]]))];
}

describe("the layers", () => {
  test("no module imports past its layer", () => {
    expect(breaches(modules)).toEqual([]);
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

test("the modules were found at all", () => {
  expect(modules.length).toBeGreaterThan(80);
  expect(modules.some(({ imports }) => imports.includes("base/place.ts"))).toBe(true);
});
