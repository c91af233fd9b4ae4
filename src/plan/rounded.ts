/** Whether the first is the second, rounded to as many decimals as it is written with; a half may go either way. */
export function isRoundedTo(written: number, value: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  return Math.abs(written - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
