// What the tables of figures share.
import { cpus } from "node:os";

/** Of at least one number. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** What the figures are of: the engine, the system, the processors. */
export function machine() {
  const { model } = cpus()[0];
  return `Medians of whole processes. Node ${process.version}, ${process.platform}, ${cpus().length} × ${model}.`;
}

/** "ok", or that a goal was missed. */
export function verdict(reached) {
  return reached ? "ok" : "MISSED";
}

/** Rows of texts as the lines of a table; the first is its head. */
export function markdown(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((text, index) => text.padEnd(widths[index])).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body];
}
