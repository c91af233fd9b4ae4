import { asked, keepInAddress } from "./address.ts";
import { excerpt, pieces } from "./excerpt.ts";
import { filled, written } from "./pattern.ts";
import { type Found, type IndexRow, type Search, searchOf } from "./search-engine.ts";

declare global {
  interface Window {
    /** Of the file `search-index.js`, which the page loads before this one. */
    readonly hyteSearch?: readonly IndexRow[];
  }
}

const mostShown = 50;

interface Parts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly everything: HTMLElement;
}

function offerSearch(rows: readonly IndexRow[]): void {
  const bar = document.querySelector<HTMLElement>("[data-search]");
  const parts = partsOf(bar);
  if (!bar || !parts) return;
  const { lang } = document.documentElement;
  let search: Search | undefined;
  const find = (): void => {
    const query = parts.input.value.trim();
    // The index is made when it is first asked for.
    search ??= query === "" ? undefined : searchOf(rows, lang);
    show(query, query === "" ? [] : (search?.(query) ?? []), parts);
  };
  parts.input.value = asked("q");
  bar.hidden = false;
  find();
  parts.input.addEventListener("input", () => {
    keepInAddress({ q: parts.input.value.trim() });
    find();
  });
}

function partsOf(bar: HTMLElement | null): Parts | undefined {
  const input = bar?.querySelector("input");
  const status = bar?.querySelector<HTMLElement>("[role=status]");
  const results = document.querySelector<HTMLElement>("[data-results]");
  const list = results?.querySelector("ol");
  const everything = document.querySelector<HTMLElement>("[data-everything]");
  if (!input || !status || !results || !list || !everything) return undefined;
  return { input, status, results, list, everything };
}

function show(query: string, found: readonly Found[], parts: Parts): void {
  const { status, results, list, everything } = parts;
  status.textContent = query === "" ? "" : summary(query, found.length, status.dataset);
  results.hidden = found.length === 0;
  everything.hidden = query !== "";
  list.replaceChildren(...found.slice(0, mostShown).map(entryOf));
}

function summary(query: string, count: number, patterns: DOMStringMap): string {
  const facts = { query, count: written(count, document.documentElement.lang) };
  const { none, one, many, first } = patterns;
  if (count === 0) return filled(none, facts);
  if (count === 1) return filled(one, facts);
  return filled(count > mostShown ? first : many, facts);
}

/** Texts are put in as texts: nothing that a plan holds becomes markup. */
function entryOf({ kind, title, href, context, text, lang, isMatch }: Found): HTMLLIElement {
  const link = document.createElement("a");
  link.href = href;
  link.append(...marked(title, isMatch));
  const heading = document.createElement("h3");
  heading.append(link);
  const entry = document.createElement("li");
  entry.append(paragraph("kicker", [context === "" ? kind : `${kind} · ${context}`]), heading);
  if (text !== "") entry.append(paragraph("excerpt", marked(excerpt(text, isMatch), isMatch)));
  if (lang !== "") for (const one of entry.querySelectorAll("h3, .excerpt")) setLanguage(one, lang);
  return entry;
}

function setLanguage(element: Element, language: string): void {
  element.setAttribute("lang", language);
}

function paragraph(name: string, contents: readonly (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = name;
  made.append(...contents);
  return made;
}

function marked(text: string, isMatch: (word: string) => boolean): readonly (Node | string)[] {
  return pieces(text, isMatch).map((piece) => {
    if (!piece.isMatch) return piece.text;
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}

if (window.hyteSearch) offerSearch(window.hyteSearch);
