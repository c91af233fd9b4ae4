import type { ServedTable, TableServer } from "./pxweb.js";

export declare function startPxweb2(options?: {
  /** By their ids. */
  readonly tables?: Readonly<Record<string, ServedTable>>;
  /** Parts of what `/config` tells. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** How many cells it gives in truth, where that is not what it tells. */
  readonly mostCells?: number;
}): Promise<TableServer>;
