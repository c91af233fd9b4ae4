import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

export type Handler = (incoming: IncomingMessage, outgoing: ServerResponse, body: string) => void;

export interface FaultServer {
  /** Without "/" at the end. */
  readonly url: string;
  readonly port: number;
  /** In the order in which they came. */
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export declare function startFaultServer(
  routes: Readonly<Record<string, Handler>>,
  options?: { readonly secure?: boolean },
): Promise<FaultServer>;
export declare function refusedUrl(): Promise<string>;
export declare function inTurn(...handlers: readonly Handler[]): Handler;
export declare function json(value: unknown): Handler;
export declare function status(
  code: number,
  headers?: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): Handler;
export declare function reset(): Handler;
export declare function silent(): Handler;
export declare function stall(): Handler;
export declare function drip(everyMs?: number): Handler;
export declare function endless(): Handler;
export declare function bomb(times?: number): Handler;
export declare function falselyPacked(): Handler;
export declare function html(): Handler;
export declare function truncatedJson(text?: string): Handler;
export declare function invalidJson(): Handler;
export declare function wrongCharset(text?: string): Handler;
export declare function redirectTo(location: string, code?: number): Handler;
