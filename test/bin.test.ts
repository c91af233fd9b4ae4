import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { version } from "../src/version.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "hyte-bin-"));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** The bundle as people run it: what is loaded apart (texts, chalk, yaml, markdown-it, templates) must be found. */
function hyte(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof spawnSync> {
  const command = [join(root, "bin/hyte.js"), ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

test("the version is the package's", () => {
  const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };

  expect(version).toBe(packageFile.version);
  expect(hyte(["--version"]).stdout).toBe(`${version}\n`);
});

test("findings are printed in colour", () => {
  const { status, stdout } = hyte(["validate", "examples/varsinais-suomi-2014"], {
    FORCE_COLOR: "1",
    NO_COLOR: "",
  });

  expect(status).toBe(1);
  expect(stdout).toContain("\u001B[");
  expect(stdout).toContain("kuten…");
});

test("a report is built", () => {
  const site = join(scratch, "site");
  const { status, stdout } = hyte(["build", "examples/keski-suomi-2024", "--out", site]);

  expect(status).toBe(0);
  expect(stdout).toBe(`${site}/index.html\n`);
  expect(readFileSync(join(site, "fi/index.html"), "utf8")).toContain(
    "Mielen hyvinvoinnin edistäminen",
  );
});

test("a rule is explained", () => {
  expect(hyte(["explain", "decimal-comma", "--lang", "sv"]).stdout).toContain("Vad:");
});

test.runIf(process.platform === "linux")("output that nothing takes is told in words", () => {
  const program = join(root, "bin/hyte.js");
  const command = `"${process.execPath}" "${program}" rules --lang fi > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });

  expect(status).toBe(2);
  expect(stderr).toBe(
    "hyte: Tulostetta ei voi kirjoittaa: levyllä ei ole tilaa. Vapauta tilaa ja yritä uudelleen. (ENOSPC)\n",
  );
});

test.runIf(process.platform === "linux")("a folder that is gone holds no plan", () => {
  const gone = mkdtempSync(join(tmpdir(), "hyte-gone-"));
  const program = join(root, "bin/hyte.js");
  const command = `cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${program}" validate --lang sv`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });

  expect(status).toBe(2);
  expect(stderr).toContain(`I mappen ${gone} finns ingen plan`);
});
