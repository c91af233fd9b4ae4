import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { load } from "../src/load/load.ts";
import { shown } from "./support/load-text.ts";
import { memoryFiles } from "./support/memory-files.ts";

const config = "format: 1\n";

describe("which files are read", () => {
  const goal = "goals:\n  - id: uni\n    title: Uni\n";

  async function found(tree: Record<string, string>): Promise<readonly string[]> {
    const { findings } = await load(memoryFiles(tree));
    return findings.map(({ code, at }) => `${code} ${at.file.path}`);
  }

  test("hyte.yaml, and what is below plan/ in path order", async () => {
    const loaded = await load(
      memoryFiles({
        "hyte.yaml": config,
        "plan/b.yaml": goal,
        "plan/a/z.yaml": "x-a: 1\n",
        "plan/a.yaml": "x-b: 1\n",
        "plan/.piilo.yaml": "x: [",
        "plan/node_modules/x.yaml": "x: [",
        "plan/muistio.md": "# x",
        "data/yksinaisyys.yaml": goal,
        "reports/2026/x.yaml": goal,
        "templates/x.yaml": goal,
        "examples/a/plan/x.yaml": goal,
        "docker-compose.yml": "services:\n  - x\n",
        "muu.yaml": "goals: none\n",
      }),
    );

    expect(loaded.findings).toEqual([]);
    expect(loaded.config?.data).toEqual({ format: 1 });
    expect(loaded.documents.map(({ file }) => file.path)).toEqual([
      "plan/a.yaml",
      "plan/a/z.yaml",
      "plan/b.yaml",
    ]);
    expect(loaded.checked).toBe(4);
    expect(loaded.unread).toEqual([]);
  });

  test("a plan file that does not parse does not hide the others", async () => {
    const loaded = await load(
      memoryFiles({ "hyte.yaml": config, "plan/a.yaml": "- a\nb: c\n", "plan/b.yaml": goal }),
    );

    expect(loaded.documents.map(({ file }) => file.path)).toEqual(["plan/b.yaml"]);
    expect(loaded.unread).toEqual([{ path: "plan/a.yaml", text: "- a\nb: c\n" }]);
  });

  test.each([
    ["plan/a.yml", "plan/a.yaml"],
    ["plan/A.YAML", "plan/A.yaml"],
    ["plan/a.yaml.txt", "plan/a.yaml"],
  ])("%s is read, and should be called %s", async (path, correct) => {
    const { findings, documents } = await load(memoryFiles({ "hyte.yaml": config, [path]: goal }));

    expect(findings.map(({ code, facts }) => [code, facts["correct"]])).toEqual([
      ["file-outside-plan", correct],
    ]);
    expect(findings.map(shown)).toEqual(["file-outside-plan 1:1 goals:"]);
    expect(documents).toHaveLength(1);
  });

  test("of a .yml and a .yaml only the latter is read", async () => {
    const { findings, documents, unread } = await load(
      memoryFiles({ "hyte.yaml": config, "plan/a.yaml": goal, "plan/a.yml": goal }),
    );

    expect(findings.map(({ code, at }) => `${code} ${at.file.path}`)).toEqual([
      "file-outside-plan plan/a.yml",
    ]);
    expect(documents.map(({ file }) => file.path)).toEqual(["plan/a.yaml"]);
    expect(unread.map(({ path }) => path)).toEqual(["plan/a.yml"]);
  });

  test("hyte.yml is read where there is no hyte.yaml", async () => {
    const loaded = await load(memoryFiles({ "hyte.yml": config, "plan/a.yaml": goal }));

    expect(loaded.findings.map(({ code, facts }) => [code, facts["correct"]])).toEqual([
      ["file-outside-plan", "hyte.yaml"],
    ]);
    expect(loaded.config?.data).toEqual({ format: 1 });
  });

  test.each(["tavoitteet.yaml", "suunnitelma/uni.yaml", "uni.yml"])(
    "a plan file outside plan/ is not read: %s",
    async (path) => {
      const loaded = await load(
        memoryFiles({ "hyte.yaml": config, [path]: goal, "plan/a.yaml": "x-a: 1\n" }),
      );

      expect(loaded.findings.map(({ code, at }) => `${code} ${at.file.path}`)).toEqual([
        `file-outside-plan ${path}`,
      ]);
      expect(loaded.documents).toHaveLength(1);
      expect(loaded.unread.map(({ text }) => text)).toEqual([goal]);
    },
  );

  test("nothing to read is an error", async () => {
    expect(await found({ "hyte.yaml": config, "plan/muistio.md": "x" })).toEqual([
      "no-plan-files plan",
    ]);
    expect(await found({})).toEqual(["no-config hyte.yaml"]);
    expect(await found({ "plan/a.yaml": goal })).toEqual(["no-config hyte.yaml"]);
    expect(await found({ "hyte.yaml": config, "uni.yaml": goal })).toEqual([
      "file-outside-plan uni.yaml",
    ]);
  });

  test("twenty thousand files are read, one more are not", async () => {
    const files = memoryFiles({ "hyte.yaml": config });
    for (let index = 0; index < 20_001; index++)
      files.tree.set(`plan/${index}.yaml`, new Uint8Array([35]));
    const loaded = await load(files);
    files.remove("plan/0.yaml");
    const fewer = await load(files);

    expect(loaded.findings.map(({ code }) => code)).toEqual(["too-many-files"]);
    expect(loaded.documents).toEqual([]);
    expect(fewer.findings).toEqual([]);
    expect(fewer.documents).toHaveLength(20_000);
  });

  test("what fills the repository beside the plan does not hide the plan", async () => {
    const files = memoryFiles({ "hyte.yaml": config, "plan/a.yaml": goal });
    for (let index = 0; index < 40_001; index++)
      files.tree.set(`data/${index}.csv`, new Uint8Array([35]));

    const loaded = await load(files);

    expect(loaded.documents).toHaveLength(1);
    expect(loaded.config?.data).toEqual({ format: 1 });
  });

  test("a file that the system refuses is told, and any other failure is not hidden", async () => {
    const files = memoryFiles({ "hyte.yaml": config, "plan/a.yaml": goal });
    const refusing = (error: Error): typeof files => ({
      ...files,
      text: () => undefined,
      read: (path) => {
        if (path === "plan/a.yaml") throw error;
        return files.read(path);
      },
    });
    const loaded = await load(refusing(new UserError({ fi: "ei", sv: "nej", en: "no" })));

    expect(loaded.findings.map(({ code }) => code)).toEqual(["unreadable-file"]);
    expect(loaded.unread).toEqual([{ path: "plan/a.yaml", text: "" }]);
    await expect(load(refusing(new Error("bug")))).rejects.toThrow("bug");
  });
});
