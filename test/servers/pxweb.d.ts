import type { Dataset } from "./datasets.js";
import type { LoopbackServer } from "./loopback.js";

/** A table, or one for each language in which it is there. */
export type ServedTable = Dataset | ((language: string) => Dataset | undefined);

export interface TableServer extends LoopbackServer {
  /** Puts another table in the place of one, or a new one beside the others. */
  readonly change: (table: string, dataset: ServedTable) => void;
}

export declare function startPxweb(options?: {
  /** By their names in a plan: `keks/900a`. */
  readonly tables?: Readonly<Record<string, ServedTable>>;
  readonly database?: string;
  /** What `?config` tells. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** How many cells it gives in truth, where that is not what it tells. */
  readonly mostCells?: number;
}): Promise<TableServer>;
