const year = /^\d{4}$/;

/** Whether every time is a year alone: then a sentence can say "vuosina 2019–2025". */
export function areYears(...periods: readonly string[]): boolean {
  return periods.every((period) => year.test(period));
}
