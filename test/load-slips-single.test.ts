import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mallila, written } from "./support/mallila.ts";
import { run } from "./support/run.ts";
import { plantSlips, slipKinds, type Planted, type SlipKind } from "./support/slip-kinds.ts";

/** Places in the example at which each slip is made, and of them those that may go wrong. */
const count = 12;
const mostMissed = 1;

interface Said {
  readonly code: string;
  readonly path: string;
  readonly start: { readonly line: number };
}

/** What is wrong with what is said of a slip; undefined where it is one finding at its line. */
async function fault(planted: Planted, off: SlipKind["off"]): Promise<string | undefined> {
  const tree = { ...mallila, [planted.path]: planted.text };
  const { out } = await run("validate --format json --as-of 2026-11-01", tree);
  const { findings } = JSON.parse(out) as { readonly findings: readonly Said[] };
  const [first, ...others] = findings;
  const isThere = first?.path === planted.path && Math.abs(first.start.line - planted.line) <= off;
  if (isThere && others.length === 0) return undefined;
  const said = findings.slice(0, 5).map(({ code, start }) => `${code}:${start.line}`);
  return `${planted.path}:${planted.line} "${planted.is}" gives ${said.join(" ")}`;
}

/** Whether the slip changes nothing, as a single field that stands a space deeper. */
function isHarmless({ path: file, text }: Planted): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(parse(mallila[file] ?? ""));
  } catch {
    return false;
  }
}

describe.each(slipKinds)("$name", (kind) => {
  test("is one finding, at the line where it was made", async () => {
    const planted = plantSlips(written, kind, { count, seed: 2029 }).filter(
      (each) => !isHarmless(each),
    );

    const faults = await Promise.all(planted.map((each) => fault(each, kind.off)));

    const missed = faults.filter((each) => each !== undefined);
    expect(planted.length).toBeGreaterThan(8);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(kind.missed ?? mostMissed);
  });
});
