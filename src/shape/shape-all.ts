import type { Document } from "../load/document.ts";
import { fitsConfig, fitsPlan } from "./generated/fits.js";
import type { ShapeResult } from "./shape.ts";

/**
 * Checks documents against the schema of plan files or of hyte.yaml, in their order. What tells where and why a
 * document does not fit is loaded only when one does not.
 */
export async function shapeAll<T>(
  documents: readonly Document[],
  root: "planFile" | "config",
): Promise<readonly ShapeResult<T>[]> {
  const fits = root === "config" ? fitsConfig : fitsPlan;
  const fitting = documents.map(({ data }) => fits(data ?? {}));
  const full = fitting.includes(false) ? (await import("./shape.ts")).shape : undefined;
  return documents.map((document, index) => {
    if (fitting[index] !== true && full !== undefined) return full<T>(document, root);
    return { shaped: { document, data: (document.data ?? {}) as T, damage: [] }, findings: [] };
  });
}
