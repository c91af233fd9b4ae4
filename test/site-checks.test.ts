import { beforeAll, describe, expect, test } from "vitest";
import { plantedInSite, plantedSiteChecks, withPlanted } from "./support/planted-site.ts";
import { builtExample, type BuiltSite, copyOf } from "./support/site.ts";
import { siteChecks } from "./support/site-checks/index.ts";
import { hasJava } from "./support/site-checks/nu-checker.ts";

const examples = ["mallila", "varsinais-suomi-2014", "keski-suomi-2024"] as const;
const sites = new Map<string, BuiltSite>();
let copy: BuiltSite;

beforeAll(async () => {
  for (const name of examples) sites.set(name, await builtExample(name));
  copy = copyOf(siteOf("mallila"));
});

function siteOf(name: string): BuiltSite {
  const site = sites.get(name);
  if (site === undefined) throw new Error(`${name} was not built`);
  return site;
}

describe.each(examples)("the site of %s", (name) => {
  test.for(siteChecks)("$id", async ({ id, find }, { skip }) => {
    skip(id === "nu-checker" && !hasJava(), "there is no Java 11 or newer");

    expect(await find(siteOf(name))).toEqual([]);
  });
});

test("each check has planted changes", () => {
  const inBrowser = ["axe", "screen", "second-engine"];
  const known = siteChecks.map(({ id }) => id);
  expect(plantedSiteChecks()).toEqual([...known, ...inBrowser].sort());
});

const planted = siteChecks.map((check) => ({ ...check, changes: plantedInSite(check.id) }));

describe.each(planted)("$id", ({ id, find, isPerPage = false, changes }) => {
  test.for(changes)("finds $name", async (change, { skip }) => {
    skip(id === "nu-checker" && !hasJava(), "there is no Java 11 or newer");
    const looked = isPerPage ? { ...copy, pages: [change.file] } : copy;

    const found = await withPlanted(change, copy, () => find(looked));

    expect(found).not.toEqual([]);
  });
});
