import type { KeyPath } from "../base/place.ts";

/** Paths of a document by what they begin with: asked about each entry, of which a hostile file has as many as paths. */
export interface DamagedPaths {
  /**
   * Whether a path is that of the entry or leads into its field, however deep; without a field, anywhere below the
   * entry. "*" in a path stands for an unknown field that may have been meant as any.
   */
  readonly has: (entry: KeyPath, field: string | undefined) => boolean;
}

interface Step {
  /** Names of fields in the rest of the paths that pass here; "" for one that ends here. */
  readonly names: Set<string>;
  readonly next: Map<string | number, Step>;
}

/** Makes the index once for all questions. */
export function damagedPaths(paths: readonly KeyPath[]): DamagedPaths {
  const root = newStep();
  for (const path of paths) add(root, path);
  return {
    has(entry, field) {
      const names = stepTo(root, entry)?.names;
      if (names === undefined) return false;
      return field === undefined || [field, "", "*"].some((name) => names.has(name));
    },
  };
}

function newStep(): Step {
  return { names: new Set(), next: new Map() };
}

function add(root: Step, path: KeyPath): void {
  let step = root;
  path.forEach((key, index) => {
    addNames(step, path.slice(index));
    const next = step.next.get(key) ?? newStep();
    step.next.set(key, next);
    step = next;
  });
  step.names.add("");
}

function addNames({ names }: Step, rest: KeyPath): void {
  for (const key of rest) if (typeof key === "string") names.add(key);
}

function stepTo(root: Step, path: KeyPath): Step | undefined {
  let step: Step | undefined = root;
  for (const key of path) step = step?.next.get(key);
  return step;
}
