import type { OpenData } from "../view/open-data/open-data.ts";
import type { Column, Table } from "../view/open-data/table.ts";

/** The descriptor of a tabular data package (specs.frictionlessdata.io, version 1). `sizes` are bytes by path. */
export function dataPackageText(data: OpenData, sizes: ReadonlyMap<string, number>): string {
  const { name, title, paragraphs, homepage, version, asOf, publisher } = data;
  const descriptor = {
    profile: "tabular-data-package",
    name,
    title,
    description: paragraphs.join("\n\n"),
    ...(homepage === "" ? {} : { homepage }),
    ...(version === "" ? {} : { version }),
    created: `${asOf}T00:00:00Z`,
    contributors: [{ title: publisher, role: "publisher" }],
    ...listed("sources", sourcesOf(data)),
    ...listed("leftOut", data.leftOut),
    resources: data.tables.map((table) => resourceOf(table, data, sizes)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** Empty lists are not allowed. */
function listed(name: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [name]: list };
}

function sourcesOf({ sources }: OpenData): readonly object[] {
  return sources.map(({ words, address }) => ({
    title: words.text,
    ...(address === "" ? {} : { path: address }),
  }));
}

function resourceOf(table: Table, data: OpenData, sizes: ReadonlyMap<string, number>): object {
  const { name, description, columns, key } = table;
  const path = `${name}.csv`;
  return {
    profile: "tabular-data-resource",
    name,
    path,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: sizes.get(`data/${path}`),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    // The rest is the plan's own, which says nothing of licences.
    ...(name === "values" ? listed("licenses", licencesOf(data)) : {}),
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      ...(key.length === 0 ? {} : { primaryKey: key }),
      ...listed("foreignKeys", foreignKeys(table)),
    },
  };
}

function licencesOf({ licences }: OpenData): readonly object[] {
  return licences.map(({ id, title, address }) => ({
    ...(id === "" ? {} : { name: id }),
    path: address,
    title,
  }));
}

const types: Readonly<Record<Column["type"], object>> = {
  string: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
  date: { type: "date", format: "default" },
  uri: { type: "string", format: "uri" },
  list: { type: "string" },
};

function fieldOf({ name, type, description, values, required }: Column): object {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  const said = type === "list" ? `${description}, with | between them` : description;
  return {
    name,
    ...types[type],
    description: said,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function foreignKeys({ name: own, columns }: Table): readonly object[] {
  return columns.flatMap(({ name, of }) =>
    of === undefined
      ? []
      : [{ fields: name, reference: { resource: of === own ? "" : of, fields: "id" } }],
  );
}
