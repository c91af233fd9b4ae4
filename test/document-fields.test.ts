import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { fileOf, toldReport, toldText, wordText } from "./support/documents.ts";
import { mallila } from "./support/mallila.ts";
import { run } from "./support/run.ts";

/** Without marks of Markdown and with one space between words, so that the three forms can be compared. */
const plain = (text: string): string => text.replace(/[\\*_|]|\s/g, "");

/** Every text that people write in the plan, in Finnish. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === "sv" || name === "en" ? [] : texts(inside),
  );
}

let written: readonly string[];
let shown: Readonly<Record<"markdown" | "docx" | "pdf", string>>;

beforeAll(async () => {
  const built = await run("build --format docx,pdf,markdown --lang fi", mallila, {
    documents: toldReport,
  });
  const file = (kind: string): Uint8Array => fileOf(built, `site/plan.fi.${kind}`);
  shown = {
    markdown: plain(new TextDecoder().decode(file("md"))),
    docx: plain(wordText(file("docx"))),
    pdf: plain(toldText(file("pdf"))),
  };
  const plans = Object.entries(mallila).filter(([path]) => path.startsWith("plan/"));
  const found = plans
    .flatMap(([, text]) => texts(parse(text)))
    .filter((text) => text.length > 12 && !/^[a-z0-9-]+$/.test(text));
  written = [...new Set(found)].filter((text) => shown.markdown.includes(plain(text)));
});

test.each(["docx", "pdf"] as const)(
  "%s shows every text of the plan that Markdown shows",
  (form) => {
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter((text) => !shown[form].includes(plain(text)))).toEqual([]);
  },
);
