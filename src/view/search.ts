import type { Entry } from "../plan/entry.ts";
import { entriesOf, type Goal, type Phenomenon } from "../plan/plan.ts";
import type { SearchKind, SearchLabels } from "../text/screen.ts";
import { writeNumber } from "../text/numbers.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import { municipalityName } from "./municipalities/municipality.ts";
import type { Municipality } from "./municipalities/municipality-list.ts";
import { toldMunicipalities } from "./municipalities/told-municipalities.ts";
import { bare, type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { municipalityText, searchText } from "./search-texts.ts";
import { plain, titleWords, type Words } from "./words.ts";

/** Everything that has a page, by kind: what there is without a script, and what a script searches. */
export interface SearchPage extends PageBase {
  readonly kind: "search";
  readonly labels: SearchLabels;
  readonly groups: readonly SearchGroup[];
}

export interface SearchGroup {
  readonly id: string;
  readonly heading: string;
  readonly count: string;
  readonly lines: readonly { readonly item: Item; readonly context: Words | null }[];
}

/** What a script looks through: a file of its own in each language. */
export interface SearchIndex {
  /** From the site's root. */
  readonly path: string;
  readonly entries: readonly SearchEntry[];
}

export interface SearchEntry {
  readonly title: Words;
  /** "Tavoite" */
  readonly kind: string;
  /** Of what it belongs to, or null. */
  readonly context: Words | null;
  /** From the folder of the language. */
  readonly href: string;
  readonly text: string;
}

const address = "search.html";

/** The page that lists everything. */
export function searchPage(around: Surroundings, reader: Reader): SearchPage {
  const labels = reader.text.screen.search;
  const standing = { address, title: plain(labels.title), description: labels.intro, trail: [] };
  return {
    kind: "search",
    path: `${reader.language}/${address}`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    labels,
    groups: findable(reader).map(({ kind, found }) => ({
      id: `all-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      heading: labels.kinds[kind].many,
      count: writeNumber(found.length, reader.language),
      lines: found.map(({ line }) => line),
    })),
  };
}

type Line = SearchGroup["lines"][number];

function lineOf(entry: Entry<unknown>, home: Home, reader: Reader): Line {
  const item = itemOf(entry, reader);
  const isPart = entry.collection === "phenomena" && home !== undefined;
  return {
    item: isPart ? { ...item, href: itemOf(home, reader).href } : item,
    context: home === undefined ? null : titleWords(home, reader),
  };
}

/** The same for a script, with the texts. What leads nowhere is left out. */
export function searchIndex(reader: Reader): SearchIndex {
  const { kinds } = reader.text.screen.search;
  const entries = findable(reader).flatMap(({ kind, found }) =>
    found.flatMap(({ line, text }): readonly SearchEntry[] => {
      const { item, context } = line;
      if (item.href === "") return [];
      return [{ title: item.words, kind: kinds[kind].one, context, href: item.href, text: text() }];
    }),
  );
  return { path: `${reader.language}/search-index.js`, entries };
}

type Home = Entry<unknown> | undefined;

interface Findable {
  readonly kind: SearchKind;
  readonly found: readonly Found[];
}

/** What a reader may look for; its text is gathered only where a script needs it. */
interface Found {
  readonly line: Line;
  readonly text: () => string;
}

/** Kinds with nothing in them are left out. */
function findable(reader: Reader): readonly Findable[] {
  const { plan, focusAreas } = reader;
  const inHome = (entry: Entry<unknown>, home: Home): Found => ({
    line: lineOf(entry, home, reader),
    text: () => searchText(entry, reader),
  });
  const alone = (entry: Entry<unknown>): Found => inHome(entry, undefined);
  const inFocusArea = (entry: Goal | Phenomenon): Found => inHome(entry, entry.focusArea);
  const all: readonly Findable[] = [
    { kind: "focusAreas", found: focusAreas.map(alone) },
    { kind: "phenomena", found: plan.phenomena.map(inFocusArea) },
    { kind: "goals", found: plan.goals.map(inFocusArea) },
    { kind: "actions", found: plan.actions.map((entry) => inHome(entry, entry.goals[0])) },
    { kind: "indicators", found: plan.indicators.map(alone) },
    {
      kind: "municipalities",
      found: toldMunicipalities(reader).map((one) => municipalityFound(one, reader)),
    },
    { kind: "actors", found: plan.actors.map(alone) },
    { kind: "documents", found: entriesOf(plan, "documents").map(alone) },
  ];
  return all.filter(({ found }) => found.length > 0);
}

function municipalityFound(municipality: Municipality, reader: Reader): Found {
  const words = municipalityName(municipality, reader);
  const item = { ...bare(words), href: reader.base + municipality.address };
  return { line: { item, context: null }, text: () => municipalityText(municipality, reader) };
}
