import type { OpenData } from "../view/open-data/open-data.ts";
import type { Column, Table } from "../view/open-data/table.ts";

/** The tables as CSV on the Web (W3C, tabular data model 2015), under the name that its readers look for. */
export function csvwText(data: OpenData): string {
  const { title, language, paragraphs, publisher, licences } = data;
  const [licence, ...others] = licences;
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": { "@value": title, "@language": language },
    "dc:description": { "@value": paragraphs.join("\n\n"), "@language": language },
    "dc:publisher": publisher,
    "dc:modified": { "@value": data.asOf, "@type": "xsd:date" },
    // Where the values come under several, each series names its own.
    ...(licence === undefined || others.length > 0
      ? {}
      : { "dc:license": { "@id": licence.address } }),
    dialect: { header: true, delimiter: ",", encoding: "utf-8", lineTerminators: ["\r\n"] },
    tables: data.tables.map(tableOf),
  };
  return `${JSON.stringify(group, null, 1)}\n`;
}

function tableOf(table: Table): object {
  const { name, description, columns, key } = table;
  const foreignKeys = foreignKeysOf(table);
  return {
    url: `${name}.csv`,
    "dc:description": description,
    tableSchema: {
      columns: columns.map(columnOf),
      ...(key.length === 0 ? {} : { primaryKey: key }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

const types: Readonly<Record<Column["type"], string>> = {
  string: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  uri: "anyURI",
  list: "string",
};

function columnOf({ name, type, description, language, required }: Column): object {
  return {
    name,
    titles: name,
    "dc:description": description,
    datatype: types[type],
    ...(type === "list" ? { separator: "|" } : {}),
    ...(language === undefined ? {} : { lang: language }),
    ...(required === true ? { required } : {}),
  };
}

function foreignKeysOf({ columns }: Table): readonly object[] {
  return columns.flatMap(({ name, of }) =>
    of === undefined
      ? []
      : [{ columnReference: name, reference: { resource: `${of}.csv`, columnReference: "id" } }],
  );
}
