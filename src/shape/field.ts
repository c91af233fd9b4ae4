/** What a field of the format is, beyond its JSON type. Made from the keywords under `hyte` in schemas/. */
export interface Field {
  /** The value is a list; the rest describes its items. */
  readonly list?: true;
  /** The list holds entries of this collection. */
  readonly collection?: string;
  /** A mapping here is of this type of the schema. */
  readonly def?: string;
  /** A text here is the id of an entry in this collection. */
  readonly refs?: string;
  /** Such an id may also be of an entry that is in the plan no more. */
  readonly past?: true;
  readonly text?: "public" | "internal";
  readonly markdown?: true;
  readonly kind?: "period" | "date" | "area" | "statute" | "url" | "status";
  /** A text here is an id of this vocabulary of the field. */
  readonly vocabulary?: string;
  /** The allowed values, where they are enumerated. */
  readonly values?: readonly string[];
}
