/**
 * What a spreadsheet takes for a formula, at the beginning of a cell; after a semicolon too, which divides cells where
 * the decimal mark is a comma. The wide forms are taken for it in some languages.
 */
const formula = /(^|;)(?=\s*[=+\-@＝＋－＠])/g;

/** None of what has a meaning in such a file: most fields. */
const plain = /^[^=+\-@＝＋－＠",]*$/;

/** A text of one line as a field of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
export function csvField(text: string): string {
  if (plain.test(text)) return text;
  const guarded = text.replace(formula, "$1'");
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
