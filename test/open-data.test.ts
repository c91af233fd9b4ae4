import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { mallila } from "./support/mallila.ts";
import { head, plan as gapPlan, pulled, twoYears } from "./support/pulled-plan.ts";
import { type Outcome, run } from "./support/run.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

interface Table {
  readonly resource: Resource;
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const read = (files: Outcome["files"], path: string): unknown =>
  JSON.parse(text(files, `site/data/${path}`));

function tablesOf({ files }: Outcome): readonly Table[] {
  const { resources } = read(files, "datapackage.json") as {
    readonly resources: readonly Resource[];
  };
  return resources.map((resource) => {
    const csv = text(files, `site/data/${resource.path}`);
    const parsed = Papa.parse<Record<string, string>>(csv, {
      header: true,
      delimiter: ",",
      newline: "\r\n",
      skipEmptyLines: true,
    });
    expect(parsed.errors).toEqual([]);
    return { resource, header: parsed.meta.fields ?? [], rows: parsed.data };
  });
}

const patterns: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /^[^\r\n]*$/,
};

function mayHold({ type, constraints }: Field, cell: string): boolean {
  if (cell === "") return constraints?.required !== true;
  const isOfType = patterns[type]?.test(cell) === true;
  return isOfType && (constraints?.enum?.includes(cell) ?? true);
}

let built: Outcome;
let tables: readonly Table[];

beforeAll(async () => {
  built = await run("build --format csv", mallila);
  expect(built.err).not.toContain("Error");
  expect(built.code).toBe(0);
  tables = tablesOf(built);
});

describe("the data package", () => {
  test("says that the plan is invented, and that it is a draft or a part", async () => {
    const draft = {
      ...mallila,
      "hyte.yaml": (mallila["hyte.yaml"] ?? "").replace("stage: approved", "stage: draft"),
    };
    const part = await run("build --format csv --only mieli --out site", draft);
    const described = ({ files }: Outcome): string =>
      (read(files, "datapackage.json") as { readonly description: string }).description;

    expect(described(built)).toContain("Keksitty esimerkki. ");
    expect(described(built)).not.toMatch(/Luonnos|Osa suunnitelmasta/);
    expect(part.code, part.err).toBe(0);
    expect(described(part)).toMatch(
      /Osa suunnitelmasta\. .*\n\nKeksitty esimerkki\. .*\n\nLuonnos\. /,
    );
  });
});

describe("the tables of the example", () => {
  test("are all described, and everything described is there", () => {
    const files = [...built.files.keys()].filter((path) => /^site\/data\/.*\.csv$/.test(path));

    expect(files.sort()).toEqual(tables.map(({ resource }) => `site/data/${resource.path}`).sort());
    for (const { resource, header, rows } of tables) {
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
      expect(resource.bytes).toBe(built.files.get(`site/data/${resource.path}`)?.length);
      expect(rows.length, resource.name).toBeGreaterThan(0);
    }
  });

  test("hold what their fields say", () => {
    const wrong = tables.flatMap(({ resource, rows }) =>
      resource.schema.fields.flatMap((field) =>
        rows
          .map((row) => row[field.name] ?? "")
          .filter((cell) => !mayHold(field, cell))
          .map((cell) => `${resource.name}.${field.name}: ${cell}`),
      ),
    );

    expect(wrong).toEqual([]);
  });

  test("have keys that tell rows apart", () => {
    for (const { resource, rows } of tables) {
      const { primaryKey = [] } = resource.schema;
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
      if (primaryKey.length > 0) expect(new Set(keys).size, resource.name).toBe(rows.length);
    }
  });

  test("point to rows that are there", () => {
    const columnOf = (table: string, column: string): readonly string[] => {
      const rows = tables.find(({ resource }) => resource.name === table)?.rows ?? [];
      return rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    };
    const links = tables.flatMap(({ resource }) =>
      (resource.schema.foreignKeys ?? []).map(({ fields, reference }) => {
        const there = new Set(columnOf(reference.resource || resource.name, reference.fields));
        const cells = columnOf(resource.name, fields);
        return { of: `${resource.name}.${fields}`, lost: cells.filter((cell) => !there.has(cell)) };
      }),
    );

    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });

  test("are described as CSV on the Web with the same columns and keys", () => {
    const { tables: described } = read(built.files, "csv-metadata.json") as {
      readonly tables: readonly {
        readonly url: string;
        readonly tableSchema: {
          readonly columns: readonly { readonly name: string; readonly datatype: string }[];
          readonly primaryKey?: readonly string[];
          readonly foreignKeys?: readonly {
            readonly columnReference: string;
            readonly reference: { readonly resource: string };
          }[];
        };
      }[];
    };

    expect(
      described.map(({ url, tableSchema }) => ({
        url,
        columns: tableSchema.columns.map(({ name }) => name),
        key: tableSchema.primaryKey,
        to: tableSchema.foreignKeys?.map(({ reference }) => reference.resource),
      })),
    ).toEqual(
      tables.map(({ resource, header }) => ({
        url: resource.path,
        columns: header,
        key: resource.schema.primaryKey,
        to: resource.schema.foreignKeys?.map(({ reference }) =>
          reference.resource === "" ? resource.path : `${reference.resource}.csv`,
        ),
      })),
    );
  });

  test("have every metric, with the verdicts of hyte status where its numbers are open", async () => {
    const status = await run("status --json", mallila);
    const judged = JSON.parse(status.out) as {
      readonly metrics: readonly { readonly metric: string; readonly verdict: string }[];
    };
    const verdicts = new Map(judged.metrics.map(({ metric, verdict }) => [metric, verdict]));
    const rows = tables.find(({ resource }) => resource.name === "metrics")?.rows ?? [];
    const told = rows.filter(({ verdict }) => verdict !== "");

    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...verdicts.keys()]));
    expect(told.length).toBeGreaterThan(20);
    for (const { id = "", verdict } of told) expect(verdict, id).toBe(verdicts.get(id));
  });

  test("are the same to the byte in every order of the files, and unchanged by a second build", async () => {
    const other = await run(
      "build --format csv",
      Object.fromEntries(Object.entries(mallila).reverse()),
    );
    for (const { resource } of tables)
      expect(text(other.files, `site/data/${resource.path}`)).toBe(
        text(built.files, `site/data/${resource.path}`),
      );

    const again = await run("build --format csv --check", Object.fromEntries(built.files));
    expect([again.code, again.out]).toEqual([0, ""]);
  });
});

const odd = `goals:
  - id: kaava
    title: "=HYPERLINK(\\"https://a.example\\";\\"x\\"), \\"lainaus\\""
    description: "a;=1+1\\nb"
`;

test("--format all makes every form, each as by itself", async () => {
  const all = await run("build --format all --lang fi", mallila);
  const { formats } = JSON.parse(text(all.files, "site/hyte-site.json")) as {
    readonly formats: readonly string[];
  };

  expect([...formats].sort()).toEqual(["csv", "docx", "html", "json", "markdown", "pdf", "xlsx"]);
  for (const [path, bytes] of built.files)
    if (path.startsWith("site/data/")) expect(all.files.get(path), path).toEqual(bytes);
  expect([...all.files.keys()]).toEqual(
    expect.arrayContaining(["site/index.html", "site/plan.fi.xlsx", "site/data/plan.json"]),
  );
});

test("what a spreadsheet would take for a formula stands behind an apostrophe, on one line", async () => {
  const { files } = await run("build --format csv", {
    "hyte.yaml": settings(),
    "plan/a.yaml": odd,
  });
  const csv = text(files, "site/data/goals.csv");
  const [row] = Papa.parse<Record<string, string>>(csv, { header: true }).data;

  expect(row?.["title_fi"]).toBe(`'=HYPERLINK("https://a.example";"x"), "lainaus"`);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
});

describe("the unit of a metric's figures", () => {
  const unitsOf = async (metric: string): Promise<unknown> => {
    const { files, code, err } = await run("build --format csv", {
      "hyte.yaml": settings(),
      "plan/a.yaml": gapPlan({ metric }),
      ...pulled({ yksinaisyys: [head, ...twoYears] }),
    });
    expect(code, err).toBe(0);
    const { data } = Papa.parse<Record<string, string>>(text(files, "site/data/metrics.csv"), {
      header: true,
    });
    const { unit_fi: fi, unit_sv: sv, unit_en: en } = data[0] ?? {};
    return [fi, sv, en];
  };
  const gap = "aim: gap, gap: { of: female, against: male";

  test.each([
    ["a value", "kind: outcome", ["%", "", ""]],
    ["a difference", `${gap} }`, ["%-yksikköä", "procentenheter", "percentage points"]],
    ["a ratio", `${gap}, measure: ratio }`, ["", "", ""]],
    [
      "a difference with its own unit",
      `${gap} }, unit: { fi: "pistettä", sv: "%" }`,
      ["pistettä", "procentenheter", ""],
    ],
  ])("is what they are counted in: of %s", async (_, metric, units) => {
    expect(await unitsOf(metric)).toEqual(units);
  });
});
