import { isLanguage } from "../../base/language.ts";
import type { TextData } from "../../plan/generated/data.ts";
import type { Origin, SourceText } from "../../snapshots/snapshot.ts";
import type { Ask } from "../source.ts";
import type { Table } from "./table.ts";

/**
 * Where the values of an indicator come from. Of their unit a file tells no more than the percent sign behind the
 * numbers. What it does not tell at all, the plan does.
 */
export function originOf({ source, language }: Ask, path: string, table: Table): Origin {
  const { layout, rows } = table;
  const name = textsOf(source.name, language);
  const columns = [...layout.columns].map(
    ([role, at]) => [role, layout.headings[at]?.trim() ?? ""] as const,
  );
  return {
    source: "file",
    query: {
      file: path,
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      ...Object.fromEntries(columns),
    },
    address: path,
    title: {},
    unit: rows.some(({ row }) => row.isPercent) ? { fi: "%", sv: "%", en: "%" } : {},
    producer: name,
    licence: "",
    citation: name,
    updated: "",
    notes: {},
  };
}

function textsOf(text: TextData | undefined, language: Ask["language"]): SourceText {
  if (text === undefined) return {};
  if (typeof text === "string") return { [language]: text };
  const entries = Object.entries(text).filter(([each]) => isLanguage(each));
  return Object.fromEntries(entries.map(([each, words]) => [each, String(words)]));
}
