import { linksOf } from "../site.ts";
import type { SiteCheck } from "./site-check.ts";

/** Every link of a page leads to a file of the site, and to a place that is there. */
export const links: SiteCheck = {
  id: "links",
  find: ({ pages, files, read }) => {
    const known = new Set(files);
    const ids = new Map(pages.map((path) => [path, idsOf(read(path))]));
    const leads = (link: string): boolean => {
      const [target = "", fragment = ""] = link.split("#");
      return known.has(target) && (fragment === "" || ids.get(target)?.has(fragment) === true);
    };
    // What is not found may be shown at any address: that page names its stylesheet from the root of the server.
    const placed = pages.filter((path) => path !== "404.html");
    return placed.flatMap((path) =>
      linksOf(path, read(path))
        .filter((link) => !leads(link))
        .map((link) => `${path} → ${link}`),
    );
  },
};

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
}
