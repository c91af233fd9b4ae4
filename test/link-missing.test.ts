import { expect, test } from "vitest";
import { mallila } from "./support/mallila.ts";
import { run } from "./support/run.ts";

async function codes(actors: string): Promise<readonly string[]> {
  const tree = { ...mallila, "plan/actors.yaml": actors };
  const { out } = await run("validate --format json", tree);
  const { findings } = JSON.parse(out) as {
    readonly findings: readonly { readonly code: string }[];
  };
  return findings.map(({ code }) => code);
}

test.each(["# Toimijat\n", "actors: []\n", "actors:\n"])(
  "a register without entries is said once, not at every reference: %j",
  async (actors) => {
    const found = await codes(actors);

    expect(found.filter((code) => code === "unknown-reference")).toHaveLength(1);
    expect(found.length).toBeLessThan(4);
  },
);

test("an entry that is gone is said once, not wherever it is named", async () => {
  const actors = mallila["plan/actors.yaml"] ?? "";
  const gone = actors
    .replaceAll("opiskeluhuolto", "zzz")
    .replace(/Opiskeluhuolto|Elevhälsan/g, "Zzz");
  const found = await codes(gone);

  expect(found.filter((code) => code === "unknown-reference")).toHaveLength(1);
});
