import type { IncomingMessage, ServerResponse } from "node:http";

type Text = Partial<Record<"fi" | "sv" | "en", string>>;
type Sex = "total" | "female" | "male";

/** An invented indicator; what is left out is filled in. */
export interface ServedIndicator {
  readonly title?: Text;
  readonly producer?: Text;
  readonly unit?: { readonly code: string; readonly title: Text };
  /** First and last year with values. */
  readonly start?: number;
  readonly end?: number;
  /** Kinds of areas that have values: `KUNTA`, `HYVINVOINTIALUE` … */
  readonly kinds?: readonly string[];
  /** Sexes that have values. */
  readonly sexes?: readonly Sex[];
  /** As the metadata lists them, where that is not the same; none leaves the list out. */
  readonly listedSexes?: readonly Sex[];
  /** Whether rows have an `absValue`. */
  readonly counts?: boolean;
  /** Whether some municipalities have no row in some years. */
  readonly gaps?: boolean;
  readonly decimals?: number;
  /** Where values begin, and how much they change in a year. */
  readonly level?: number;
  readonly slope?: number;
  readonly updated?: string;
  readonly limits?: Text;
  readonly notices?: Text;
  /** Fields of the metadata as they are to be answered. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface ServedRegion {
  readonly id: number;
  readonly code: string;
  readonly category: string;
  readonly title: Text;
  readonly memberOf: readonly number[];
}

export interface ServedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An answer in place of the usual one; true where the response was dealt with already. */
export type Misbehaviour = (
  request: IncomingMessage,
  response: ServerResponse,
) => ServedAnswer | true | undefined;

export interface SotkanetServer {
  readonly url: string;
  /** Paths with their queries, in the order of asking. */
  readonly requests: readonly string[];
  /** Changes one value; null takes the row away. `region` is Sotkanet's number. */
  readonly set: (
    where: {
      readonly indicator: number;
      readonly region: number;
      readonly year: number;
      readonly sex?: Sex;
    },
    value: number | null,
  ) => void;
  readonly change: (indicator: number, changes: ServedIndicator) => void;
  readonly misbehave: (how: Misbehaviour | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Starts a Sotkanet on 127.0.0.1, at a free port. `regions` are added to the usual ones. */
export declare function startSotkanet(options?: {
  readonly indicators?: Readonly<Record<number, ServedIndicator>>;
  readonly regions?: readonly ServedRegion[];
  readonly misbehave?: Misbehaviour;
}): Promise<SotkanetServer>;
