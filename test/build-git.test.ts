import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../src/host/node-files.ts";
import { nodeGit } from "../src/host/node-git.ts";
import { toldReport } from "./support/documents.ts";
import { type Outcome, run } from "./support/run.ts";
import { everyAim } from "./support/every-aim.ts";

const folder = mkdtempSync(join(tmpdir(), "hyte-git-"));
const files = nodeFiles(folder);
const formats = "html,docx,pdf,markdown,xlsx,csv,json";

describe("--check in a git repository", () => {
  beforeAll(async () => {
    for (const [path, contents] of Object.entries(everyAim)) files.write(path, contents);
    git("init", "-q");
    commit("A plan");
    expect((await hyte(`build --format ${formats}`)).code).toBe(0);
    commit("Its site");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("is content with a site that was committed after its plan", async () => {
    expect(await hyte("build --check")).toMatchObject({ code: 0, out: "" });
  });

  test("says of documents too that only the commit is old, and of a change that they are", async () => {
    appendFileSync(join(folder, "hyte.yaml"), "# a remark that nobody is shown\n");
    commit("A remark");
    const remarked = await hyte("build --check");

    appendFileSync(join(folder, "site/plan.fi.docx"), "x");
    const changed = await hyte("build --check");

    expect(remarked.code).toBe(1);
    for (const name of ["plan.fi.docx", "plan.fi.pdf", "plan.fi.md"])
      expect(remarked.out).toContain(`site/${name}\n`);
    expect(remarked.err).toContain("git commit");
    expect(changed.code).toBe(1);
    expect(changed.err).not.toContain("git commit");
    expect(changed.err).toContain("ei ole ajan tasalla");
  });
});

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  execFileSync("git", [...who, "-c", "commit.gpgsign=false", ...args], { cwd: folder });
}

function commit(message: string): void {
  git("add", ".");
  git("commit", "-q", "-m", message);
}

function hyte(command: string): Promise<Outcome> {
  return run(command, {}, { files, git: nodeGit, documents: toldReport });
}
