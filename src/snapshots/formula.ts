/**
 * What spreadsheets take for a formula when the text stands in a CSV file. Signs before numbers and ages (`-17`, `+65`)
 * are none.
 */
export const likeFormula = /^(?:[=@]|[+-].*[|(!])/;
