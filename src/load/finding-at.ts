import type { Edit, Finding, Related } from "../base/finding.ts";
import type { SourceFile } from "../base/place.ts";
import { loadCodes, type LoadCode } from "./findings/index.ts";
import { originalOffset, type Patched } from "./patched.ts";
import type { Slip } from "./slip.ts";

const severities = new Map<string, Finding["severity"]>(
  loadCodes.map(({ id, severity }) => [id, severity]),
);

/** A finding about a file as a whole, or about a range of it. */
export function fileFinding(
  code: LoadCode,
  file: SourceFile,
  facts: Finding["facts"],
  range: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
): Finding {
  return {
    code,
    severity: severities.get(code) ?? "error",
    facts,
    at: { file, ...range },
    related: [],
    subject: file.path,
  };
}

/** A slip of a mended text as a finding of the file; `edits` (of the original) become its fix where that is safe. */
export function findingAt(
  file: SourceFile,
  patched: Patched,
  slip: Slip,
  edits: readonly Edit[] | undefined,
): Finding {
  const range = (span: {
    readonly from: number;
    readonly to: number;
  }): { from: number; to: number } => {
    const from = originalOffset(patched, span.from);
    const to = Math.min(originalOffset(patched, span.to), file.text.length);
    return { from, to: Math.max(from, to) };
  };
  const related: Related[] = slip.first
    ? [{ label: "first-used", at: { file, ...range(slip.first) } }]
    : [];
  const finding = { ...fileFinding(slip.code, file, slip.facts, range(slip)), related };
  return edits && slip.safe === true ? { ...finding, fix: edits } : finding;
}
