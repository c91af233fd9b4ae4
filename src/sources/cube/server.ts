/** The address at another server: its scheme, host and port are replaced, the rest stays. */
export function atServer(address: string, server: string | undefined): string {
  if (server === undefined) return address;
  return server.replace(/\/+$/, "") + address.replace(/^https?:\/\/[^/?#]*/i, "");
}
