import { beforeAll, describe, expect, test } from "vitest";
import { html } from "../src/outputs/html.ts";
import { markdown } from "../src/outputs/markdown.ts";
import type { SiteView } from "../src/view/site.ts";
import { planOf, viewOf } from "./support/analysed.ts";
import { noMeans } from "./support/no-means.ts";

const yaml = `
indicators:
  - id: murtumat
    title: "Murtumat"
    unit: "10 000 asukasta kohti"
    values: [{ period: 2025, value: 61.6, area: KU179 }, { period: 2025, value: 59 }]
actors: [{ id: x, title: "X" }, { id: y, title: "Y" }, { id: z, title: "Z" }]
actions:
  - { id: a, title: "A", updates: [{ date: 2026-05-01, text: "Tehty.", coverage: { count: 2, of: 5, note: "terveysasemaa" } }] }
networks:
  - { id: n, title: "Verkosto", role: member, coordinator: x, members: [y, z], description: "Kuvaus" }
`;

let view: SiteView;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  view = await viewOf(await planOf(yaml));
  const files = await html.render(view, new Map(), noMeans);
  pages = new Map(files.map(({ path, contents }) => [path, wordsIn(contents)]));
});

/** What one reads on a page. */
function wordsIn(contents: Uint8Array): string {
  const text = new TextDecoder().decode(contents);
  return text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the same is said alike wherever it stands", () => {
  test.each(["municipalities/ku179", "indicators", "indicators/murtumat"])(
    "a unit that begins with a number is in brackets (%s)",
    (page) => {
      expect(pages.get(`fi/${page}.html`)).toMatch(/(?:61,6|59) \(10 000 asukasta kohti\)/);
    },
  );

  test.each(["index", "done", "actions/a"])("coverage says of what it is (%s)", (page) => {
    expect(pages.get(`fi/${page}.html`)).toContain("2 / 5 terveysasemaa");
  });

  test("in the feed too", () => {
    const [feed] = [...view.feeds()];

    expect(JSON.stringify(feed)).toContain("Kattavuus: 2 / 5 terveysasemaa");
  });

  test("a network says whose role it is, and who coordinates it apart from the members", async () => {
    const [report] = await markdown.render(view, new Map());

    expect(pages.get("fi/preparation.html")).toContain(
      "Suunnitelman laatijan rooli: Jäsen Koordinoija: X Jäsenet: Y , Z",
    );
    expect(new TextDecoder().decode(report?.contents)).toContain(
      "Verkosto; Suunnitelman laatijan rooli: Jäsen; Koordinoija: X; Jäsenet: Y, Z",
    );
  });
});
