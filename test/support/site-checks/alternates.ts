import type { SiteCheck } from "./site-check.ts";

const alternate = /<link rel="alternate" hreflang="([a-z-]+)" href="([^"]*)">/g;

/**
 * Pages say their language, and where they name another language's page that page is there and names them back. The way
 * in, which is of no language, names those of all.
 */
export const alternates: SiteCheck = {
  id: "alternates",
  find: ({ pages, read }) => {
    const named = new Map(pages.map((path) => [path, alternatesOf(path, read(path))]));
    return pages.flatMap((path) => {
      const html = read(path);
      const [language = ""] = path.split("/");
      const own = / lang="([a-z-]*)"/.exec(html.slice(0, html.indexOf(">", 20) + 1))?.[1];
      const others = [...(named.get(path) ?? [])].filter(([, target]) => target !== path);
      return [
        ...(path.includes("/") && own !== language ? [`${path} says it is in "${own ?? ""}"`] : []),
        ...(path.includes("/") ? others : [])
          .filter(([, target]) => ![...(named.get(target) ?? [])].some(([, back]) => back === path))
          .map(([code, target]) => `${path} names ${target} (${code}), which does not name it`),
      ];
    });
  },
};

/** By language; addresses of a base are made paths of the site. */
function alternatesOf(path: string, html: string): ReadonlyMap<string, string> {
  const found = [...html.matchAll(alternate)].filter(([, code]) => code !== "x-default");
  return new Map(found.map(([, code = "", href = ""]) => [code, pathOf(href, path)]));
}

function pathOf(href: string, from: string): string {
  const absolute = /^https?:\/\/[^/]+\/(?:.*\/)?((?:fi|sv|en)\/.*)$/.exec(href)?.[1];
  return absolute ?? new URL(href, `file:///${from}`).pathname.slice(1);
}
