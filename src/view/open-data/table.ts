import { type Language, languages } from "../../base/language.ts";
import type { TextData } from "../../plan/generated/data.ts";
import type { PlanLanguage } from "../../plan/settings.ts";

/** What a column holds. A list is of words without "|", with that between them. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "uri" | "list";

/** What is in a cell; null where there is nothing. Numbers may be text, so that they keep their decimals. */
export type Cell = string | number | boolean | null;

/** One column of a table of the open data. Names and descriptions are in English, as programs and researchers read. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Language of the texts. */
  readonly language?: Language;
  /** The table, by its name, whose key the cells are. */
  readonly of?: string;
  /** All that a cell may be. */
  readonly values?: readonly string[];
  readonly required?: true;
}

/** A table of the open data. */
export interface Table {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that tell every row from the others; none where nothing does. */
  readonly key: readonly string[];
  /** In the order of the plan, as long as `columns`. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A column with what it says of an entry. */
export interface ColumnOf<E> extends Column {
  readonly cell: (entry: E) => Cell | undefined;
}

/** A table of which each row is an entry. */
export function tableOf<E>(
  about: Pick<Table, "name" | "description" | "key">,
  columns: readonly ColumnOf<E>[],
  entries: () => Iterable<E>,
): Table {
  return {
    ...about,
    columns,
    *rows() {
      for (const entry of entries()) yield columns.map(({ cell }) => cell(entry) ?? null);
    },
  };
}

/** Three columns, one for each language, of a text: `title_fi`, `title_sv`, `title_en`. */
export function textColumns<E>(
  name: string,
  description: string,
  text: (entry: E) => TextData | undefined,
  own: PlanLanguage,
): readonly ColumnOf<E>[] {
  return languages.map((language) => ({
    name: `${name}_${language}`,
    type: "string",
    language,
    description: `${description}, in ${names[language]}`,
    cell: (entry) => textIn(text(entry), language, own),
  }));
}

const names: Readonly<Record<Language, string>> = {
  fi: "Finnish",
  sv: "Swedish",
  en: "English",
};

/** A text in a language, without any other in its place; a plain text is in the plan's own. */
function textIn(
  text: TextData | undefined,
  language: Language,
  own: PlanLanguage,
): string | undefined {
  if (typeof text === "string") return language === own ? text : undefined;
  return text?.[language];
}

/** Words as one cell. */
export function listCell(words: readonly string[] | undefined): string | undefined {
  return words === undefined || words.length === 0 ? undefined : words.join("|");
}

/** "" as nothing. */
export function filled(text: string): string | undefined {
  return text === "" ? undefined : text;
}
