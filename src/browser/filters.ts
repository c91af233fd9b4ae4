import { asked, keepInAddress } from "./address.ts";
import { filled, written } from "./pattern.ts";

/** Fewer entries than this are seen at a glance. */
const fewest = 8;

/** One entry of a list or row of a table, with what it is filtered by. */
interface Filtered {
  readonly element: HTMLElement;
  readonly text: string;
  readonly phase: string;
}

/**
 * Shows `[data-filters]`, which narrows every `[data-filterable]` list and table of its page by a word and by the phase
 * of the work (that of a row's first `.chip`). A `section` in which nothing is left is hidden with its heading.
 */
export function offerFilters(): void {
  const bar = document.querySelector<HTMLElement>("[data-filters]");
  const word = bar?.querySelector("input");
  const phase = bar?.querySelector("select");
  const entries = filteredEntries();
  if (!bar || !word || !phase || entries.length < fewest) return;
  addPhases(phase, entries);
  word.value = asked("q");
  phase.value = asked("phase");
  bar.hidden = false;
  const apply = (): void => {
    narrow(entries, word.value, phase.value);
    tell(bar, entries, word.value !== "" || phase.value !== "");
  };
  const change = (): void => {
    keepInAddress({ q: word.value, phase: phase.value });
    apply();
  };
  word.addEventListener("input", change);
  phase.addEventListener("change", change);
  apply();
}

function filteredEntries(): readonly Filtered[] {
  const all = document.querySelectorAll<HTMLElement>(
    "table[data-filterable] tbody tr:not(.group), ul[data-filterable] > li, ol[data-filterable] > li",
  );
  return [...all].map((element) => {
    const chip = element.querySelector(".chip");
    const phase = /\bchip-([\w-]+)/.exec(chip?.className ?? "")?.[1] ?? "";
    return { element, text: element.textContent.toLowerCase(), phase };
  });
}

/** The phases that there are, in the words of the page. One phase parts nothing. */
function addPhases(select: HTMLSelectElement, entries: readonly Filtered[]): void {
  const words = new Map<string, string>();
  for (const { element, phase } of entries) {
    const word = element.querySelector(".chip")?.textContent.trim() ?? "";
    if (phase !== "" && !words.has(phase)) words.set(phase, word);
  }
  for (const [phase, word] of words) select.add(new Option(word, phase));
  const field = select.closest<HTMLElement>(".field");
  if (field) field.hidden = words.size < 2;
}

function narrow(entries: readonly Filtered[], word: string, phase: string): void {
  const words = word.toLowerCase().split(/\s+/);
  for (const entry of entries) {
    const fits = words.every((one) => entry.text.includes(one));
    entry.element.hidden = !fits || (phase !== "" && entry.phase !== phase);
  }
  const lists = document.querySelectorAll<HTMLElement>("section:has([data-filterable])");
  for (const section of lists) {
    const mine = entries.filter(({ element }) => section.contains(element));
    section.hidden = mine.length > 0 && mine.every(({ element }) => element.hidden);
  }
}

function tell(bar: HTMLElement, entries: readonly Filtered[], isNarrowed: boolean): void {
  const status = bar.querySelector<HTMLElement>("[role=status]");
  if (!status) return;
  const shown = entries.filter(({ element }) => !element.hidden).length;
  const { lang } = document.documentElement;
  const facts = { count: written(shown, lang), all: written(entries.length, lang) };
  const { none, some } = status.dataset;
  status.textContent = isNarrowed ? filled(shown === 0 ? none : some, facts) : "";
}
