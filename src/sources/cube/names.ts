/** Text in which case, spaces and the form of letters weigh nothing. */
export function fold(text: string): string {
  return text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
}

/**
 * The part of a variable's code that stays: Statistics Finland ends codes with a classification's number and date
 * (`alue_23_20260101`), and those of time with their length (`timeperiod_m`).
 */
export function stemOf(code: string): string {
  const stem = code.replace(/_\d{1,4}_\d{8}$/, "");
  return /^timeperiod_[a-z]$/i.test(stem) ? "timeperiod" : stem;
}
