/** A day as citations write it: "2026-11-01" → "1.11.2026". */
export function dayOf(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)}.${Number(month)}.${year}`;
}
