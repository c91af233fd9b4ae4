import { describe, expect, test } from "vitest";
import { mallila } from "./support/mallila.ts";
import { run } from "./support/run.ts";

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly start: { readonly line: number };
  }[];
}

/** Findings of the example with some lines of a file replaced, or deleted where nothing is given, as `code:line`. */
async function validated(
  file: string,
  changed: Readonly<Record<number, string | undefined>>,
): Promise<readonly string[]> {
  const lines = (mallila[file] ?? "").split("\n").flatMap((line, index) => {
    const number = index + 1;
    return Object.hasOwn(changed, number) ? (changed[number] ?? []) : line;
  });
  const tree = { ...mallila, [file]: lines.join("\n") };
  const { out } = await run("validate --format json --as-of 2026-11-01", tree);
  const { findings } = JSON.parse(out) as Printed;
  return findings.map(({ code, start }) => `${code}:${start.line}`);
}

const entry = lineOf("plan/actors.yaml", "  - id: perhepalvelut");
const indicator = lineOf("plan/indicators/turva.yaml", "  - id: alkoholin-riskikaytto");
const note = lineOf("plan/indicators/turva.yaml", "        note:");
const contact = lineOf("plan/actors.yaml", "    contact:");
const below = lineOf("plan/actors.yaml", "    description:");
const changed = lineOf("plan/events.yaml", "    changed:");

function lineOf(file: string, line: string): number {
  return (mallila[file] ?? "").split("\n").indexOf(line) + 1;
}

describe("one slip is one finding", () => {
  test.each([
    ["an entry without its first line", "plan/actors.yaml", entry, undefined, "duplicate-key"],
    ["a long one", "plan/indicators/turva.yaml", indicator, undefined, "duplicate-key"],
    ["a text without its field", "plan/indicators/turva.yaml", note, undefined, "bad-indent"],
    ["a mapping without its field", "plan/actors.yaml", contact, undefined, "bad-indent"],
    ["a text below a mapping", "plan/actors.yaml", below, undefined, "unknown-field"],
    ["a text below a text", "plan/events.yaml", changed, undefined, "duplicate-key"],
    ["a stub of a field", "plan/indicators/turva.yaml", note, "        n", "missing-colon"],
    ["a long stub", "plan/events.yaml", changed, "    descript", "missing-colon"],
  ])("%s", async (...[, file, line, replacement, code]) => {
    const said = await validated(file, { [line]: replacement });

    expect(line).toBeGreaterThan(0);
    expect(said).toEqual([`${code}:${line}`]);
  });
});

describe("two slips are two findings", () => {
  test("fields that stand twice, each for itself", async () => {
    const said = await validated("plan/actors.yaml", {
      [entry + 6]: undefined,
      [entry + 5]: "    kind: unit\n    kind: unit\n    sector: state\n    sector: state",
    });

    expect(said.filter((each) => each.startsWith("duplicate-key"))).toHaveLength(2);
  });

  test("a lost line and an unknown field elsewhere", async () => {
    const said = await validated("plan/actors.yaml", {
      [contact]: undefined,
      [entry]: "  - id: perhepalvelut\n    jotain: muuta",
    });

    expect(said).toEqual([`bad-indent:${contact}`, `unknown-field:${entry}`]);
  });

  test("a stub and an unknown field beside it", async () => {
    const said = await validated("plan/events.yaml", {
      [changed]: "    jotain: muuta\n    descript",
    });

    expect(said).toEqual([`unknown-field:${changed}`, `missing-colon:${changed + 1}`]);
  });
});
