import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const settings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
term: 2025-06-01/2029-05-31
period: 2025-06-01/2029-05-31
stage: approved
languages: [fi]
`;

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
