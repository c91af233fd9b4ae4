import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeFaults, secondEngineFaults, widthFaults } from "../support/engines.ts";
import { plantedInSite, withPlanted } from "../support/planted-site.ts";
import { showExample } from "../support/shown-site.ts";
import { addressIn, type BuiltSite, copyOf } from "../support/site.ts";

const { site, newPage } = showExample("mallila");
let copy: BuiltSite;

beforeAll(() => {
  copy = copyOf(site());
});

const checks: readonly {
  readonly id: string;
  readonly find: (page: Page) => Promise<readonly string[]>;
}[] = [
  { id: "axe", find: axeFaults },
  { id: "second-engine", find: secondEngineFaults },
  { id: "screen", find: widthFaults },
];
const planted = checks.map((check) => ({ ...check, changes: plantedInSite(check.id) }));

describe.each(planted)("$id", ({ find, changes }) => {
  test.for(changes)("finds $name, and nothing without it", async (change) => {
    const page = await newPage({ bypassCSP: true, viewport: { width: 320, height: 900 } });
    const look = async (): Promise<readonly string[]> => {
      await page.goto(addressIn(copy, "fi/plan-health.html"));
      return find(page);
    };

    const found = await withPlanted(change, copy, look);
    const before = await look();

    expect(found).not.toEqual([]);
    expect(before).toEqual([]);
  });
});
