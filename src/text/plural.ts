/** The form for one, or the form for any other count: enough for Finnish, Swedish and English. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
