import type { SiteCheck } from "./site-check.ts";

const figure = /<figure\b[^>]*class="[^"]*\bchart-figure\b[^"]*"[^>]*>.*?<\/figure>/gs;
const parts = [
  { what: "a title", pattern: /<svg\b[^>]*role="img"[^>]*>\s*<title\b[^>]*>\s*[^<\s]/ },
  { what: "a description", pattern: /<desc\b[^>]*>\s*[^<\s]/ },
  { what: "a table", pattern: /<table\b/ },
  { what: "its values as CSV", pattern: /<a\b[^>]*href="data:text\/csv[^"]*"[^>]*\bdownload/ },
  { what: "itself as SVG", pattern: /<a\b[^>]*href="data:image\/svg\+xml[^"]*"[^>]*\bdownload/ },
] as const;

/** A schedule of actions stands below the table of the same actions. */
const belowItsTable = /^<figure\b[^>]*id="timeline"/;

/** Every chart says in words what it shows, has its table, and can be taken along. */
export const charts: SiteCheck = {
  id: "charts",
  find: ({ pages, read }) =>
    pages.flatMap((path) =>
      (read(path).match(figure) ?? []).flatMap((one) =>
        (belowItsTable.test(one) ? parts.slice(0, 2) : parts)
          .filter(({ pattern }) => !pattern.test(one))
          .map(({ what }) => `${path} has a chart without ${what}`),
      ),
    ),
};
