import { describe, expect, it } from "vitest";
import { fingerprintsOf, hash } from "../src/base/fingerprint.ts";
import { type Language, languages } from "../src/base/language.ts";
import { nearest, onlyCandidate } from "../src/base/nearest.ts";
import { printable, shorten, visible } from "../src/base/printable.ts";
import { formatDate, formatList } from "../src/text/format.ts";
import { writeNumber } from "../src/text/numbers.ts";
import { textOf } from "../src/text/index.ts";
import { findingAt, goalsFile, placeAt } from "./support/findings.ts";

describe("numbers, dates and lists", () => {
  it.each([
    { language: "fi", value: 2024, written: "2024" },
    { language: "fi", value: 12345.5, written: "12\u00a0345,5" },
    { language: "sv", value: 1234567, written: "1\u00a0234\u00a0567" },
    { language: "en", value: 12345.5, written: "12,345.5" },
    { language: "fi", value: -3.25, written: "−3,25" },
    { language: "en", value: 0.1 + 0.2, written: "0.3" },
  ] as const)("writes $value in $language", ({ language, value, written }) => {
    expect(writeNumber(value, language)).toBe(written);
  });

  it.each([
    { language: "fi", date: "2025-03-01", written: "1.3.2025" },
    { language: "sv", date: "2025-12-31", written: "31.12.2025" },
    { language: "en", date: "2025-03-01", written: "1 March 2025" },
    { language: "en", date: "2025-13-01", written: "2025-13-01" },
    { language: "fi", date: "syksyllä", written: "syksyllä" },
  ] as const)("writes the day $date in $language", ({ language, date, written }) => {
    expect(formatDate(language, date)).toBe(written);
  });

  it.each([
    { items: [], written: "" },
    { items: ["a"], written: "a" },
    { items: ["a", "b"], written: "a tai b" },
    { items: ["a", "b", "c"], written: "a, b tai c" },
  ])("joins $items", ({ items, written }) => {
    expect(formatList(items, "tai")).toBe(written);
  });
});

/** Every sentence of a language, with the counts 1 and 2 where it takes numbers. */
async function sentencesOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const sentences = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") sentences.set(path, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    }
  };
  const text = await textOf(language);
  const { summary, report, commands } = text;
  walk({ severity: text.severity, yes: text.words.yes, no: text.words.no }, "words");
  for (const count of [1, 2]) {
    walk(
      {
        cutOff: report.cutOff(count, count + 1),
        errors: summary.counts.error(count),
        warnings: summary.counts.warning(count),
        notes: summary.counts.note(count),
        clean: summary.clean(count),
        totals: summary.totals(summary.counts.error(count), count),
        filesChecked: summary.filesChecked(count),
        accepted: summary.accepted(count),
        fixable: summary.fixable(count, "hyte validate --fix"),
        more: summary.more(count),
        fixed: commands.fix.done(count, count),
        wouldFix: commands.fix.wouldDo(count, count),
        left: commands.fix.left(count),
        files: commands.build.files(count, count, count),
        refused: commands.build.refused(count),
      },
      String(count),
    );
  }
  walk(
    {
      related: report.related,
      columns: summary.columns,
      explain: summary.explain("goal-without-action"),
      nothing: commands.fix.nothing,
      words: commands.explain,
      built: commands.build.done("site"),
      created: commands.init.created("hyte.yaml"),
      kept: commands.init.kept("hyte.yaml"),
      keptPlan: commands.init.keptPlan("plan/", 2),
      next: commands.init.next("hyte validate"),
      nextCheck: commands.init.nextCheck("hyte validate"),
    },
    "other",
  );
  return sentences;
}

describe("the texts of hyte", () => {
  it.each(languages)("are all there in %s", async (language) => {
    const sentences = await sentencesOf(language);

    expect(sentences.size).toBeGreaterThan(45);
    expect(
      [...sentences].filter(([, text]) => text.trim() === "" || /undefined|NaN/.test(text)),
    ).toEqual([]);
    await expect(
      [...sentences].map(([path, text]) => `${path}: ${text}\n`).join(""),
    ).toMatchFileSnapshot(`cases/reporters/sentences.${language}.txt`);
  });

  it("differ between the languages", async () => {
    const [fi, sv, en] = await Promise.all(languages.map(sentencesOf));

    const same = [...fi!].filter(
      ([path, text]) => sv!.get(path) === text || en!.get(path) === text,
    );

    expect(same).toEqual([]);
  });
});

describe("printable", () => {
  it.each([
    { from: "a\u001b[31mb\u001b[0m", to: "ab" },
    { from: "a\u001b]8;;http://x\u0007b\u001b]8;;\u001b\\c", to: "abc" },
    { from: "a\u009b2Jb\u001bcd", to: "abd" },
    { from: "a\r\nb\tc\u2029d", to: "a b c d" },
    { from: "a\u0000\u007f\u200b\u202e\ufeff\ud800b", to: "ab" },
    { from: "ä 睡 😀 \u00a0§", to: "ä 睡 😀 \u00a0§" },
    { from: "##[error]", to: "##⁅error]" },
  ])("turns $from into $to", ({ from, to }) => {
    expect(printable(from)).toBe(to);
  });

  it("takes time in proportion to the text", () => {
    const hostile = "\u001b[0".repeat(300_000) + "\u001b]".repeat(300_000);

    expect(printable(hostile)).toBe("");
  });

  it("shortens by characters", () => {
    expect(shorten("sana", 4)).toBe("sana");
    expect(shorten("sanat", 4)).toBe("san…");
    expect(shorten("a bcd", 3)).toBe("a…");
    expect(shorten("😀😀😀", 3)).toBe("😀😀😀");
  });

  it("shows what is invisible", () => {
    expect(visible("a\u001b\u007f\u0085\u2028b\tc")).toBe("a␛␡\uFFFD\uFFFDb\tc");
  });
});

describe("nearest", () => {
  const fields = ["status", "tasks", "title", "focusAreas", "owners", "targets", "targetGroups"];

  it.each([
    { word: "statsu", found: ["status"] },
    { word: "Title", found: ["title"] },
    { word: "focus_areas", found: ["focusAreas"] },
    { word: "target", found: ["targets", "targetGroups"] },
    { word: "owner", found: ["owners"] },
    { word: "vastuutaho", found: [] },
    { word: "", found: [] },
    { word: "x".repeat(1000), found: [] },
  ])("of $word", ({ word, found }) => {
    expect(nearest(word, fields)).toEqual(found);
  });

  it("gives the nearest first, equals by letter, and at most the limit", () => {
    const ids = ["uni-e", "uni-d", "uni-aa", "uni-c", "uni-b", "x".repeat(100)];

    expect(nearest("uni-a", ids)).toEqual(["uni-aa", "uni-b", "uni-c"]);
    expect(nearest("uni-b", ids, 1)).toEqual(["uni-b"]);
  });

  it("tells words apart that only share letters", () => {
    expect(nearest("abcdef", ["fedcba", "badcfe"])).toEqual([]);
    expect(nearest("kunta", ["kutna", "kunnat"])).toEqual(["kutna", "kunnat"]);
  });

  it("looks at a bounded number of candidates", () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) yield `id-${asked++}`;
    }

    expect(nearest("tunniste", endless())).toEqual([]);
    expect(asked).toBeLessThan(10_000);
  });
});

describe("onlyCandidate", () => {
  it.each([
    { word: "statsu", candidates: ["status", "tasks"], found: "status" },
    { word: "Status", candidates: ["status", "tasks"], found: "status" },
    {
      word: "yksinaisyys-vahene",
      candidates: ["yksinaisyys-vahenee", "uni"],
      found: "yksinaisyys-vahenee",
    },
    { word: "sex", candidates: ["set"], found: undefined },
    { word: "tavoite-3", candidates: ["tavoite-1"], found: undefined },
    { word: "kunta-a", candidates: ["kunta-b", "kunta-c"], found: undefined },
    { word: "yksinaisyys", candidates: ["yksinaisyys-vahenee"], found: undefined },
    { word: "kokonaan", candidates: ["muu"], found: undefined },
  ])("of $word among $candidates", ({ word, candidates, found }) => {
    expect(onlyCandidate(word, candidates)).toBe(found);
  });
});

describe("fingerprints", () => {
  it("are 14 digits and stay the same from version to version", () => {
    expect(hash("")).toBe("0bdcb81aee8d83");
    expect(hash("goal-without-action\ngoals/uni")).toMatch(/^[0-9a-f]{14}$/);
  });

  it("follow code and subject and nothing else", () => {
    const at = placeAt(goalsFile, "statsu");
    const findings = [
      findingAt(at, { subject: "a" }),
      findingAt(at, { subject: "b" }),
      findingAt(at, { subject: "a", code: "tab" }),
      findingAt(placeAt(goalsFile, "title"), { subject: "a", severity: "error", facts: { x: 1 } }),
    ];

    const [a, b, other, again] = fingerprintsOf(findings);

    expect(new Set([a, b, other]).size).toBe(3);
    expect(again).toBe(`${a!}-2`);
  });
});
