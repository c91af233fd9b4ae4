import type { Dataset } from "./datasets.js";
import type { LoopbackServer } from "./loopback.js";

/** In which of its forms a dataset is written. */
export interface Shape {
  /** 1: wrapped in `dataset`, with `id`, `size` and `role` among the dimensions. */
  readonly version?: 1 | 2;
  readonly values?: "list" | "sparse";
  /** Numbers written as texts. */
  readonly texts?: boolean;
  /** "one", "one in a list": the first of the marks is said of all cells. */
  readonly statuses?: "object" | "list" | "one" | "one in a list";
  /** "backwards": keys in another order than the data; "absent": left out where there is one category. */
  readonly index?: "object" | "backwards" | "list" | "absent";
  /** False: nothing says what the dimensions are. */
  readonly roles?: boolean;
}

export declare function shaped(dataset: Dataset, shape: Shape): object;

export declare function startJsonstat(options?: {
  /** By their paths, served as they are. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** In which datasets are served instead. */
  readonly shape?: Shape;
}): Promise<LoopbackServer & { readonly change: (path: string, file: unknown) => void }>;
