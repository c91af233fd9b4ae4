const rewrites: readonly {
  readonly pattern: RegExp;
  readonly write: (m: RegExpExecArray) => string;
}[] = [
  { pattern: /^(\d{4})\/(0?[1-9]|1[0-2])$/, write: (m) => `${one(m, 2)}/${one(m, 1)}` },
  { pattern: /^(\d{4})-(\d)$/, write: (m) => `${one(m, 2)}/${one(m, 1)}` },
  { pattern: /^(\d{1,2})[.-](\d{4})$/, write: (m) => `${Number(m[1])}/${one(m, 2)}` },
  {
    pattern: /^(\d{1,2})\.(\d{1,3})$/,
    write: (m) => `${Number(m[1])}/${one(m, 2).padEnd(4, "0")}`,
  },
  { pattern: /^(\d{1,2})\/(\d{2})$/, write: (m) => `${Number(m[1])}/20${one(m, 2)}` },
  {
    pattern: /^(\d{4})[–/-](\d{2})$/,
    write: (m) => `${one(m, 1)}–${one(m, 1).slice(0, 2)}${one(m, 2)}`,
  },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, write: (m) => iso(m, [1, 2, 3]) },
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, write: (m) => iso(m, [1, 2, 3]) },
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, write: (m) => iso(m, [3, 2, 1]) },
  { pattern: /^(\d{1,2}\.\d{1,2}\.)(\d{2})$/, write: (m) => `${one(m, 1)}20${one(m, 2)}` },
];

function one(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

function iso(match: RegExpExecArray, order: readonly number[]): string {
  return order.map((index) => one(match, index).padStart(2, "0")).join("-");
}

/**
 * What a period near to a known form was meant to be: `2024/9` → `9/2024`, `9.2017` → `9/2017`, `9.202` (the number
 * that YAML makes of `9.2020`) → `9/2020`, `2024–25` → `2024–2025`. The caller checks that the result is a period.
 */
export function suggestPeriod(text: string): string | undefined {
  for (const { pattern, write } of rewrites) {
    const match = pattern.exec(text);
    if (match) return write(match);
  }
  return undefined;
}
