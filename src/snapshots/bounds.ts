/**
 * What is read of `data/`, and hence what a pull writes there at most: a file that cannot be read again would be taken
 * for one that is not there.
 */
export const bounds = {
  /** Of one indicator. More nobody can review: 20 years of 300 areas by sex are 18,000. */
  rows: 200_000,
  /** Of a file of values. */
  valuesBytes: 16 * 1024 * 1024,
  /** Of the file beside it, in characters. */
  provenanceLength: 200_000,
  /** Names in what a plan asked, and what each is to be: an alias of YAML could make far more of them. */
  asked: { names: 200, values: 10_000 },
  /** Of all files together: several times what a county with all its municipalities has of hundreds of indicators. */
  togetherBytes: 128 * 1024 * 1024,
} as const;
