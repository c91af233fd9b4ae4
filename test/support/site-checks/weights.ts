import { gzipSync } from "node:zlib";
import { resourcesOf } from "../site.ts";
import type { SiteCheck } from "./site-check.ts";

const mostOfGoal = 60 * 1024;
const mostOfFront = 120 * 1024;

/** A goal's page has at most 60 KB, and all that a front page needs 120 KB when it is packed for the way. */
export const weights: SiteCheck = {
  id: "weights",
  find: (site) => [
    ...site.pages
      .filter((path) => /^[a-z]{2}\/goals\//.test(path))
      .map((path) => [path, site.bytes(path).length] as const)
      .filter(([, size]) => size > mostOfGoal)
      .map(([path, size]) => `${path} has ${size} bytes`),
    ...site.pages
      .filter((path) => /^[a-z]{2}\/index\.html$/.test(path))
      .map((path) => [path, packed(path, site)] as const)
      .filter(([, size]) => size > mostOfFront)
      .map(([path, size]) => `${path} needs ${size} bytes`),
  ],
};

type Sized = Parameters<SiteCheck["find"]>[0];

function packed(path: string, site: Sized): number {
  let sum = 0;
  for (const file of [path, ...neededBy(path, site)]) sum += sizeOf(file, site);
  return sum;
}

/** What the page loads by itself, and the fonts that its stylesheet names. */
function neededBy(path: string, site: Sized): readonly string[] {
  const html = site.read(path).replace(/<link\b[^>]*rel="alternate"[^>]*>/g, "");
  const own = resourcesOf(html)
    .filter((url) => !/^(?:[a-z]+:|#)/i.test(url))
    .map((url) => pathFrom(path, url))
    .filter((file) => site.files.includes(file));
  const fonts = own
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      [...site.read(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = ""]) =>
        pathFrom(file, url),
      ),
    )
    .filter((file) => site.files.includes(file));
  return [...new Set([...own, ...fonts])].filter((file) => !file.endsWith(".html"));
}

function pathFrom(from: string, url: string): string {
  return new URL(url, `file:///${from}`).pathname.slice(1);
}

/** Fonts and pictures are packed as they are. */
function sizeOf(file: string, site: Sized): number {
  const bytes = site.bytes(file);
  return /\.(?:woff2|png|jpg)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}
