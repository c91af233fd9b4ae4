import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { inject } from "vitest";
import { noBrowser } from "./chromium.ts";
import { type BuiltSite, kindOf } from "./site.ts";

/** The browser of the browser tests. */
export async function startBrowser(): Promise<Browser> {
  const options = JSON.parse(inject("browser")) as LaunchOptions;
  return chromium.launch(options).catch((error: unknown) => {
    throw new Error(noBrowser, { cause: error });
  });
}

/** The longest page of every kind in every language: what is rare stands on it rather than on the others. */
export function oneOfEachKind(site: BuiltSite): readonly string[] {
  return chosen(site, (page, known) => site.read(page).length > site.read(known).length);
}

/** The shortest page of every kind of one language. */
export function shortestOfEachKind(site: BuiltSite, language: string): readonly string[] {
  const pages = chosen(site, (page, known) => site.read(page).length < site.read(known).length);
  return pages.filter((page) => page.startsWith(`${language}/`));
}

function chosen(
  site: BuiltSite,
  isBetter: (page: string, known: string) => boolean,
): readonly string[] {
  const found = new Map<string, string>();
  for (const page of site.pages) {
    const known = found.get(kindOf(page));
    if (known === undefined || isBetter(page, known)) found.set(kindOf(page), page);
  }
  return [...found.values()];
}
