import { describe, expect, test } from "vitest";
import { keepsWrittenForm } from "../src/load/text-keys.ts";
import { fieldTable } from "../src/shape/generated/fields.ts";
import { exampleSettings as settings } from "../src/commands/explain-example.ts";
import { run } from "./support/run.ts";

interface Said {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
  readonly start: { readonly line: number };
}

/** What is found on one line (1-based) of a plan of one file. */
async function foundOn(line: number, text: string, language = "fi"): Promise<readonly Said[]> {
  const tree = { "hyte.yaml": settings, "plan/a.yaml": text };
  const { out } = await run(`validate --format json --as-of 2026-11-01 --lang ${language}`, tree);
  const { findings } = JSON.parse(out) as { readonly findings: readonly Said[] };
  return findings.filter(({ start }) => start.line === line);
}

function goalCalled(title: string): string {
  return `goals:\n  - id: uni\n    # Otsikko\n    title: ${title}\n`;
}

/** Words that YAML 1.1 takes for yes and no, times and numbers to the base 60. */
describe.each(["no", "No", "off", "on", "yes", "y", "n", "1:30", "12:30:00", "1_000"])(
  "title: %s",
  (word) => {
    test("is the text that it looks like, as with quotes around it", async () => {
      const plain = await foundOn(4, goalCalled(word));
      const quoted = await foundOn(4, goalCalled(`"${word}"`));

      expect(plain).toEqual(quoted);
    });
  },
);

test.each(["08", "2026", "1.10", "0o7", "true", "False"])(
  "title: %s is told to need quotes, since YAML 1.2 too reads something else",
  async (word) => {
    const codes = (await foundOn(4, goalCalled(word))).map(({ code }) => code);

    expect(codes).toEqual(["text-without-quotes"]);
  },
);

function goalNumbered(label: string): string {
  return `goals:\n  - id: uni\n    # Numero\n    label: ${label}\n    title: "Uni"\n`;
}

describe.each(["08", "007", "1e3", "0o17", "0x1F", "1.0", "1.10", "+5", "-0"])(
  "label: %s",
  (written) => {
    test.each(["fi", "sv", "en"])("is shown in %s as it is written, once", async (language) => {
      const [first, ...others] = await foundOn(4, goalNumbered(written), language);

      expect(others).toEqual([]);
      expect(first?.code).toBe("text-without-quotes");
      expect(first?.what).toContain(written);
      expect(first?.fix).toContain(`\`label: "${written}"\``);
    });
  },
);

test.each(["8", "12", '"08"', "A.1", "1.2.3", "08a"])("label: %s is as it is", async (label) => {
  expect(await foundOn(4, goalNumbered(label))).toEqual([]);
});

test.each(["08", "010", "2e3", "02026", "0o3752", "2026.0"])(
  "schedule: %s is no period, and is shown as it is written",
  async (written) => {
    const text = `actions:\n  - id: a\n    title: "A"\n    schedule: ${written}\n`;

    const [first, ...others] = await foundOn(4, text);

    expect(others).toEqual([]);
    expect(first?.code).toBe("bad-period");
    expect(first?.what).toContain(`”${written}”`);
  },
);

test("every field for a period or an area keeps the form that is written", () => {
  const fields = Object.values(fieldTable).flatMap((all) => Object.entries(all));
  const named = (isShort: boolean): readonly string[] =>
    fields.flatMap(([name, { kind, list }]) =>
      ((kind === "period" || kind === "area") && !list) === isShort ? [name] : [],
    );
  // `from` is the period of a schedule that was postponed, but of ages a number: there `08` is an 8.
  const others = new Set(named(false));
  const short = named(true).filter((name) => !others.has(name));

  expect(short).toContain("schedule");
  expect(short.filter((name) => !keepsWrittenForm(name))).toEqual([]);
});

/** A yes-or-no field, in the words of those who fill it in. */
function actionThatIs(word: string): string {
  return `actions:\n  - id: kysely\n    title: "Kysely"\n    crossCutting: ${word}\n`;
}

describe.each(["fi", "sv", "en"])("a field for true or false, explained in %s", (language) => {
  test.each(["kyllä", "ei", "ja", "nej", "yes", "no", "on", "off", "Yes", "y", "1"])(
    "refuses %s, and names what to write",
    async (word) => {
      const [first, ...others] = await foundOn(4, actionThatIs(word), language);

      expect(others).toEqual([]);
      expect(first).toMatchObject({ code: "wrong-type" });
      expect(first?.fix).toMatch(/\btrue\b.*\bfalse\b/);
    },
  );
});

test.each(["true", "false", "True", "FALSE"])(
  "a field for true or false takes %s",
  async (word) => {
    expect(await foundOn(4, actionThatIs(word))).toEqual([]);
  },
);
