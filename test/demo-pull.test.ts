import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";

const script = fileURLToPath(new URL("demo-pull.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "hyte-demo-"));

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The demonstration as people start it, on the bundle; it checks itself what each step brings. */
function demonstrate(language: string, folder: string): Promise<Ended> {
  const env = { ...process.env, LC_ALL: `${language}_FI.UTF-8` };
  const child = spawn(process.execPath, [script, "--folder", folder], { cwd: scratch, env });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => {
    out += piece.toString("utf8");
  });
  child.stderr.on("data", (piece: Buffer) => {
    err += piece.toString("utf8");
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}

const patient = { timeout: 300_000 };

describe("npm run demo:pull", () => {
  test.concurrent.for(languages)("goes as it should: %s", patient, async (language, { expect }) => {
    const { code, out, err } = await demonstrate(language, language);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.match(/^[1-4]\. /gm)).toEqual(["1. ", "2. ", "3. ", "4. "]);
    expect(readdirSync(join(scratch, language, "data")).length).toBeGreaterThan(40);
  });

  test("a folder that it did not make stays as it is", async () => {
    mkdirSync(join(scratch, "own"));
    const { code, err } = await demonstrate("fi", "own");
    expect(code).toBe(1);
    expect(err).toContain("Kansio own on jo olemassa");
    expect(readdirSync(join(scratch, "own"))).toEqual([]);
  });
});
