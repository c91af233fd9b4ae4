import { resourcesOf } from "../site.ts";
import type { SiteCheck } from "./site-check.ts";

const another = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** Of these only `rel` that a browser fetches by itself count. */
const fetched = /\brel="(?:stylesheet|icon|preload|prefetch|modulepreload|manifest)"/;

/** No page and no stylesheet asks anything of another server. */
export const outside: SiteCheck = {
  id: "outside",
  find: ({ pages, files, read }) => [
    ...pages.flatMap((path) => asked(read(path)).map((url) => `${path} asks ${url}`)),
    ...files
      .filter((path) => path.endsWith(".css"))
      .flatMap((path) => inStyles(read(path)).map((url) => `${path} asks ${url}`)),
  ],
};

function asked(html: string): readonly string[] {
  const withoutWays = html.replace(/<link\b[^>]*>/g, (tag) => (fetched.test(tag) ? tag : ""));
  return resourcesOf(withoutWays).filter((url) => another.test(url));
}

function inStyles(css: string): readonly string[] {
  const urls = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)];
  return urls.map(([, url = ""]) => url).filter((url) => another.test(url));
}
