import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BuiltSite } from "./site.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** A site as GitHub Pages serves one: below a path, with 404.html for what is not there. */
export interface ServedSite {
  readonly address: string;
  /** Files that were asked for. */
  readonly asked: readonly string[];
  /** Paths that were asked for and are not there. */
  readonly missed: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Serves a site on loopback below `/<below>/`. */
export async function serveSite(site: BuiltSite, below: string): Promise<ServedSite> {
  const asked: string[] = [];
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = fileOf(request.url ?? "/", below);
    const isThere = path !== undefined && site.files.includes(path);
    if (!isThere) missed.push(request.url ?? "");
    const file = isThere ? path : "404.html";
    asked.push(file);
    response.writeHead(isThere ? 200 : 404, {
      "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    });
    response.end(site.files.includes(file) ? site.bytes(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${below}/`,
    asked,
    missed,
    stop: () => closed(server),
  };
}

function fileOf(url: string, below: string): string | undefined {
  const path = decodeURIComponent(new URL(url, "http://site").pathname);
  if (!path.startsWith(`/${below}/`)) return undefined;
  const rest = path.slice(below.length + 2);
  return rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
