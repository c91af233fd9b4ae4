/** What a plan may take at most. What is larger is an error, and is not read. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 1_000_000,
  /** Files below `plan/`. */
  files: 20_000,
  /** Mappings and lists inside each other. */
  depth: 64,
  /** Aliases (`*name`) in one file. */
  aliases: 100,
  /** Values that all aliases of one file may stand for, each counted as often as it is repeated. */
  aliasedValues: 10_000,
  /** Characters of their texts and keys, counted in the same way: a long text is one value. */
  aliasedCharacters: 100_000,
} as const;
