import { parseXml } from "../xml.ts";
import type { SiteCheck } from "./site-check.ts";

/** A site that knows its address lists each of its pages once, and the list names no page that is not there. */
export const sitemap: SiteCheck = {
  id: "sitemap",
  find: ({ files, pages, read }) => {
    if (!files.includes("sitemap.xml")) return [];
    const listed = locations(read("sitemap.xml"));
    const base = commonBase(listed);
    const paths = listed.map((address) => address.slice(base.length));
    const known = pages.filter(isListed).map(withoutIndex);
    return [
      ...known.filter((path) => !paths.includes(path)).map((path) => `${path} is not listed`),
      ...paths.filter((path) => !known.includes(path)).map((path) => `${path} is not there`),
      ...(new Set(paths).size === paths.length ? [] : ["an address is listed twice"]),
    ];
  },
};

function locations(text: string): readonly string[] {
  const { children } = parseXml(text);
  return children.flatMap((url) =>
    url.children.filter(({ name }) => name === "loc").map((loc) => loc.text),
  );
}

/** The site's own address is the shortest of all. */
function commonBase(addresses: readonly string[]): string {
  const [shortest = ""] = [...addresses].sort((a, b) => a.length - b.length);
  return shortest.slice(0, shortest.lastIndexOf("/") + 1);
}

/** What is not found is no address; the search is no page of its own to find. */
function isListed(path: string): boolean {
  return path !== "404.html";
}

function withoutIndex(path: string): string {
  return path === "index.html" ? "" : path;
}
