import type { SiteCheck } from "./site-check.ts";

/** Every table of a page says what it is about, and each of its header cells of what it is one. */
export const tables: SiteCheck = {
  id: "tables",
  find: ({ pages, read }) =>
    pages.flatMap((path) => {
      const found = read(path).match(/<table\b.*?<\/table>/gs) ?? [];
      return found.flatMap((table) => [
        ...(hasCaption(table) ? [] : [`${path} has a table without a caption`]),
        ...(/<thead\b/.test(table) ? [] : [`${path} has a table without a head`]),
        ...(table.match(/<th\b[^>]*>/g) ?? [])
          .filter((cell) => !/\bscope="(?:col|row|colgroup|rowgroup)"/.test(cell))
          .map((cell) => `${path} has a header cell without scope: ${cell}`),
      ]);
    }),
};

function hasCaption(table: string): boolean {
  const words = /<caption\b[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? "";
  return /\S/.test(words.replace(/<[^>]*>/g, ""));
}
