import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "./support/run.ts";

interface Printed {
  readonly totals: Readonly<Record<"error" | "warning" | "note", number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly offset: number };
  }[];
}

const root = new URL("../examples/", import.meta.url).pathname;

function example(name: string): Readonly<Record<string, string>> {
  const folder = path.join(root, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:yaml|csv|md)$/.test(file),
  );
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
  );
}

async function validated(
  name: string,
  change: (text: string) => string = (text) => text,
): Promise<{ code: number; printed: Printed; list: string }> {
  const tree = Object.fromEntries(
    Object.entries(example(name)).map(([file, text]) => [
      file,
      // What hyte wrote is never touched.
      file.startsWith("data/") ? text : change(text),
    ]),
  );
  const { code, out } = await run("validate --format json --lang fi", tree);
  const printed = JSON.parse(out) as Printed;
  const lines = printed.findings.map(({ severity, code: rule, path: file, start, end }) => {
    const text = tree[file]?.slice(start.offset, end.offset) ?? "";
    return `${file}:${start.line}:${start.column} ${severity} ${rule}: ${text.replaceAll("\u00a0", "␣")}`;
  });
  return { code, printed, list: `${lines.join("\n")}\n` };
}

test("mallila, the invented county, has no finding at all", async () => {
  const { code, printed } = await validated("mallila");

  expect(printed.findings).toEqual([]);
  expect(code).toBe(0);
});

test.each([
  ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ["letters in parts (NFD)", (text: string) => text.normalize("NFD")],
  [
    "bare dates in quotes",
    (text: string) => text.replaceAll(/(?<=[dD]ate: )\d{4}-\d\d-\d\d/g, '"$&"'),
  ],
  ["quoted dates bare", (text: string) => text.replaceAll(/"(\d{4}-\d\d-\d\d)"/g, "$1")],
])("mallila with %s has none either", async (_, change) => {
  expect((await validated("mallila", change)).printed.findings).toEqual([]);
});

test("mallila-design, with its own colours, has nothing worse than notes", async () => {
  const { code, printed } = await validated("mallila-design");

  expect(code).toBe(0);
  expect(printed.totals).toMatchObject({ error: 0, warning: 0 });
});

test("keski-suomi-2024, a draft, has notes and nothing worse", async () => {
  const { code, printed, list } = await validated("keski-suomi-2024");

  expect(code).toBe(0);
  expect(printed.totals).toMatchObject({ error: 0, warning: 0 });
  expect(printed.totals.note).toBeGreaterThan(0);
  await expect(list).toMatchFileSnapshot("cases/validate/keski-suomi-2024.txt");
});

test("varsinais-suomi-2014, as it was published, has findings at their places", async () => {
  const { code, printed, list } = await validated("varsinais-suomi-2014");

  expect(code).toBe(1);
  expect(printed.findings.length).toBeGreaterThan(10);
  await expect(list).toMatchFileSnapshot("cases/validate/varsinais-suomi-2014.txt");
});

test("varsinais-suomi-2014 says on its front page whence it comes and that there were no counties", async () => {
  const { files } = await run("build --out site", example("varsinais-suomi-2014"));

  const page = new TextDecoder().decode(files.get("site/fi/index.html"));
  expect(page).toContain("THL:n verkkosivu ”Alueelliset tavoitteet ja toimenpiteet”");
  expect(page).toContain("Vuonna 2014 ei ollut hyvinvointialueita.");
  expect(page).toContain('<p class="publisher">Esimerkki THL:n verkkosivulta</p>');
  const metrics = new TextDecoder().decode(
    files.get("site/fi/goals/erojen-kaventaminen-ja-syrjaytymisen-ehkaisy.html"),
  );
  expect(metrics).toContain("Kohderyhmät: Lapset, varhaisnuoret ja lapsiperheet");
});
