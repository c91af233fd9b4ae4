import { describe, expect, test } from "vitest";
import { previewPage, problemPage, type ShownProblem } from "../src/outputs/preview.ts";
import { previewFiles } from "../src/outputs/preview-files.ts";
import { withPreviewSources } from "../src/outputs/preview-policy.ts";

const problem: ShownProblem = {
  language: "fi",
  heading: "Virhe",
  lead: "Korjaa",
  items: [
    {
      place: 'plan/"><img src=x>.yaml:1:1',
      what: "Arvo `<script>alert(1)</script>` ei käy.",
      why: "</div><script>",
      fix: "Kirjoita `arvo`.",
    },
  ],
  more: "… ja 3 muuta <b>",
};

function policyOf(page: string): string {
  return (/content="([^"]*)"/.exec(page)?.[1] ?? "").replaceAll("&#39;", "'");
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

describe("the policy of a page", () => {
  test.each([
    [
      "default-src 'none'",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    ],
    [
      "default-src 'none'; script-src 'sha256-x'; style-src 'self'; img-src data:",
      "default-src 'none'; script-src 'sha256-x' 'self'; style-src 'self'; img-src data:; connect-src 'self'",
    ],
    ["script-src 'none'", "script-src 'self'"],
    ["img-src 'self'", "img-src 'self'"],
    [
      "default-src 'self'; connect-src 'none';",
      "default-src 'self'; connect-src 'self'; script-src 'self'; style-src 'self'",
    ],
    ["", ""],
  ])("%s lets in what the preview adds and nothing else", (policy, widened) => {
    expect(policyOf(withPreviewSources(policyTag(policy)))).toBe(widened);
  });

  test("is read with its quotes written as entities, and in single quotes", () => {
    const entities = policyTag("default-src &#x27;none&#x27;");
    const single = `<meta content='default-src &#39;none&#39;' http-equiv=content-security-policy>`;

    expect(policyOf(withPreviewSources(entities))).toContain("connect-src 'self'");
    expect(withPreviewSources(single)).toContain("connect-src &#39;self&#39;'");
  });

  test("is left alone where a page has none", () => {
    expect(withPreviewSources("<title>x</title>")).toBe("<title>x</title>");
  });
});

describe("a page of the report", () => {
  test("gets the script at its end and, where something is wrong, what it is at its beginning", () => {
    const page = "<html><body class='a'><p>$& $1</p></body></html>";

    const whole = previewPage(page, 'a"b', undefined);
    const told = previewPage(page, "1", problem);

    expect(whole).toBe(
      `<html><body class='a'><p>$& $1</p><script src="/hyte-serve/preview.js" data-state="a&quot;b" defer></script>\n</body></html>`,
    );
    expect(told).toMatch(
      /<body class='a'>\n<link [^>]+>\n<div class="hyte-serve [^]*<p>\$& \$1<\/p>/,
    );
  });

  test("without a body, as a template may be, gets them too", () => {
    expect(previewPage("<p>x</p>", "1", undefined)).toMatch(/^<p>x<\/p><script /);
  });
});

describe("what is wrong", () => {
  test("is told with everything of the plan escaped", () => {
    const page = problemPage(problem, "1");

    expect(page).toContain("<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>");
    expect(page).toContain("<code>plan/&quot;&gt;&lt;img src=x&gt;.yaml:1:1</code>");
    expect(page).toContain("… ja 3 muuta &lt;b&gt;");
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(page).toContain("<h1>Virhe</h1>");
  });

  test("keeps to a strict policy of its own", () => {
    const page = problemPage({ ...problem, heading: "H <i>" }, "1");

    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<style|style=|<script>|\son\w+=|<i>/);
  });
});

test("the preview's own files ask nothing but its own server", () => {
  for (const [path, text] of previewFiles) {
    expect(path).toMatch(/^\/hyte-serve\//);
    expect(text).not.toMatch(/https?:|@import|url\(/);
  }
});
