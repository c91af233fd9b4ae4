/**
 * Words of what pages can do on a screen: search, filters, the choice of colours. Scripts have no words of their own; in
 * these patterns they put numbers and queries for {count}, {all} and {query}.
 */
export interface ScreenText {
  readonly theme: ThemeLabels;
  readonly search: SearchLabels;
  readonly filter: FilterLabels;
}

export interface ThemeLabels {
  readonly label: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
}

export interface SearchLabels {
  /** Of the page, and of the link to it. */
  readonly title: string;
  readonly intro: string;
  readonly field: string;
  readonly hint: string;
  readonly results: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  /** Where there are more than are shown. */
  readonly first: string;
  /** Above the list of everything. */
  readonly all: string;
  readonly jump: string;
  readonly kinds: Readonly<Record<SearchKind, SearchKindLabels>>;
}

/** What can be found, in the order of the page. */
export type SearchKind =
  | "focusAreas"
  | "phenomena"
  | "goals"
  | "actions"
  | "indicators"
  | "municipalities"
  | "actors"
  | "documents";

export interface SearchKindLabels {
  readonly one: string;
  readonly many: string;
}

export interface FilterLabels {
  readonly field: string;
  readonly phase: string;
  readonly everyPhase: string;
  readonly none: string;
  /** {count} of {all} are shown. */
  readonly some: string;
}
