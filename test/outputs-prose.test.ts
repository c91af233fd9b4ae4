import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  escapeMarkdown,
  escapeSentence,
  harmlessMarkdown,
} from "../src/outputs/markdown-escape.ts";
import { escapeHtml, proseHtml } from "../src/outputs/prose-html.ts";
import { isSafeLink } from "../src/outputs/prose-parser.ts";
import { effortOf } from "./support/effort.ts";

const attacks = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox(1))",
  "[x](//example.org/x)",
  "[x](\\\\example.org)",
  "![kuva](https://example.org/seuranta.png)",
  "[x]: javascript:alert(1)\n\n[x]",
  "<https://example.org> <javascript:alert(1)>",
  '[x](https://example.org "onclick=alert(1)")',
  "`<b>`",
  "<iframe src=https://example.org>",
  "<svg onload=alert(1)>",
  "\\<script>alert(1)</script>",
  "\\\\<script>alert(1)</script>",
  "\\![kuva](https://example.org/seuranta.png)",
  "[x](\\&#106;avascript:alert(1))",
  "[x](\\\\&#106;avascript:alert(1))",
  "[x](javascript\\:alert(1))",
  "[x]( javascript:alert(1))",
  "> [x]: javascript:alert(1)\n\n[x]",
  "- [x]: javascript:alert(1)\n\n[x]",
  "[x\ny]: javascript:alert(1)\n\n[x y]",
];

test("control characters go, from every form of a text", async () => {
  const text = "a\u001B[31m\u0000b\u007F\u0085c\td\ne";
  const clean = "a[31mbc\td\ne";
  const plain = await proseHtml(false);
  const rich = await proseHtml(true);

  expect(escapeHtml(text)).toBe(clean);
  expect(plain(text)).toBe(`<p>${clean}</p>`);
  expect(rich(`**${text}**`)).toContain(`<strong>${clean}</strong>`);
  expect(escapeMarkdown("a\u001B \u0000 b*")).toBe("a  b\\*");
  expect(harmlessMarkdown(text)).toBe(clean);
});

describe("prose in HTML", () => {
  test.each(attacks)("lets nothing through: %j", async (attack) => {
    const prose = await proseHtml(true);

    const markup = prose(attack);

    expect(markup).not.toMatch(/<(?:script|img|iframe|svg|b)\b/i);
    const followed = [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = ""]) =>
      new URL(url.replaceAll("&amp;", "&"), "file:///fi/goals/").href.replace(
        /^file:\/\/\/fi\/.*/,
        "inside",
      ),
    );
    expect(followed.filter((url) => !/^(?:inside$|https:|mailto:)/.test(url))).toEqual([]);
    expect(markup).not.toMatch(/<[^>]*\son\w+=/);
  });

  test.each([
    [
      "**Lihava** ja [linkki](https://example.org)",
      '<p><strong>Lihava</strong> ja <a href="https://example.org">linkki</a></p>',
    ],
    ["- yksi\n- kaksi", "<ul>\n<li>yksi</li>\n<li>kaksi</li>\n</ul>"],
    ["# ei otsikkoa", "<p># ei otsikkoa</p>"],
    ["ei\n==", "<p>ei\n==</p>"],
    ["    ei koodia", "<p>ei koodia</p>"],
    ['Tavallinen & "lainattu".', "<p>Tavallinen &amp; &quot;lainattu&quot;.</p>"],
    ["Yksi.\n\nKaksi.", "<p>Yksi.</p>\n<p>Kaksi.</p>"],
  ])("%j", async (text, expected) => {
    const prose = await proseHtml(true);

    expect(prose(text)).toBe(expected);
  });

  test("plain paragraphs are the same with and without the library", async () => {
    const [fast, { default: Markdown }] = await Promise.all([
      proseHtml(false),
      import("markdown-it"),
    ]);
    const letters = fc.constantFrom(
      "a",
      "ä",
      "8",
      " ",
      "\n",
      ".",
      ",",
      "–",
      "”",
      "'",
      '"',
      "(",
      ":",
    );
    const text = fc.string({ unit: letters, maxLength: 60 }).filter((word) => word.trim() !== "");
    const { hasMarkdown } = await import("../src/view/markdown-marks.ts");
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(!hasMarkdown(words));
        const normal = (markup: string): string =>
          markup
            .replaceAll("&#39;", "'")
            .replace(/[ \t]*\n[ \t]*/g, "\n")
            .replace(/\s+(?=<\/p>)/g, "")
            .trim();
        expect(normal(fast(words))).toBe(normal(new Markdown().render(words)));
      }),
    );
  });

  test("hostile input takes no time", async () => {
    const prose = await proseHtml(true);
    const hostile = [
      "[".repeat(20_000),
      "*a_".repeat(10_000),
      "`".repeat(20_000),
      "> ".repeat(5_000),
    ];

    const { effort } = await effortOf(() => hostile.map(prose));

    expect(effort).toBeLessThan(30);
  });

  test.each([
    ["https://example.org", true],
    ["mailto:hyte@example.org", true],
    ["liite.html#kohta", true],
    ["?a=b:c", true],
    ["a/b:c", true],
    ["javascript:x", false],
    ["/etc/passwd", false],
    ["..\\x", false],
  ])("the link %s is safe: %s", (url, expected) => {
    expect(isSafeLink(url)).toBe(expected);
  });
});

describe("Markdown", () => {
  test.each([
    ["# Ei otsikko", "\\# Ei otsikko"],
    ["1. ei luettelo", "1\\. ei luettelo"],
    ["- ei luettelo", "\\- ei luettelo"],
    ["*a* _b_ `c` [d](e) <f> | g", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| g"],
    ["tunnus_on_tama 2024", "tunnus_on_tama 2024"],
    ["kaksi\nriviä", "kaksi riviä"],
  ])("text %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test("a sentence keeps its code", () => {
    expect(escapeSentence("Kirjoita `owners: [a]` *nyt*")).toBe("Kirjoita `owners: [a]` \\*nyt\\*");
  });

  test.each(attacks)("of a field is harmless: %j", async (attack) => {
    const { default: Markdown } = await import("markdown-it");
    const anyLink = new Markdown({ html: true });
    anyLink.validateLink = () => true;

    const markup = anyLink.render(harmlessMarkdown(attack));

    expect(markup).not.toMatch(/<(?:script|img|iframe|svg|b)\b/i);
    expect(markup).not.toMatch(/href="(?:javascript|data|vbscript|java%0A)/i);
  });

  test("of a field makes no heading, rule or block", async () => {
    const { default: Markdown } = await import("markdown-it");
    const lines = ["teksti\n===", "teksti\n---", "teksti\n-", "***", "___", "- - -", "* * *"];
    const text = ["# otsikko", ...lines, "```\nx\n```", "**lihava**"].join("\n\n");

    const markup = new Markdown().render(harmlessMarkdown(text));

    expect(markup).not.toMatch(/<(?:h\d|hr|pre)/);
    expect(markup).toContain("<strong>lihava</strong>");
  });
});
