import type { SiteCheck } from "./site-check.ts";

/** Every page has one h1 and leaves out no level on the way down. */
export const headings: SiteCheck = {
  id: "headings",
  find: ({ pages, read }) =>
    pages.flatMap((path) => {
      const levels = [...read(path).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const firsts = levels.filter((level) => level === 1).length;
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return [
        ...(firsts === 1 ? [] : [`${path} has ${firsts} h1`]),
        ...jumps.map((level) => `${path} jumps to h${level}`),
      ];
    }),
};
