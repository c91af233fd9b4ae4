import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feedFile } from "../src/outputs/atom.ts";
import { proseHtml } from "../src/outputs/prose-html.ts";
import { planOf, viewOf } from "./support/analysed.ts";
import { parseXml, type XmlElement } from "./support/xml.ts";

const plan = `
goals:
  - id: uni
    title: { fi: "Uni & lepo <3", sv: "Sömn" }
    updates:
      - { date: 2026-05-02, text: "**Ensimmäinen** vuosi. [Lue](../goals/lepo.html)" }
    actions:
      - id: unikoulu
        title: { fi: "Unikoulu", sv: "Sömnskola" }
        updates:
          - { date: 2026-06-01, text: { fi: "Yksi", sv: "Ett" }, author: "Kunnat", coverage: { count: 3, of: 12 } }
          - { date: 2026-06-01, text: "Kaksi" }
          - { date: 2027-01-01, text: "Vasta tulossa" }
events:
  - id: kuuleminen
    title: "Nuoria kuullaan"
    kind: hearing
    period: 2026-03-10
    description: "Paikalla 12 nuorta."
    changed: "Uni nousi tavoitteeksi."
  - { id: tuleva, title: "Ei vielä", period: 2026-12-01 }
`;
const site = { site: "{ baseUrl: https://example.org/hyte/, organisation: Alue }" };

async function feedOf(
  text: string,
  lines: Readonly<Record<string, string>> = site,
  language: "fi" | "sv" = "fi",
): Promise<string> {
  const view = await viewOf(await planOf(text, lines), [language]);
  const [feed] = view.feeds();
  return new TextDecoder().decode(feedFile(feed!, await proseHtml(view.markdown)).contents);
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function one(element: XmlElement, name: string): XmlElement {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${element.name}`);
  return found[0]!;
}

describe("the feed", () => {
  test("has what was done and held until the day of the report, the newest first", async () => {
    const { entries = [] } = parseAtomFeed(await feedOf(plan));

    expect(entries.map(({ title, updated }) => [updated, title?.value])).toEqual([
      ["2026-06-01T12:00:00Z", "Seuranta: Unikoulu"],
      ["2026-06-01T12:00:00Z", "Seuranta: Unikoulu"],
      ["2026-05-02T12:00:00Z", "Seuranta: Uni & lepo <3"],
      ["2026-03-10T12:00:00Z", "Kuuleminen: Nuoria kuullaan"],
    ]);
    const contents = entries.map(({ content }) => content?.value).sort();
    expect(contents).toEqual(
      [
        "<p>Kaksi</p>",
        "<p>Paikalla 12 nuorta.</p>\n<p>Mitä se muutti:</p>\n<p>Uni nousi tavoitteeksi.</p>",
        "<p>Yksi</p>\n<p>Kattavuus: 3 / 12</p>",
        '<p><strong>Ensimmäinen</strong> vuosi. <a href="../goals/lepo.html">Lue</a></p>',
      ].sort(),
    );
  });

  test("is in the reader's language and says what is in another", async () => {
    const feed = parseXml(await feedOf(plan, { ...site, languages: "[fi, sv]" }, "sv"));
    const titles = all(feed, "entry").map((entry) => one(entry, "title"));

    expect(feed.attributes["xml:lang"]).toBe("sv");
    expect(titles.map(({ text }) => text)).toContain("Uppföljning: Sömnskola");
    const hearing = titles.find(({ text }) => text === "Hörande: Nuoria kuullaan");
    expect(hearing?.attributes["xml:lang"]).toBe("fi");
  });

  test("an entry keeps its id when its text, its language or its neighbours change", async () => {
    const ids = (feed: string): readonly string[] =>
      all(parseXml(feed), "entry").map((entry) => one(entry, "id").text);
    const before = ids(await feedOf(plan));

    expect(ids(await feedOf(plan.replace("**Ensimmäinen** vuosi", "Vuosi")))).toEqual(before);
    expect(ids(await feedOf(plan, site, "sv"))).toEqual(before);
    const more = plan.replace(
      "      - { date: 2026-05-02",
      "      - { date: 2026-04-01, text: a }\n$&",
    );
    expect(ids(await feedOf(more))).toEqual(expect.arrayContaining([...before]));
    expect(ids(await feedOf(more))).toHaveLength(before.length + 1);
  });

  test("without the site's address its links are from its own folder", async () => {
    const feed = parseXml(await feedOf(plan, {}));
    const links = all(feed, "link").map(({ attributes }) => attributes["href"]);
    const ofEntries = all(feed, "entry").map((entry) => one(entry, "link").attributes["href"]);

    expect(links).toEqual(["feed.xml", "index.html"]);
    expect([...new Set(ofEntries)].sort()).toEqual([
      "actions/unikoulu.html",
      "goals/uni.html",
      "preparation.html",
    ]);
  });

  test("a plan of which nothing is dated has an empty one, of its own day", async () => {
    const feed = parseXml(await feedOf('goals: [{ id: uni, title: "Uni" }]\n'));

    expect(all(feed, "entry")).toEqual([]);
    expect(one(feed, "updated").text).toBe("2026-11-01T12:00:00Z");
  });

  test("keeps the newest 200 entries", async () => {
    const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, "0"));
    const updates = ["01", "02", "03", "04", "05", "06", "07", "08"].flatMap((month) =>
      days.map((day) => `{ date: 2026-${month}-${day}, text: a }`),
    );
    const feed = await feedOf(
      `goals: [{ id: uni, title: "Uni", updates: [${updates.join(", ")}] }]\n`,
    );
    const { entries = [] } = parseAtomFeed(feed);

    expect(entries).toHaveLength(200);
    expect(entries[0]?.updated).toBe("2026-08-28T12:00:00Z");
  });
});

describe("RFC 4287", async () => {
  const hostile = String.raw`"]]><b>&amp;\u0000\u0007\uFFFE\uFFFF\uD800</b><script>alert(1)</script>"`;
  const nasty = `
goals:
  - id: uni
    title: ${hostile}
    updates: [{ date: 2026-05-02, text: ${hostile}, author: ${hostile} }]
events: [{ id: kuuleminen, title: ${hostile}, period: 2026-03-10, description: ${hostile}, changed: ${hostile} }]
`;
  const feeds = await Promise.all([
    feedOf(plan),
    feedOf(plan, { ...site, languages: "[fi, sv]" }, "sv"),
    feedOf(plan, {}),
    feedOf(nasty, { title: hostile, site: `{ organisation: ${hostile} }` }),
    feedOf('goals: [{ id: uni, title: "Uni" }]\n'),
  ]);
  const roots = feeds.map(parseXml);
  const entries = roots.flatMap((root) => all(root, "entry"));
  const containers = [...roots, ...entries];
  const within = (element: XmlElement): readonly XmlElement[] => [
    element,
    ...element.children.flatMap(within),
  ];
  const everything = roots.flatMap(within);
  const named = (name: string): readonly XmlElement[] =>
    everything.filter((element) => element.name === name);
  const count = (element: XmlElement, name: string): number => all(element, name).length;

  test("there are entries to look at", () => {
    expect(entries.length).toBeGreaterThan(10);
  });

  test("2: the document is well-formed XML, of characters that XML has", () => {
    for (const feed of feeds) {
      expect(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')).toBe(true);
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
      expect(feed).not.toMatch(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/);
      expect(() => parseXml(feed)).not.toThrow();
    }
  });

  test("2: elements are of the namespace of Atom, and xml:lang is a language tag", () => {
    for (const root of roots) expect(root.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    const tags = everything.flatMap(({ attributes }) => attributes["xml:lang"] ?? []);
    for (const tag of tags) expect(tag).toMatch(/^[a-z]{2,3}$/);
  });

  test("3.1.1.1: a text construct of type text has no child elements", () => {
    for (const title of named("title")) {
      expect(title.attributes["type"] ?? "text").toBe("text");
      expect(title.children).toEqual([]);
    }
  });

  test("3.2.1: a person has exactly one name", () => {
    for (const person of named("author")) {
      expect(count(person, "name")).toBe(1);
      expect(one(person, "name").text).not.toBe("");
    }
  });

  test("3.3: dates are of RFC 3339, with an upper-case T and Z", () => {
    for (const date of [...named("updated"), ...named("published")])
      expect(date.text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  test.each(["id", "title", "updated"])("4.1.1: a feed has exactly one %s", (name) => {
    for (const root of roots) expect(count(root, name)).toBe(1);
  });

  test("4.1.1: a feed has an author", () => {
    for (const root of roots) expect(count(root, "author")).toBeGreaterThan(0);
  });

  test.each(["generator", "icon", "logo", "rights", "subtitle"])(
    "4.1.1: a feed has at most one %s",
    (name) => {
      for (const root of roots) expect(count(root, name)).toBeLessThan(2);
    },
  );

  test("4.1.1, 4.1.2: of alternates of one type and language there is at most one", () => {
    for (const container of containers) {
      const alternates = all(container, "link")
        .filter(({ attributes }) => attributes["rel"] === "alternate")
        .map(({ attributes: { type, hreflang } }) => `${type} ${hreflang}`);
      expect(new Set(alternates).size).toBe(alternates.length);
    }
  });

  test.each(["id", "title", "updated"])("4.1.2: an entry has exactly one %s", (name) => {
    for (const entry of entries) expect(count(entry, name)).toBe(1);
  });

  test.each(["content", "published", "rights", "source", "summary"])(
    "4.1.2: an entry has at most one %s",
    (name) => {
      for (const entry of entries) expect(count(entry, name)).toBeLessThan(2);
    },
  );

  test("4.1.2: an entry has content, or a link to an alternate", () => {
    for (const entry of entries) {
      const alternates = all(entry, "link").filter(
        ({ attributes }) => attributes["rel"] === "alternate",
      );
      expect(count(entry, "content") + alternates.length).toBeGreaterThan(0);
    }
  });

  test("4.1.3.1, 4.1.3.3: content is of type html and has no child elements", () => {
    for (const content of named("content")) {
      expect(content.attributes["type"]).toBe("html");
      expect(content.children).toEqual([]);
    }
  });

  test("4.2.2.1: a category has a term", () => {
    for (const { attributes } of named("category")) expect(attributes["term"]).toMatch(/./);
  });

  test("4.2.6: an id is an IRI that is absolute, and no two entries of a feed share one", () => {
    for (const { text } of named("id"))
      expect(text).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const root of roots) {
      const ids = [root, ...all(root, "entry")].map((element) => one(element, "id").text);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("4.2.7: a link has an href that is an IRI, and hreflang is a language tag", () => {
    for (const { attributes } of named("link")) {
      expect(URL.canParse(attributes["href"]!, "https://example.org/")).toBe(true);
      if (attributes["hreflang"] !== undefined)
        expect(attributes["hreflang"]).toMatch(/^[a-z]{2}$/);
    }
  });

  test("8: what is in a text is never markup for the reader", () => {
    const feed = parseAtomFeed(feeds[3]);
    const told = JSON.stringify(feed);

    expect(feed.entries?.[0]?.title?.value).toMatch(/^Seuranta: \]\]><b>&amp;/);
    expect(feed.entries?.map(({ content }) => content?.value).join()).not.toMatch(/<(?:script|b)>/);
    expect(told).toContain("&lt;script&gt;alert(1)");
  });
});
