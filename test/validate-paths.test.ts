import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { plainSettings } from "./support/plan-of.ts";
import { run } from "./support/run.ts";

/** A plan with an error, in a folder. */
function planIn(folder: string): Readonly<Record<string, string>> {
  return {
    [`${folder}/hyte.yaml`]: plainSettings,
    [`${folder}/plan/uni.yaml`]: 'goals:\n  - id: uni\n    titel: "Nuoret nukkuvat enemmän"\n',
  };
}

test("a .git that nobody else may look into is the top all the same", async () => {
  const files = memoryFiles(planIn("koti/repo/kunta"));
  const closed = (at: typeof files): typeof files => ({
    ...at,
    below: (folder) => closed(at.below(folder) as typeof files),
    size: (path) => {
      if (path === ".git/HEAD" && at.root === "/koti/repo") throw new UserError(noEntry);
      return at.size(path);
    },
  });

  const { out } = await run(
    "validate --format github",
    {},
    { files: closed(files).below("koti/repo/kunta") },
  );

  expect(out).toContain("::error file=kunta/plan/uni.yaml,");
});

const noEntry = { fi: "Ei pääsyä.", sv: "Ingen åtkomst.", en: "No access." };

describe("paths are said", () => {
  const repository = { ...planIn("koti/repo/kunta"), "koti/repo/.git/HEAD": "ref: x\n" };
  const worktree = { ...planIn("koti/repo/kunta"), "koti/repo/.git": "gitdir: /x\n" };
  const noRepository = planIn("koti/repo/kunta");

  test.each([
    {
      name: "text, from where people stand",
      format: "text",
      from: "koti/repo",
      folder: "kunta",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "text, upwards too",
      format: "text",
      from: "koti/repo/kunta/plan/x",
      folder: "",
      tree: repository,
      prefix: "../../",
    },
    {
      name: "json, from the plan's root",
      format: "json",
      from: "koti/repo",
      folder: "kunta",
      tree: repository,
      prefix: "",
    },
    {
      name: "json, from inside the plan",
      format: "json",
      from: "koti/repo/kunta/plan",
      folder: "",
      tree: repository,
      prefix: "",
    },
    {
      name: "github, from the repository's top",
      format: "github",
      from: "koti/repo/kunta",
      folder: "",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "github, from inside the plan",
      format: "github",
      from: "koti/repo/kunta/plan",
      folder: "",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "github, from elsewhere",
      format: "github",
      from: "koti/muu",
      folder: "../repo/kunta",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "github, by a whole path",
      format: "github",
      from: "muu",
      folder: "/koti/repo/kunta",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "github, in a worktree",
      format: "github",
      from: "koti/repo/kunta",
      folder: "",
      tree: worktree,
      prefix: "kunta/",
    },
    {
      name: "github, without git",
      format: "github",
      from: "koti",
      folder: "repo/kunta",
      tree: noRepository,
      prefix: "",
    },
    {
      name: "sarif, from the repository's top",
      format: "sarif",
      from: "koti/repo/kunta/plan",
      folder: "",
      tree: repository,
      prefix: "kunta/",
    },
    {
      name: "sarif, without git",
      format: "sarif",
      from: "koti/repo",
      folder: "kunta",
      tree: noRepository,
      prefix: "",
    },
  ])("$name", async ({ format, from, folder, tree, prefix }) => {
    const files = memoryFiles(tree).below(from);

    const { code, out } = await run(`validate ${folder} --format ${format}`, {}, { files });

    const paths = out.match(/[^\s"=]*\bplan\/uni\.yaml(?!\/)/g);
    expect(code).toBe(1);
    expect(new Set(paths)).toEqual(new Set([`${prefix}plan/uni.yaml`]));
  });
});
