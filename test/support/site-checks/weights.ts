import type { SiteCheck } from "./site-check.ts";

const most = 60 * 1024;

/** The page of a goal has at most 60 KB, its charts included. */
export const weights: SiteCheck = {
  id: "weights",
  isPerPage: true,
  find: ({ pages, bytes }) =>
    pages
      .filter((path) => /^[a-z]{2}\/goals\//.test(path))
      .map((path) => [path, bytes(path).length] as const)
      .filter(([, size]) => size > most)
      .map(([path, size]) => `${path} has ${size} bytes`),
};
