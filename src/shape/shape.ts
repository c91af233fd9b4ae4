import type { Finding } from "../base/finding.ts";
import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import { validateConfig, validatePlan } from "./generated/validators.js";
import type { Noted } from "./noted.ts";
import { structureFindings } from "./structure-findings.ts";
import { type Wrong, without } from "./without.ts";

/** A document whose data fits its schema: what did not fit has been left out, and its places are remembered. */
export interface Shaped<T> {
  readonly document: Document;
  readonly data: T;
  /** Paths of values that were wrong, so that nothing later complains of what is missing there. */
  readonly damage: readonly KeyPath[];
  /** What the data refers to, where that is known without a walk through it. */
  readonly notes?: readonly Noted[];
}

/** What shape made of one document, and what it had to say about the rest. */
export interface ShapeResult<T> {
  readonly shaped: Shaped<T>;
  readonly findings: readonly Finding[];
}

/**
 * Checks a document against the schema of plan files ("planFile") or of hyte.yaml ("config").
 * `T` is the type generated from the same schema.
 */
export function shape<T>(document: Document, root: "planFile" | "config"): ShapeResult<T> {
  const data = document.data ?? {};
  const validate = root === "config" ? validateConfig : validatePlan;
  const lost = document.lost ?? [];
  if (validate(data)) return { shaped: { document, data: data as T, damage: lost }, findings: [] };
  const problems = structureFindings(document, data, root, validate.errors ?? []);
  const pruned = without(data, problems.wrong, root);
  return {
    shaped: { document, data: pruned as T, damage: [...lost, ...problems.wrong.map(damaged)] },
    findings: problems.findings,
  };
}

function damaged({ path, missing }: Wrong): KeyPath {
  return missing === undefined ? path : [...path, missing];
}
