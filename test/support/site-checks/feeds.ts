import { parseAtomFeed } from "feedsmith";
import { parseXml, type XmlElement } from "../xml.ts";
import type { SiteCheck } from "./site-check.ts";

const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Every feed is Atom (RFC 4287 §4.1), and another parser reads as many entries out of it as it has. */
export const feeds: SiteCheck = {
  id: "feeds",
  find: ({ files, read }) =>
    files
      .filter((path) => path.endsWith("feed.xml"))
      .flatMap((path) => faultsOf(read(path)).map((fault) => `${path} ${fault}`)),
};

function faultsOf(text: string): readonly string[] {
  const feed = parseXml(text);
  const entries = named(feed, "entry");
  const { entries: parsed = [] } = parseAtomFeed(text);
  const ids = entries.flatMap((entry) => named(entry, "id").map((id) => id.text));
  return [
    ...once(feed, "feed"),
    ...entries.flatMap((entry) => once(entry, "entry")),
    ...(parsed.length === entries.length ? [] : ["is read otherwise by another parser"]),
    ...(new Set(ids).size === ids.length ? [] : ["has two entries of one id"]),
    ...(hasAuthor(feed) || entries.every(hasAuthor) ? [] : ["has an entry without an author"]),
  ];
}

/** §4.1.1 and §4.1.2: exactly one id, title and updated each; dates by §3.3. */
function once(element: XmlElement, what: string): readonly string[] {
  const counted = ["id", "title", "updated"].filter((name) => named(element, name).length !== 1);
  const dates = named(element, "updated").filter((one) => !date.test(one.text));
  return [
    ...counted.map((name) => `has a ${what} without exactly one ${name}`),
    ...dates.map(({ text }) => `has a ${what} updated at "${text}"`),
  ];
}

function hasAuthor(element: XmlElement): boolean {
  return named(element, "author").some((author) => named(author, "name").length === 1);
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
