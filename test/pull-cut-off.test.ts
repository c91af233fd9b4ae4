import { describe, expect, test } from "vitest";
import { mendPair, writePair } from "../src/write/write-pair.ts";
import { memoryFiles, sha256 } from "./support/memory-files.ts";
import { lonely, pull, pulled } from "./support/pulled.ts";
import { run } from "./support/run.ts";
import { type Answers, sotkanetWith } from "./support/sotkanet-answers.ts";

describe("cut off at any moment", () => {
  const changed: Answers = {
    901: [...lonely, [965, 2025, 14]],
    902: [[965, 2023, 41]],
  };

  /** Files on which everything fails from the n-th change on, as when the machine stops. */
  function dyingAt(
    tree: Record<string, Uint8Array>,
    moment: number,
  ): ReturnType<typeof memoryFiles> {
    const files = memoryFiles(tree);
    let changes = 0;
    const step =
      <A extends readonly unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        changes += 1;
        if (changes >= moment) throw new Error("the machine stopped");
        act(...args);
      };
    return {
      ...files,
      write: step(files.write),
      rename: step(files.rename),
      remove: step(files.remove),
      below: () => dyingAt(tree, moment),
    };
  }

  test("each pair is the old or the new, or says so and is mended by the next run", async () => {
    const old = await pulled();
    const fresh = Object.fromEntries((await pull("", changed, old)).files);
    const seen = new Set<string>();
    for (let moment = 1; moment < 20; moment++) {
      const files = dyingAt(old, moment);
      const { code } = await run("pull", {}, { network: sotkanetWith(changed), files });
      files.tree.delete("data/.hyte-pull.lock");
      for (const id of ["yksinaisyys", "liikunta"]) {
        const state = stateOf(Object.fromEntries(files.tree), id, old, fresh);
        seen.add(state);
      }
      const next = await pull("", changed, Object.fromEntries(files.tree));
      expect(next.code).toBe(0);
      expect(Object.fromEntries(next.files)).toEqual(fresh);
      if (code === 0) break;
    }
    expect([...seen].sort()).toEqual(["interrupted", "new", "old"]);
  });

  function stateOf(
    tree: Readonly<Record<string, Uint8Array>>,
    id: string,
    old: Readonly<Record<string, Uint8Array>>,
    fresh: Readonly<Record<string, Uint8Array>>,
  ): string {
    const [csv, yaml] = [`data/${id}.csv`, `data/${id}.yaml`];
    const isOf = (other: Readonly<Record<string, Uint8Array>>, path: string): boolean =>
      new TextDecoder().decode(other[path]) === new TextDecoder().decode(tree[path]);
    if (isOf(old, csv) && isOf(old, yaml)) return "old";
    if (isOf(fresh, csv) && isOf(fresh, yaml)) return "new";
    return tree[`data/${id}.yaml.hyte-new`] === undefined ? "broken" : "interrupted";
  }
});

describe("a disk that refuses", () => {
  const pair = {
    values: { path: "data/a.csv", contents: "uudet" },
    provenance: { path: "data/a.yaml", contents: "uusi" },
    waiting: "data/a.yaml.hyte-new",
  };
  const old = { "data/a.csv": "vanhat", "data/a.yaml": "vanha" };
  const refused = (why: string) => () => {
    throw new Error(why);
  };
  const half = {
    ...{ values: "data/a.csv", provenance: "data/a.yaml", waiting: pair.waiting },
    expected: sha256("uudet"),
  };
  const textsIn = (files: ReturnType<typeof memoryFiles>): readonly string[] =>
    [...files.tree.values()].map((bytes) => new TextDecoder().decode(bytes));

  test("what stopped the writing is told, though the removing is refused too", () => {
    const files = memoryFiles(old);
    const write = (path: string, contents: string | Uint8Array): void => {
      if (path === "data/a.csv") throw new Error("full");
      files.write(path, contents);
    };

    expect(() => {
      writePair(pair, { ...files, write, remove: refused("read-only") });
    }).toThrow("full");

    expect(mendPair(half, files)).toBe(false);
    expect(textsIn(files)).toEqual(["vanhat", "vanha"]);
  });

  test("where only the last renaming is refused, the next run finishes the pair", () => {
    const files = memoryFiles(old);

    expect(() => {
      writePair(pair, { ...files, rename: refused("locked") });
    }).toThrow("locked");

    expect(mendPair(half, files)).toBe(true);
    expect(textsIn(files).toSorted()).toEqual(["uudet", "uusi"]);
  });
});
