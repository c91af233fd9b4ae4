import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookAt } from "../src/host/node-watch-look.ts";

let around = "";

beforeEach(() => {
  around = realpathSync(mkdtempSync(join(tmpdir(), "hyte-look-")));
  for (const folder of ["plan/plan", "elsewhere/deep"])
    mkdirSync(join(around, folder), { recursive: true });
  writeFileSync(join(around, "plan/plan/a.yaml"), "");
  writeFileSync(join(around, "elsewhere/deep/secret.svg"), "");
  symlinkSync(join(around, "elsewhere"), join(around, "plan/way"));
});

afterEach(() => {
  rmSync(around, { recursive: true });
});

test.each(["way", "way/deep", "way/deep/secret.svg", "../elsewhere/deep", "plan/../../elsewhere"])(
  "nothing is looked at outside the plan's folder, whatever a plan names: %s",
  (named) => {
    const { files, folders } = lookAt(join(around, "plan"), ["plan", named]);

    expect([...files.keys()]).toEqual(["plan/a.yaml"]);
    expect([...folders.keys()].filter((path) => !path.startsWith(join(around, "plan")))).toEqual(
      [],
    );
    expect([...folders.keys()].filter((path) => path.includes("way"))).toEqual([]);
  },
);

test("a plan behind a link is looked at as any other", () => {
  symlinkSync(join(around, "plan"), join(around, "linked"));

  const { files } = lookAt(join(around, "linked"), ["plan", "not-there.svg"]);

  expect([...files.keys()]).toEqual(["plan/a.yaml"]);
});
