/** A chain of references that comes back to where it began. */
export interface Loop {
  /** The ids on the way, in order; the last refers to the first. */
  readonly ids: readonly string[];
  /** Which of the last one's references closes the loop. */
  readonly index: number;
}

const longestShown = 12;

/**
 * The loops of a graph, at most one for each reference. `next` holds what each id refers to; ids without an
 * entry refer to nothing. Takes time in proportion to the references; of a long loop only some ids are told.
 */
export function loopsOf(next: ReadonlyMap<string, readonly string[]>): readonly Loop[] {
  const loops: Loop[] = [];
  const done = new Set<string>();
  for (const id of next.keys()) {
    if (!done.has(id)) walkFrom(id, { next, done, loops });
  }
  return loops;
}

interface Walk {
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly done: Set<string>;
  readonly loops: Loop[];
}

/** Depth first without recursion: a chain may be as long as the plan. */
function walkFrom(start: string, { next, done, loops }: Walk): void {
  const path = [start];
  const indexes = [0];
  const depths = new Map([[start, 0]]);
  while (path.length > 0) {
    const id = path.at(-1) ?? "";
    const index = indexes.at(-1) ?? 0;
    const to = next.get(id)?.[index];
    if (to === undefined) {
      done.add(id);
      depths.delete(id);
      path.pop();
      indexes.pop();
      continue;
    }
    indexes[indexes.length - 1] = index + 1;
    const depth = depths.get(to);
    if (depth !== undefined) loops.push({ ids: someOf(path, depth), index });
    else if (!done.has(to) && next.has(to)) {
      depths.set(to, path.length);
      path.push(to);
      indexes.push(0);
    }
  }
}

function someOf(path: readonly string[], from: number): readonly string[] {
  if (path.length - from <= longestShown) return path.slice(from);
  return [...path.slice(from, from + longestShown - 2), "…", ...path.slice(-1)];
}
