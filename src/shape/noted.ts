/**
 * What a file that fits refers to, in its order: by turns a value as written (an id, a period, a date, an area, a
 * word) and the number of what it is (`noted` beside the functions that note it).
 */
export type Noted = string | number;
