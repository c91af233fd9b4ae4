import type { Loaded } from "../load/load.ts";

/**
 * Leaves out what stands in a file with a wrong name or in a wrong place when a file of the plan says the very same:
 * of a copy (`plan/a copy.yml`) it is enough to say that it is there.
 */
export function withoutCopies(loaded: Loaded): Loaded {
  const misplaced = loaded.findings.filter(({ code }) => code === "file-outside-plan");
  if (misplaced.length === 0) return loaded;
  const suspected = new Set(misplaced.map(({ subject }) => subject));
  const texts = new Set(
    loaded.documents.filter(({ file }) => !suspected.has(file.path)).map(({ file }) => file.text),
  );
  const copies = new Set(
    loaded.documents
      .filter(({ file }) => suspected.has(file.path) && texts.has(file.text))
      .map(({ file }) => file.path),
  );
  return {
    ...loaded,
    documents: loaded.documents.filter(({ file }) => !copies.has(file.path)),
    findings: loaded.findings.filter(
      ({ code, subject }) => code === "file-outside-plan" || !copies.has(subject),
    ),
  };
}
