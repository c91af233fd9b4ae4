export interface MallilaServers {
  /** Their addresses, for `--server`. */
  readonly servers: string;
  /** One old figure changes at its source. */
  readonly revise: () => void;
  readonly close: () => Promise<void>;
}

/** Starts the invented sources of examples/mallila on this machine. */
export declare function startMallila(): Promise<MallilaServers>;
