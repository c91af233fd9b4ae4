import type { IncomingHttpHeaders } from "node:http";

export interface Proxy {
  readonly url: string;
  readonly tunnels: readonly { readonly to: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

export declare function startProxy(options: {
  readonly port: number;
  readonly refuse?: number;
}): Promise<Proxy>;
