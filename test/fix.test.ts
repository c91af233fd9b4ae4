import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Edit } from "../src/base/finding.ts";
import type { SourceFile } from "../src/base/place.ts";
import { applyFixes, chooseFixes, editsOf, encodeFixed } from "../src/fix/fix.ts";
import { previewFixes } from "../src/fix/preview.ts";

function fileOf(text: string): SourceFile {
  return { path: "plan/a.yaml", text };
}

/** A fix that writes `to` in place of the first `from`. */
function replace(file: SourceFile, from: string, to: string): readonly Edit[] {
  const at = file.text.indexOf(from);
  return [{ from: at, to: at + from.length, text: to }];
}

describe("applyFixes", () => {
  it.each([
    { name: "LF", text: "a: 1\nstatsu: x\nb: 2\n" },
    { name: "CRLF", text: "a: 1\r\nstatsu: x\r\nb: 2\r\n" },
    { name: "no last line break", text: "a: 1\nstatsu: x" },
    { name: "mixed line ends and trailing spaces", text: "a: 1 \r\n\n\tstatsu: x  \n\n\n" },
  ])("keeps every other character: $name", ({ text }) => {
    const file = fileOf(text);

    const fixed = applyFixes(file, [replace(file, "statsu", "status")]);

    expect(fixed).toBe(text.replace("statsu", "status"));
  });

  it("makes fixes of several edits whole or not at all", () => {
    const file = fileOf("abcdef");
    const first = [{ from: 2, to: 4, text: "-" }];
    const second = [
      { from: 0, to: 1, text: "A" },
      { from: 3, to: 5, text: "B" },
    ];
    const third = [{ from: 5, to: 6, text: "F" }];

    const choice = chooseFixes([third, second, first]);

    expect(choice).toEqual({ made: [second, third], left: [first] });
    expect(applyFixes(file, [third, second, first])).toBe("AbcBF");
  });

  it.each([
    {
      name: "twice the same",
      fixes: [
        [0, 2, "x"],
        [0, 2, "x"],
      ],
      fixed: "xcdef",
    },
    {
      name: "one inside the other",
      fixes: [
        [1, 5, "x"],
        [2, 3, "y"],
      ],
      fixed: "axf",
    },
    {
      name: "side by side",
      fixes: [
        [0, 2, "x"],
        [2, 4, "y"],
      ],
      fixed: "xyef",
    },
    {
      name: "an insertion at the end of another",
      fixes: [
        [0, 2, "x"],
        [2, 2, "y"],
      ],
      fixed: "xycdef",
    },
    {
      name: "two insertions at one place",
      fixes: [
        [2, 2, "x"],
        [2, 2, "y"],
      ],
      fixed: "abxcdef",
    },
    {
      name: "an insertion inside another",
      fixes: [
        [0, 4, "x"],
        [2, 2, "y"],
      ],
      fixed: "xef",
    },
    { name: "nothing", fixes: [], fixed: "abcdef" },
  ] as { name: string; fixes: [number, number, string][]; fixed: string }[])(
    "decides on $name",
    ({ fixes, fixed }) => {
      const edits = fixes.map(([from, to, text]) => [{ from, to, text }]);

      expect(applyFixes(fileOf("abcdef"), edits)).toBe(fixed);
    },
  );

  it("never makes two edits that overlap, and changes nothing else", () => {
    const edit = fc
      .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }))
      .map(([from, length, text]) => ({ from, to: from + length, text }));

    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const file = fileOf("0123456789".repeat(4));
        const made = editsOf(edits.map((one) => [one]));

        expect(made.every((one, index) => index === 0 || made[index - 1]!.to <= one.from)).toBe(
          true,
        );
        let expected = file.text;
        for (const one of made.toReversed()) {
          expected = expected.slice(0, one.from) + one.text + expected.slice(one.to);
        }
        expect(
          applyFixes(
            file,
            edits.map((one) => [one]),
          ),
        ).toBe(expected);
      }),
    );
  });
});

describe("encodeFixed", () => {
  it.each([
    { name: "with", original: [0xef, 0xbb, 0xbf, 0x61], encoded: [0xef, 0xbb, 0xbf, 0xc3, 0xa4] },
    { name: "without", original: [0x61], encoded: [0xc3, 0xa4] },
  ])("writes files $name a byte order mark as they were", ({ original, encoded }) => {
    expect([...encodeFixed(Uint8Array.from(original), "ä")]).toEqual(encoded);
  });
});

describe("previewFixes", () => {
  const file = fileOf("a: 1\nstatsu: x\nb: 2\nc: 3\nd: 4\ntitel: y\ne: 5\n");

  it("shows each change with a line around it", () => {
    const fixes = [replace(file, "titel", "title"), replace(file, "statsu", "status")];

    const preview = previewFixes(file, fixes);

    expect(preview).toBe(
      [
        "--- plan/a.yaml",
        "+++ plan/a.yaml",
        "@@ -1,3 +1,3 @@",
        " a: 1",
        "-statsu: x",
        "+status: x",
        " b: 2",
        "@@ -5,3 +5,3 @@",
        " d: 4",
        "-titel: y",
        "+title: y",
        " e: 5",
        "",
      ].join("\n"),
    );
  });

  it("joins changes that are near each other", () => {
    const fixes = [replace(file, "statsu", "status"), replace(file, "c: 3", "c: 30")];

    const preview = previewFixes(file, fixes);

    expect(preview.match(/^@@/gm)).toHaveLength(1);
    expect(preview).toContain("-statsu: x\n+status: x\n b: 2\n-c: 3\n+c: 30\n");
  });

  it("shows a line once, however many changes it has", () => {
    const fixes = [replace(file, "statsu", "status"), replace(file, ": x", ": done")];

    expect(previewFixes(file, fixes)).toContain(" a: 1\n-statsu: x\n+status: done\n b: 2\n");
  });

  it("counts lines that come and go", () => {
    const fixes = [
      [{ from: 5, to: 15, text: "" }],
      replace(file, "d: 4", "d: 4\nuusi: 6"),
      replace(file, "e: 5", "e: 50"),
    ];

    const preview = previewFixes(file, fixes);

    expect(preview.split("\n").slice(2)).toEqual([
      "@@ -1,7 +1,7 @@",
      " a: 1",
      "-statsu: x",
      " b: 2",
      " c: 3",
      " d: 4",
      "+uusi: 6",
      " titel: y",
      "-e: 5",
      "+e: 50",
      "",
    ]);
  });

  it.each([
    { text: "a: 1\n", at: 5, insert: "b: 2\n", shown: [" a: 1", "+b: 2"] },
    { text: "a: 1", at: 4, insert: "0\n", shown: ["-a: 1", "+a: 10"] },
    { text: "", at: 0, insert: "a: 1", shown: ["+a: 1"] },
  ])("shows what comes at the end of $text", ({ text, at, insert, shown }) => {
    const preview = previewFixes(fileOf(text), [[{ from: at, to: at, text: insert }]]);

    expect(preview.split("\n").slice(3, -1)).toEqual(shown);
  });

  it("shows no line end and nothing invisible", () => {
    const hostile = fileOf("a: \u001b[2J\r\nstatsu: \u202ex\r\n");

    const preview = previewFixes(hostile, [replace(hostile, "statsu", "status")]);

    expect(preview).toContain(" a: ␛[2J\n-statsu: \uFFFDx\n+status: \uFFFDx\n");
  });

  it("is empty without fixes", () => {
    expect(previewFixes(file, [])).toBe("");
  });
});
