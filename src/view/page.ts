import type { Language } from "../base/language.ts";
import type { ScreenText } from "../text/screen.ts";
import type { SiteLabels } from "../text/site.ts";
import type { Head } from "./head.ts";
import type { Item } from "./parts.ts";
import type { Prose, Words } from "./words.ts";

/** What surrounds every page. */
export interface Frame {
  readonly language: Language;
  /** Of the browser's window: "Tavoite – Suunnitelma". */
  readonly title: string;
  readonly description: string;
  readonly head: Head;
  /** The way to the site's root: "", "../" or "../../". */
  readonly root: string;
  /** The way to the language's folder. */
  readonly base: string;
  readonly site: Words;
  readonly organisation: Words;
  /** Path of the logo from the root, or "". */
  readonly logo: string;
  readonly navigation: readonly NavigationItem[];
  readonly languages: readonly LanguageLink[];
  readonly notices: readonly Notice[];
  /** From the front page to the page above this one. */
  readonly trail: readonly Item[];
  readonly footer: Footer;
  /** What is said of a page that has texts in another language, by that language; "several" of more than one. */
  readonly untranslated: Readonly<Record<string, string>>;
  /** Words of what a page can do on a screen. */
  readonly screen: ScreenText;
}

export interface NavigationItem {
  readonly words: Words;
  readonly href: string;
  /** "page" on the page itself, else "". */
  readonly current: string;
}

/** The same page in another language. */
export interface LanguageLink {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** Said on every page: the county is invented, the plan is a draft. */
export interface Notice {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

export interface Footer {
  readonly contact: Words | null;
  /** Safe to follow, or "". */
  readonly feedback: string;
  /** Where the report comes from: one line each. */
  readonly origin: readonly string[];
  /** Names the links below. */
  readonly about: string;
  /** To the pages about the publication itself, from the language's folder. */
  readonly pages: readonly FooterLink[];
}

export interface FooterLink {
  readonly label: string;
  readonly address: string;
}

/** What every page has. `kind` is the name of its template. */
export interface PageBase {
  readonly kind: string;
  /** From the site's root: `fi/goals/uni.html`. */
  readonly path: string;
  readonly frame: Frame;
  readonly text: SiteLabels;
}

/** A heading with a text below it. */
export interface Passage {
  readonly heading: string;
  readonly prose: Prose;
}
