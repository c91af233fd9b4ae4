import type { Document } from "../load/document.ts";
import { fitsConfig, fitsPlan } from "./generated/fits.js";
import type { Noted } from "./noted.ts";
import type { ShapeResult } from "./shape.ts";

/**
 * Checks documents against the schema of plan files or of hyte.yaml, in their order. What tells where and why a
 * document does not fit is loaded only when one does not.
 */
export async function shapeAll<T>(
  documents: readonly Document[],
  root: "planFile" | "config",
): Promise<readonly ShapeResult<T>[]> {
  const quick = documents.map((document) => quickShape<T>(document, root));
  if (!quick.includes(undefined)) return quick.filter((result) => result !== undefined);
  const { shape } = await import("./shape.ts");
  return documents.map((document, index) => quick[index] ?? shape<T>(document, root));
}

/** Undefined where the document does not fit. */
function quickShape<T>(
  document: Document,
  root: "planFile" | "config",
): ShapeResult<T> | undefined {
  const fits = root === "config" ? fitsConfig : fitsPlan;
  const data = document.data ?? {};
  const notes: Noted[] = [];
  if (!fits(data, notes)) return undefined;
  return {
    shaped: { document, data: data as T, damage: document.lost ?? none, notes },
    findings: none,
  };
}

const none: readonly never[] = [];
